package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Span;

/** What one economy sells to another it exports: 法國向埃及出售24架戰機. */
final class Sales {

  private static final Meaning.Measure EXPORT =
      new Meaning.Measure(Indicator.EXPORT, Statistic.LEVEL, "X", false, "mrqck");

  private static final Meaning.Measure INVESTMENT =
      new Meaning.Measure(Indicator.INVESTMENT, Statistic.LEVEL, "", false, "mrck");

  private Sales() {}

  /** 以71億美元購入公司40%的股權 is an investment. */
  private static boolean isOfShares(Reading reading, int clause, Governor governor) {
    Span word = governor.word();
    if (governor.isCarried() || !Words.BOUGHT.isAt(reading.text(), word.start(), word.end())) {
      return false;
    }
    int end = reading.clauses().get(clause).span().end();
    for (int i = word.end(); i < end; i++) {
      if (Words.EQUITY.isAt(reading.text(), i)) {
        return true;
      }
    }
    return false;
  }

  /** The governor of a number, where a sale goes from one economy to another. */
  static Governor of(Reading reading, int clause, Quantity quantity, Governor governor) {
    if (isOfShares(reading, clause, governor)) {
      return governor.as(INVESTMENT);
    }
    boolean sale = !governor.isCarried() && governor.measure().indicator() == Indicator.SALES;
    if (!sale) {
      return governor;
    }
    Optional<PartyMention> buyer =
        reading.parties(clause).stream()
            .filter(m -> m.role() == Role.TO && !m.code().isEmpty())
            .filter(m -> m.end() <= quantity.span().start())
            .findFirst();
    return buyer.isPresent() ? governor.as(EXPORT) : governor;
  }
}

package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;

/** What one economy sells to another it exports: 法國向埃及出售24架戰機. */
final class Sales {

  private static final Meaning.Measure EXPORT =
      new Meaning.Measure(Indicator.EXPORT, Statistic.LEVEL, "X", false, "mrqck");

  private Sales() {}

  /** The governor of a number, where a sale goes from one economy to another. */
  static Governor of(Reading reading, int clause, Quantity quantity, Governor governor) {
    boolean sale = !governor.isCarried() && governor.measure().indicator() == Indicator.SALES;
    if (!sale) {
      return governor;
    }
    Optional<PartyMention> buyer =
        reading.parties(clause).stream()
            .filter(m -> m.role() == Role.TO && !m.code().isEmpty())
            .filter(m -> m.end() <= quantity.span().start())
            .findFirst();
    return buyer.isPresent()
        ? new Governor(EXPORT, governor.start(), governor.end(), governor.word())
        : governor;
  }
}

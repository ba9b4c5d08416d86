package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;

/**
 * Goods that a tariff is put on: 對340億美元的商品加徵關稅 says how much the one that taxes them imports. Whom
 * the amount is about is said as for the tariff.
 */
final class TaxedGoods {

  /** What the amount measures. */
  static final Meaning.Measure IMPORT =
      new Meaning.Measure(Indicator.IMPORT, Statistic.LEVEL, "M", false, "m");

  private static final Meaning.Measure TARIFF =
      new Meaning.Measure(Indicator.TARIFF, Statistic.LEVEL, "", false, "mr");

  /** How far the goods stand behind their amount: 340億美元的818項中國輸美商品. */
  private static final int REACH = 14;

  /** How far the preposition stands before whose goods they are: 對第二批各160億美元的中國商品. */
  private static final int OBJECT = 20;

  /** How far the tariff stands behind the goods: 商品分兩批加徵最高25%的懲罰性關稅. */
  private static final int ACT = 40;

  private TaxedGoods() {}

  /** The tariff on the goods that are worth so much; empty when the amount is no such thing. */
  static Optional<Governor> tariff(Reading reading, int clause, Quantity quantity, Topic topic) {
    if (NumberKind.of(quantity) != NumberKind.MONEY) {
      return Optional.empty();
    }
    boolean concerned =
        topic.isOf(reading)
            && topic.measure().filter(m -> m.indicator() == Indicator.TARIFF).isPresent()
            && Words.CONCERN.isAt(reading.text(), reading.start(clause));
    if (concerned) {
      return topic.governor();
    }
    return follow(reading.text(), quantity.span())
        ? act(reading, clause, quantity.span().end())
        : Optional.empty();
  }

  /** Whether goods stand right behind an amount: 340億美元的中國商品. */
  static boolean follow(CleanText text, Span amount) {
    int limit = Math.min(text.length(), amount.end() + REACH);
    for (int i = amount.end(); i < limit; i++) {
      if (Words.TAXED.isAt(text, i)) {
        return true;
      }
      char c = text.folded(i);
      if (!Script.isHan(c) && !Character.isDigit(c) && c != '、') {
        return false;
      }
    }
    return false;
  }

  /** The word for the tariff a little behind a place of the clause. */
  private static Optional<Governor> act(Reading reading, int clause, int from) {
    CleanText text = reading.text();
    int limit = Math.min(reading.clauses().get(clause).span().end(), from + ACT);
    for (int i = from; i < limit; i++) {
      int end = Words.TAXING.endAt(text, i);
      if (end > i) {
        return Optional.of(new Governor(TARIFF, i, end, new Span(i, end)));
      }
    }
    return Optional.empty();
  }

  /** 對約2000億美元的中國商品, 將中國商品的關稅: whether an economy is where the taxed goods come from. */
  static boolean from(Reading reading, int clause, Cue economy) {
    CleanText text = reading.text();
    int end = economy.end();
    int goods = text.startsWith("的", end) ? end + 1 : end;
    return Words.TAXED.isAt(text, goods)
        && !text.startsWith("进口", goods)
        && isObject(reading, economy.start())
        && act(reading, clause, economy.end()).isPresent();
  }

  private static boolean isObject(Reading reading, int place) {
    int first = Math.max(reading.sentence().span().start(), place - OBJECT);
    for (int i = place - 1; i >= first; i--) {
      char c = reading.text().folded(i);
      if ("对将把向就".indexOf(c) >= 0) {
        return true;
      }
      if (",;".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }
}

package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;

/** 出口煤炭100萬噸，每噸60美元 and 每枚造價20萬美元: money for one piece is a price. */
final class PerUnit {

  private static final Meaning.Measure PRICE =
      new Meaning.Measure(Indicator.PRICE, Statistic.LEVEL, "", false, "mr");

  /** Not pieces: 每年, 每人, 每國. */
  private static final String OTHERS = "年月日天周季人名户家国个";

  /** Length of a classifier. */
  private static final int LONGEST = 2;

  private PerUnit() {}

  /** The governor of an amount of money, when the amount is one for each piece. */
  static Governor of(CleanText text, Quantity quantity, Governor governor) {
    if (NumberKind.of(quantity) != NumberKind.MONEY) {
      return governor;
    }
    boolean priced =
        governor.isCarried()
            ? isOfGoods(governor.measure().indicator()) && isEach(text, quantity.span().start())
            : Words.UNIT_COST.is(text, governor.word()) && isEach(text, governor.start());
    return priced ? governor.as(PRICE) : governor;
  }

  /** 大米每公斤4.5元: a price, though no word says so. */
  static Optional<Governor> ofGood(Reading reading, int clause, Quantity quantity) {
    CleanText text = reading.text();
    int number = quantity.span().start();
    boolean money = NumberKind.of(quantity) == NumberKind.MONEY;
    return Find.first(
            reading.cues(clause),
            c ->
                money
                    && c.isGood()
                    && c.end() < number
                    && number - c.end() <= LONGEST + 1
                    && text.folded(c.end()) == '每'
                    && isEach(text, number))
        .map(c -> Governor.at(c, PRICE));
  }

  private static boolean isOfGoods(Indicator indicator) {
    return indicator.moves() || indicator == Indicator.SALES;
  }

  /** Whether 每 and a classifier or unit end here. */
  private static boolean isEach(CleanText text, int end) {
    for (int i = 1; i <= LONGEST && end - i > 0; i++) {
      if (text.folded(end - i - 1) == '每') {
        return OTHERS.indexOf(text.folded(end - i)) < 0;
      }
    }
    return false;
  }
}

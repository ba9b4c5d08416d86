package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Span;

/** Money that is paid or lost, where no word says for what: 向現代支付9.42億美元, 每月損失32億韓元. */
final class Outlays {

  private static final Meaning.Measure OUTLAY =
      new Meaning.Measure(Indicator.OTHER, Statistic.LEVEL, "", false, "m");

  /** Unexplained characters between the verb and the money. */
  private static final int NEAR = 2;

  private Outlays() {}

  /** The governor of money that stands right behind such a verb. */
  static Optional<Governor> governor(Reading reading, int clause, Quantity quantity) {
    int number = quantity.span().start();
    int end =
        NumberKind.of(quantity) == NumberKind.MONEY
            ? reading.endOfLast(Words.PAID, clause, number)
            : -1;
    if (end < 0 || reading.rest(clause, end, number) > NEAR) {
      return Optional.empty();
    }
    int start = end - 1;
    while (Words.PAID.endAt(reading.text(), start) != end) {
      start--;
    }
    return Optional.of(new Governor(OUTLAY, start, end, new Span(start, end)));
  }
}

package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;

/** Money spent on a work: 60億美元高速鐵路, 3億美元的水電站 are investments. */
final class Works {

  private static final Meaning.Measure INVESTMENT =
      new Meaning.Measure(Indicator.INVESTMENT, Statistic.LEVEL, "", false, "m");

  private Works() {}

  /** The governor of money that stands right before a work. */
  static Optional<Governor> governor(Reading reading, int clause, Quantity quantity) {
    return work(reading, clause, quantity).map(cue -> Governor.at(cue, INVESTMENT));
  }

  /** The work right after an amount of money. */
  static Optional<Cue> work(Reading reading, int clause, Quantity quantity) {
    if (NumberKind.of(quantity) != NumberKind.MONEY) {
      return Optional.empty();
    }
    int end = quantity.span().end();
    int at = end < reading.text().length() && reading.text().folded(end) == '的' ? end + 1 : end;
    return Find.first(reading.cues(clause), cue -> cue.start() == at && cue.is(Signal.PROJECT));
  }
}

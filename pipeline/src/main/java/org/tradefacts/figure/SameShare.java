package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;

/** 這一比例升至95%: words that take up the share told before. */
final class SameShare {

  private SameShare() {}

  /** Whether such a word stands before the number, and no indicator after it. */
  static boolean isMeant(Reading reading, int clause, Quantity quantity) {
    int number = quantity.span().start();
    int at = number - 2;
    while (at >= reading.start(clause) && !Words.SAME_SHARE.isAt(reading.text(), at)) {
      at--;
    }
    int end = at + 2;
    return NumberKind.of(quantity) == NumberKind.RATIO
        && end >= reading.start(clause) + 2
        && Find.none(
            reading.cues(clause), c -> c.isMeasure() && c.start() >= end && c.start() < number);
  }
}

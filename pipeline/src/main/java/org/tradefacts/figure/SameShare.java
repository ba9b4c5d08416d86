package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.WordSet;

/** 這一比例升至95%: words that take up the share told before. */
final class SameShare {

  private static final WordSet RATIOS =
      WordSet.of("这一比例", "这一比重", "这一数字", "这一份额", "该比例", "该比重", "此比例", "此一比例", "这个比例", "这个数字");

  private SameShare() {}

  /** Whether such a word stands before the number, and no indicator after it. */
  static boolean isMeant(Reading reading, int clause, Quantity quantity) {
    int number = quantity.span().start();
    int at = number - 2;
    while (at >= reading.start(clause) && !RATIOS.isAt(reading.text(), at)) {
      at--;
    }
    int end = at + 2;
    return NumberKind.of(quantity) == NumberKind.RATIO
        && end >= reading.start(clause) + 2
        && Find.none(
            reading.cues(clause), c -> c.isMeasure() && c.start() >= end && c.start() < number);
  }
}

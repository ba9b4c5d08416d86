package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;

/** 這一比例升至95%: words that take up the share told before. */
final class SameShare {

  private SameShare() {}

  /** Whether such a word stands before the number, and no indicator after it. */
  static boolean isMeant(Reading reading, int clause, Quantity quantity) {
    return NumberKind.of(quantity) == NumberKind.RATIO
        && reading.endOfLast(Words.SAME_SHARE, clause, quantity.span().start()) >= 0;
  }
}

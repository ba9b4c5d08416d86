package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;

/** Quantities that stand in one list: 4.009億美元或750萬噸, 20.6%和17.6%. */
final class Lists {

  private static final String LINKS = "和与及或、,";

  private Lists() {}

  /** Whether a character links the items of a list. */
  static boolean isLink(char c) {
    return LINKS.indexOf(c) >= 0;
  }

  /** Whether {@code second} follows {@code first} with nothing but a conjunction between. */
  static boolean linked(Reading reading, Quantity first, Quantity second) {
    int gap = second.span().start() - first.span().end();
    if (gap < 1 || gap > 2) {
      return false;
    }
    for (int i = first.span().end(); i < second.span().start(); i++) {
      char c = reading.text().folded(i);
      if (LINKS.indexOf(c) < 0 && c != '以') {
        return false;
      }
    }
    return true;
  }
}

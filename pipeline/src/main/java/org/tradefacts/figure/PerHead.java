package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;

/** 國內生產總值達2.25兆美元，人均1,718美元: the second amount is the first one a head. */
final class PerHead {

  private static final Meaning.Measure GDP =
      new Meaning.Measure(Indicator.GDP_PER_CAPITA, Statistic.LEVEL, "", false, "mr");

  private static final String HEAD = "人均";

  /** 約 or 達 may stand between. */
  private static final int LINKS = 2;

  private PerHead() {}

  /** The governor of an amount that goes on with the gdp, when the amount is one a head. */
  static Governor of(CleanText text, Quantity quantity, Governor governor) {
    boolean gdp = governor.isCarried() && governor.measure().indicator() == Indicator.GDP;
    if (!gdp || NumberKind.of(quantity) != NumberKind.MONEY) {
      return governor;
    }
    int end = quantity.span().start();
    for (int i = 0; i <= LINKS; i++) {
      int at = end - HEAD.length() - i;
      if (at >= 0 && text.startsWith(HEAD, at)) {
        return governor.as(GDP);
      }
    }
    return governor;
  }
}

package org.tradefacts.figure;

import org.tradefacts.text.CleanText;

/** Sentences that go on from the time told before: 三日內, 一週後. */
final class RelativeTime {

  private static final String UNITS = "日天周月年";
  private static final String ENDS = "内后";

  private RelativeTime() {}

  /** Whether the sentence counts its time from an earlier one. */
  static boolean goesOn(Reading reading) {
    CleanText text = reading.text();
    int end = reading.sentence().span().end();
    for (int i = reading.sentence().span().start() + 1; i < end - 1; i++) {
      if (UNITS.indexOf(text.folded(i)) >= 0
          && ENDS.indexOf(text.folded(i + 1)) >= 0
          && !reading.isDate(i)) {
        return true;
      }
    }
    return false;
  }
}

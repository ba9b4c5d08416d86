package org.tradefacts.figure;

import org.tradefacts.text.CleanText;

/** Sentences that go on from the time told before: 三日內, 一週後. */
final class RelativeTime {

  private RelativeTime() {}

  /** Whether the sentence counts its time from an earlier one. */
  static boolean goesOn(Reading reading) {
    CleanText text = reading.text();
    int end = reading.sentence().span().end();
    for (int i = reading.sentence().span().start() + 1; i < end - 1; i++) {
      if (Words.LATER.isAt(text, i, end) && !reading.isDate(i)) {
        return true;
      }
    }
    return false;
  }
}

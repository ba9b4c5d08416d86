package org.tradefacts.figure;

import org.tradefacts.text.CleanText;
import org.tradefacts.text.WordSet;

/** Sentences that go on from the time told before: 三日內, 一週後. */
final class RelativeTime {

  private static final WordSet WORDS =
      WordSet.of("日内", "天内", "周内", "月内", "年内", "日后", "天后", "周后", "月后", "年后");

  private RelativeTime() {}

  /** Whether the sentence counts its time from an earlier one. */
  static boolean goesOn(Reading reading) {
    CleanText text = reading.text();
    int end = reading.sentence().span().end();
    for (int i = reading.sentence().span().start() + 1; i < end - 1; i++) {
      if (WORDS.isAt(text, i, end) && !reading.isDate(i)) {
        return true;
      }
    }
    return false;
  }
}

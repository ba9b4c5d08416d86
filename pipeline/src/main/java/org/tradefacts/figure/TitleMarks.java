package org.tradefacts.figure;

import java.util.BitSet;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/** What stands between the marks of a quoted title in one sentence: 《…》 and 〈…〉. */
final class TitleMarks {

  private final int start;
  private final BitSet titled;

  private TitleMarks(int start, BitSet titled) {
    this.start = start;
    this.titled = titled;
  }

  /** The titles of a sentence. */
  static TitleMarks of(CleanText text, Span sentence) {
    BitSet titled = new BitSet(0);
    int depth = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.folded(i);
      if (c == '《' || c == '〈') {
        depth++;
      } else if (depth > 0 && (c == '》' || c == '〉')) {
        depth--;
      }
      if (depth > 0) {
        titled.set(i - sentence.start());
      }
    }
    return new TitleMarks(sentence.start(), titled);
  }

  /** Whether a place of the sentence stands in a title. */
  boolean hold(int place) {
    return titled.get(place - start);
  }
}

package org.tradefacts.figure;

import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/** Finds what stands between the marks of a quoted title: 《…》 and 〈…〉. */
final class TitleMarks {

  private TitleMarks() {}

  /** For each character of a sentence how many titles it stands in. */
  static int[] depths(CleanText text, Span sentence) {
    int[] depths = new int[sentence.length()];
    int depth = 0;
    for (int i = 0; i < depths.length; i++) {
      char c = text.folded(sentence.start() + i);
      if (c == '《' || c == '〈') {
        depth++;
      } else if (depth > 0 && (c == '》' || c == '〉')) {
        depth--;
      }
      depths[i] = depth;
    }
    return depths;
  }
}

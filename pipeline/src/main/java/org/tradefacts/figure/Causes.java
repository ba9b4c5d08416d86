package org.tradefacts.figure;

import org.tradefacts.text.CleanText;

/** Phrases that only say why: 2020年受疫情影響下降3.4%. */
final class Causes {

  private static final String EFFECT = "影响";

  private Causes() {}

  /** Where such a phrase begins between two places; -1 when there is none. */
  static int start(CleanText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.folded(i) == '受') {
        return end(text, i, to) > i ? i : -1;
      }
    }
    return -1;
  }

  /** Index after the phrase that begins at a place; the place itself when it does not end. */
  static int end(CleanText text, int start, int to) {
    for (int i = start + 1; i + EFFECT.length() <= to; i++) {
      if (text.startsWith(EFFECT, i)) {
        return i + EFFECT.length();
      }
    }
    return start;
  }
}

package org.tradefacts.figure;

import org.tradefacts.text.CleanText;

/** Phrases that only say why: 2020年受疫情影響下降3.4%, 因制裁而萎縮3.5%. */
final class Causes {

  private static final String EFFECT = "影响";
  private static final String THUS = "而";

  private Causes() {}

  /** Where such a phrase begins between two places; -1 when there is none. */
  static int start(CleanText text, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean opens = text.folded(i) == '受' || text.folded(i) == '因';
      if (opens && end(text, i, to) > i) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a place stands between 因 and 而, or 受 and 影響: 因內地反腐而急挫34.3% and 受內地反腐影響 are not about
   * 內地.
   */
  static boolean holds(CleanText text, int from, int place, int to) {
    int opening = -1;
    for (int i = from; i < place; i++) {
      boolean why = text.folded(i) == '因' && text.folded(i + 1) != '此';
      opening = why || text.folded(i) == '受' ? i : opening;
    }
    return opening >= 0 && end(text, opening, to) > place;
  }

  /** Index after the phrase that begins at a place; the place itself when it does not end. */
  static int end(CleanText text, int start, int to) {
    String last = text.folded(start) == '受' ? EFFECT : THUS;
    for (int i = start + 1; i + last.length() <= to; i++) {
      if (text.startsWith(last, i)) {
        return i + last.length();
      }
    }
    return start;
  }
}

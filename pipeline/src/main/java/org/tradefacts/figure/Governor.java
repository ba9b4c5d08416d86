package org.tradefacts.figure;

import org.tradefacts.text.Span;

/**
 * The indicator word that governs a number.
 *
 * @param measure what it says
 * @param start where it stands in the number's clause; -1 when it was carried from an earlier one
 * @param end index after it
 * @param word where the word stands, carried or not
 */
record Governor(Meaning.Measure measure, int start, int end, Span word) {

  static Governor of(Cue cue) {
    return at(cue, (Meaning.Measure) cue.meaning());
  }

  /** A word that means this measure where it stands: 提供 is aid or a sale. */
  static Governor at(Cue cue, Meaning.Measure measure) {
    return new Governor(measure, cue.start(), cue.end(), cue.span());
  }

  static Governor carried(Meaning.Measure measure, Span word) {
    return new Governor(measure, -1, -1, word);
  }

  /** The same word as an indicator of another kind. */
  Governor as(Meaning.Measure other) {
    return new Governor(other, start, end, word);
  }

  boolean isCarried() {
    return start < 0;
  }
}

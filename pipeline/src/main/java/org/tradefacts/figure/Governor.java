package org.tradefacts.figure;

/**
 * The indicator word that governs a number.
 *
 * @param measure what it says
 * @param start where it stands; -1 when it was carried from an earlier clause
 * @param end index after it
 * @param origin where it was found
 */
record Governor(Meaning.Measure measure, int start, int end, Origin origin) {

  static Governor of(Cue cue) {
    return new Governor((Meaning.Measure) cue.meaning(), cue.start(), cue.end(), Origin.CLAUSE);
  }

  static Governor carried(Meaning.Measure measure, Origin origin) {
    return new Governor(measure, -1, -1, origin);
  }

  boolean isCarried() {
    return start < 0;
  }
}

package org.tradefacts.figure;

/** Clauses that say of one what was said of another: 日本的進口量也減少40%. */
final class Parallels {

  private static final String ALSO = "也亦";

  private Parallels() {}

  /** Whether the clause has such an adverb before its first number. */
  static boolean isOne(Reading reading, int clause) {
    if (reading.quantities(clause).isEmpty()) {
      return false;
    }
    int end = reading.quantities(clause).get(0).span().start();
    return Find.any(
        reading.cues(clause),
        c ->
            c.end() <= end
                && c.is(Signal.FILLER)
                && ALSO.indexOf(reading.text().folded(c.start())) >= 0);
  }
}

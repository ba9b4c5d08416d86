package org.tradefacts.figure;

import org.tradefacts.text.Span;

/**
 * Times that an event gives and no date: 朝鮮戰爭中，工業產值下降40% has not the year of the sentence before.
 */
final class Events {

  /** A phrase for a time is short. */
  private static final int LONGEST = 12;

  private Events() {}

  /** Whether a clause of the sentence, up to this one, tells such a time and nothing else. */
  static boolean tell(Reading reading, int clause) {
    for (int i = reading.reach(clause); i < clause; i++) {
      if (reading.quantities(i).isEmpty() && reading.dates(i).isEmpty() && isOne(reading, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(Reading reading, int clause) {
    Span span = reading.clauses().get(clause).span();
    return span.length() <= LONGEST && Words.EVENT.ends(reading.text(), span);
  }
}

package org.tradefacts.number;

import org.junit.jupiter.api.Test;

/** The corpus as one test, which a mutant is tried on at once; scripts/mutation alone runs it. */
class NumeralCasesAtOnce {

  @Test
  void everyCase() {
    NumeralCorpusTest test = new NumeralCorpusTest();
    NumeralCorpusTest.cases().forEach(test::reads);
    NumeralCorpusTest.cases().forEach(test::keepsToItsPlace);
  }
}

package org.tradefacts.date;

import org.junit.jupiter.api.Test;

/** The corpora as one test, which a mutant is tried on at once; scripts/mutation alone runs it. */
class DateCasesAtOnce {

  @Test
  void everyCase() {
    DateCorpusTest corpus = new DateCorpusTest();
    DateCorpusTest.cases().forEach(corpus::readsAsExpectedInEveryForm);
    DateResolutionTest resolution = new DateResolutionTest();
    DateResolutionTest.plain().forEach(resolution::findsInEveryVariant);
    DateResolutionTest.markdown().forEach(resolution::findsInItsPlace);
    StandaloneDateTest standalone = new StandaloneDateTest();
    StandaloneDateTest.cases().forEach(standalone::findsTheFirstDate);
  }
}

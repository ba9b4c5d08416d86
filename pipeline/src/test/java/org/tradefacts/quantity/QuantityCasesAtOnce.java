package org.tradefacts.quantity;

import org.junit.jupiter.api.Test;

/** The corpus as one test, which a mutant is tried on at once; scripts/mutation alone runs it. */
class QuantityCasesAtOnce {

  @Test
  void everyCase() {
    QuantityCorpusTest test = new QuantityCorpusTest();
    QuantityCorpusTest.cases().forEach(test::reads);
    QuantityCorpusTest.tables().forEach(test::readsTables);
    test.numbersInsideOfDatesAreTaken();
    test.aBareYuanIsSettledByTheArticleOnly();
    test.aPowerBeyondAnyUseIsNoNumber();
  }
}

package org.tradefacts.figure;

import org.junit.jupiter.api.Test;

/** The corpora as one test, which a mutant is tried on at once; scripts/mutation alone runs it. */
class FigureCasesAtOnce {

  @Test
  void everyCase() {
    FigureCorpusTest test = new FigureCorpusTest();
    FigureCorpusTest.prose().forEach(test::reads);
    FigureCorpusTest.markdown().forEach(test::readsTemplatesAndTables);
    test.oneCharacterNamesAnEconomyOnlyInCompounds();
    EvidenceTest.evidence().forEach(new EvidenceTest()::finds);
    VocabularyTest.words().forEach(new VocabularyTest()::reads);
  }
}

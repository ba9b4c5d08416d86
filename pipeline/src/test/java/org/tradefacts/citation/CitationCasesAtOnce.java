package org.tradefacts.citation;

import org.junit.jupiter.api.Test;

/** The corpora as one test, which a mutant is tried on at once; scripts/mutation alone runs it. */
class CitationCasesAtOnce {

  @Test
  void everyCase() {
    ReferenceCorpusTest references = new ReferenceCorpusTest();
    ReferenceCorpusTest.cases().forEach(references::parses);
    ReferenceCorpusTest.cases().forEach(references::neighboursChangeNothing);
    ClaimCorpusTest claims = new ClaimCorpusTest();
    ClaimCorpusTest.cases().forEach(claims::tiesMarkersToClaims);
    claims.keepsAQuotationThatIsVeryLong();
    PublisherKindTest kinds = new PublisherKindTest();
    PublisherKindTest.cases().forEach(kinds::isOfKind);
  }
}

package org.tradefacts.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.CorpusFile;
import org.tradefacts.text.Article;
import org.tradefacts.text.MarkdownReader;

/** Markers: their groups, entries, and the claims that a reader would tie them to. */
class ClaimCorpusTest {

  static List<List<String>> cases() {
    return CorpusFile.read("citation/claims.tsv", "source", "expected");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tiesMarkersToClaims(List<String> line) {
    Article article = MarkdownReader.read(line.get(0).replace("\\n", "\n"));
    List<Citation> citations = CitationExtractor.extract(article);
    for (int i = 0; i < citations.size(); i++) {
      assertEquals(i + 1, citations.get(i).number());
    }
    String found =
        citations.stream()
            .map(
                c ->
                    c.marker()
                        + " "
                        + c.group()
                        + " "
                        + c.reference()
                        + " "
                        + article.text().slice(c.claim()))
            .collect(Collectors.joining(" ¶ "));
    assertEquals(line.get(1), found);
  }

  /** The other half of a pair is looked for in the sentence, but not without end. */
  @Test
  void keepsAQuotationThatIsVeryLong() {
    assertEquals("「" + "甲".repeat(399) + "」", claimOf("「" + "甲".repeat(399) + "」\\[1\\]"));
    assertEquals("「" + "甲".repeat(600) + "」", claimOf("「" + "甲".repeat(600) + "」\\[1\\]"));
    assertEquals("甲".repeat(400), claimOf("「" + "甲".repeat(400) + "\\[1\\]"));
    assertEquals("甲".repeat(300), claimOf("甲".repeat(300) + "）\\[1\\]"));
  }

  private static String claimOf(String source) {
    Article article = MarkdownReader.read(source);
    return article.text().slice(CitationExtractor.extract(article).get(0).claim());
  }
}

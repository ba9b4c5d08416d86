package org.tradefacts.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
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
    String found =
        CitationExtractor.extract(article).stream()
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
}

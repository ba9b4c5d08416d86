package org.tradefacts.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.CorpusFile;

/** The constructs of the corpus, one a line: what the reader makes of each. */
class ReaderCorpusTest {

  static List<List<String>> cases() {
    return CorpusFile.read("text/reader.tsv", "source", "expected");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsExpected(List<String> line) {
    assertEquals(line.get(1), summary(MarkdownReader.read(source(line))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheSameWithCarriageReturns(List<String> line) {
    Article article = MarkdownReader.read(source(line).replace("\n", "\r\n"));
    assertEquals(line.get(1), summary(article));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheSameAfterACharacterBeyondTheBmp(List<String> line) {
    String source = source(line);
    if (source.startsWith("|") || source.startsWith("殘")) {
      return; // text before an infobox remnant is a block of its own
    }
    Article article = MarkdownReader.read("𥙿。\n\n" + source);
    String expected = "paragraph:𥙿。" + (line.get(1).isEmpty() ? "" : " ¶ " + line.get(1));
    assertEquals(expected, summary(article));
  }

  private static String source(List<String> line) {
    return line.get(0).replace("\\n", "\n");
  }

  private static String summary(Article article) {
    List<String> parts = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      StringBuilder text = new StringBuilder(article.text().slice(sentence.span()));
      List<Marker> markers =
          article.markers().stream().filter(m -> m.sentence() == sentence.number()).toList();
      for (int i = markers.size() - 1; i >= 0; i--) {
        text.insert(
            markers.get(i).position() - sentence.span().start(),
            "⟦" + markers.get(i).label() + "⟧");
      }
      parts.add(sentence.kind().code() + ":" + text);
    }
    return String.join(" ¶ ", parts);
  }
}

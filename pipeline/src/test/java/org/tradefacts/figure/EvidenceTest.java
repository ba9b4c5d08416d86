package org.tradefacts.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.CorpusFile;
import org.tradefacts.text.Article;

/** Where the words stand that fill the slots of a figure, and how often a rate is counted. */
class EvidenceTest {

  static List<List<String>> evidence() {
    return CorpusFile.read("figure/evidence.tsv", "source", "expected");
  }

  @ParameterizedTest
  @MethodSource("evidence")
  void finds(List<String> line) {
    assertEquals(line.get(1), places(CorpusFile.article(line.get(0))));
  }

  /** The figures of an article in the short form of the corpus. */
  static String places(Article article) {
    List<String> lines = new ArrayList<>();
    for (TradeFigure f : FigureLine.extract(article)) {
      Evidence evidence = f.evidence();
      lines.add(
          String.join(
              " ",
              f.number() + "." + article.text().slice(f.span()),
              or(f.frequency()),
              or(f.flowCode()),
              or(f.hsChapter()),
              place(article, evidence.indicator()),
              place(article, evidence.period()),
              place(article, evidence.reporter()),
              place(article, evidence.partner()),
              place(article, evidence.commodity()),
              evidence.code()));
    }
    return lines.isEmpty() ? "-" : String.join("; ", lines);
  }

  private static String or(String slot) {
    return slot.isEmpty() ? "-" : slot;
  }

  private static String place(Article article, Evidence.Found found) {
    return article.text().slice(found.span()) + "@" + found.origin().code();
  }
}

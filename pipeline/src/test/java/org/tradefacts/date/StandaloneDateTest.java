package org.tradefacts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.CorpusFile;
import org.tradefacts.text.Article;
import org.tradefacts.text.ArticleBuilder;
import org.tradefacts.text.Span;

class StandaloneDateTest {

  static List<List<String>> cases() {
    return CorpusFile.read("date/standalone.tsv", "text", "date", "edtf");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheFirstDate(List<String> line) {
    Article article = ArticleBuilder.plain("𥙿2001年\n" + line.get(0));
    Span span = article.sentences().get(1).span();
    Optional<StandaloneDate> found = DateExtractor.first(article.text(), span);
    assertEquals(line.get(1), found.map(date -> article.text().slice(date.span())).orElse("-"));
    assertEquals(line.get(2), found.map(date -> date.value().text()).orElse("-"));
  }
}

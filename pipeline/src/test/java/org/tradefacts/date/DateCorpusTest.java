package org.tradefacts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.CorpusFile;
import org.tradefacts.Variants;
import org.tradefacts.text.Article;
import org.tradefacts.text.ArticleBuilder;

/** The corpus of date expressions: each case as written and in all variants. */
class DateCorpusTest {

  static Stream<DateCase> cases() {
    return Stream.of(
            "absolute",
            "ranges",
            "eras",
            "context",
            "bounds",
            "numeric",
            "negatives",
            "articles",
            "era_clauses",
            "reigns",
            "intervals",
            "parts_in_view",
            "parts_of_year",
            "relative",
            "narration")
        .flatMap(
            file ->
                CorpusFile.read("date/" + file + ".tsv", "context", "sentence", "expected").stream()
                    .map(DateCase::parse));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsExpectedInEveryForm(DateCase expected) {
    for (Variants.Variant variant : Variants.of(expected.sentence())) {
      Article article = expected.titled(ArticleBuilder.plain(expected.context() + variant.text()));
      int start = article.text().length() - variant.text().length() - 1;
      List<String> found = new ArrayList<>();
      for (DateMention mention : DateExtractor.extract(article)) {
        if (mention.span().start() >= start) {
          found.add(DateCase.show(mention, start + variant.shift()));
        }
      }
      assertEquals(String.join(" ; ", expected.shown()), String.join(" ; ", found), variant.name());
    }
  }
}

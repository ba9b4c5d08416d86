package org.tradefacts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.CorpusFile;
import org.tradefacts.Variants;
import org.tradefacts.text.Article;
import org.tradefacts.text.ArticleBuilder;
import org.tradefacts.text.MarkdownReader;

/**
 * What resolves a date, and from which one; one text a line. The expectation lists the mentions in
 * order, joined by {@code " ; "}: {@code 翌年10月=1958-10 relative @1} is the expression, its EDTF,
 * and what differs from an explicit Gregorian date without bound or modifier. No expectation means
 * that there is no date.
 */
class DateResolutionTest {

  static List<List<String>> plain() {
    return CorpusFile.read("date/resolution.tsv", "text", "expected");
  }

  static List<List<String>> markdown() {
    return CorpusFile.read("date/places.tsv", "text", "expected");
  }

  @ParameterizedTest
  @MethodSource("plain")
  void findsInEveryVariant(List<String> line) {
    String source = line.get(0).replace("\\n", "\n");
    for (Variants.Variant variant : Variants.of(source)) {
      if (variant.shift() > 0 && source.startsWith("## ")) {
        continue; // text before a heading's mark makes it no heading
      }
      Article article = ArticleBuilder.plain(variant.text());
      assertEquals(
          line.get(1),
          summary(article, source, variant.shift()),
          () -> variant.name() + ": " + line);
    }
  }

  @ParameterizedTest
  @MethodSource("markdown")
  void findsInItsPlace(List<String> line) {
    Article article = MarkdownReader.read(line.get(0).replace("\\n", "\n"));
    assertEquals(line.get(1), summary(article, article.text().text(), 0));
  }

  /** Slices the text as the case has it, so that an offset that fails to shift shows. */
  private static String summary(Article article, String source, int shift) {
    String clean = article.text().text();
    List<String> parts = new ArrayList<>();
    for (DateMention date : DateExtractor.extract(article)) {
      assertTrue(article.sentence(date.sentence()).span().contains(date.span()), date::toString);
      int start = date.span().start() - shift;
      int end = date.span().end() - shift;
      String headings = source.replace("## ", "");
      assertTrue(start >= 0 && end <= headings.length(), () -> date + " in " + clean);
      parts.add(headings.substring(start, end) + "=" + words(date));
    }
    return String.join(" ; ", parts);
  }

  private static String words(DateMention date) {
    StringBuilder words = new StringBuilder(date.edtf());
    add(words, !date.calendar().equals("gregorian"), date.calendar());
    add(words, date.modifier() != Modifier.NONE, date.modifier().name());
    add(words, date.bound() != Bound.NONE, date.bound().name());
    add(words, date.resolution() != Resolution.EXPLICIT, date.resolution().name());
    add(words, date.anchor() > 0, "@" + date.anchor());
    return words.toString();
  }

  private static void add(StringBuilder words, boolean holds, String word) {
    if (holds) {
      words.append(' ').append(word.toLowerCase(Locale.ROOT));
    }
  }
}

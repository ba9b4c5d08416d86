package org.tradefacts.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.CorpusFile;
import org.tradefacts.Variants;
import org.tradefacts.text.Article;
import org.tradefacts.text.ArticleBuilder;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Span;

/** Quantities as they are written, and what looks like one and is none, in every variant. */
class QuantityCorpusTest {

  static List<List<String>> cases() {
    return CorpusFile.read("quantity/quantities.tsv", "text", "expected");
  }

  static List<List<String>> tables() {
    return CorpusFile.read("quantity/tables.tsv", "source", "expected");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reads(List<String> line) {
    Article article = ArticleBuilder.plain(line.get(0));
    assertEquals(line.get(1), summary(article, 0, line.get(0)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsTables(List<String> line) {
    Article article = CorpusFile.article(line.get(0));
    assertEquals(line.get(1), summary(article, 0, article.text().text()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsEveryVariantAlike(List<String> line) {
    for (Variants.Variant variant : Variants.of(line.get(0))) {
      Article article = ArticleBuilder.plain(variant.text());
      assertEquals(
          Folding.foldWord(line.get(1)),
          Folding.foldWord(summary(article, variant.shift(), line.get(0))),
          variant.name());
    }
  }

  @Test
  void longDigitStringsAreNeitherSplitNorSlow() {
    Article article = ArticleBuilder.plain("9".repeat(1_000_000) + "人");
    assertEquals(List.of(), QuantityExtractor.extract(article, List.of()));
  }

  /**
   * Numerals that never end, or whose value has no end, are refused in a bounded number of steps.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "万", "百", "亿", "万亿", "一", "一万", "零", "1万", "1又", "三又二分之一", "1×10", "1千", "一百", "半",
        "1,000,", "1.", "1-", "1、", "第", "負", "1元", "1個", "百分之", "百分之一至", "1小時", "1比", "翻"
      })
  void runawayNumeralsTakeLinearTime(String piece) {
    Article article = ArticleBuilder.plain(piece.repeat(200_000 / piece.length()) + "人");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> QuantityExtractor.extract(article, List.of()));
  }

  @Test
  void aPowerBeyondAnyUseIsNoNumber() {
    assertEquals("1萬億人 1000000000000 人 count exact", one("1萬億人"));
    assertEquals("", one("9" + "億".repeat(400) + "人"));
    assertEquals("", one("9兆".repeat(60) + "人"));
  }

  private static String one(String text) {
    return summary(ArticleBuilder.plain(text), 0, text);
  }

  @Test
  void numbersInsideOfDatesAreTaken() {
    Article article = ArticleBuilder.plain("1949年10月1日3人");
    List<Quantity> found = QuantityExtractor.extract(article, List.of(new Span(0, 10)));
    assertEquals(1, found.size());
    assertEquals("3人", article.text().slice(found.get(0).span()));
  }

  @Test
  void aBareYuanIsSettledByTheArticleOnly() {
    assertEquals("CNY", unit("以人民币结算。投资5亿元"));
    assertEquals("TWD", unit("以新台幣計。投資5億元"));
    assertEquals("元", unit("投资5亿元"));
    assertNotEquals("CNY", unit("人民币和新台币。投资5亿元"));
  }

  private static String unit(String text) {
    List<Quantity> found = QuantityExtractor.extract(ArticleBuilder.plain(text), List.of());
    return found.get(found.size() - 1).unit();
  }

  /** The quantities, each written form taken from the original text by its shifted offsets. */
  private static String summary(Article article, int shift, String original) {
    List<String> parts = new ArrayList<>();
    for (Quantity q : QuantityExtractor.extract(article, List.of())) {
      String written = original.substring(q.span().start() - shift, q.span().end() - shift);
      parts.add(
          String.join(
              " ",
              written,
              plain(q.value()) + q.max().map(max -> ".." + plain(max)).orElse(""),
              q.unit(),
              q.dimension().code(),
              q.qualifier().code()));
    }
    return String.join(" ¶ ", parts);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}

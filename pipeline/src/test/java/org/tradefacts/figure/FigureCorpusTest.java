package org.tradefacts.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.CorpusFile;
import org.tradefacts.TitledArticle;
import org.tradefacts.Variants;
import org.tradefacts.text.Article;
import org.tradefacts.text.ArticleBuilder;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Lexicon;

/** What sentences, template parameters and tables say in figures, and what says nothing. */
class FigureCorpusTest {

  static List<List<String>> prose() {
    return CorpusFile.read("figure/prose.tsv", "title", "text", "expected");
  }

  static List<List<String>> markdown() {
    return CorpusFile.read("figure/markdown.tsv", "source", "expected");
  }

  @ParameterizedTest
  @MethodSource("prose")
  void reads(List<String> line) {
    Article article = titled(line.get(0), line.get(1));
    assertEquals(line.get(2), FigureLine.of(article, 0, line.get(1)));
  }

  @ParameterizedTest
  @MethodSource("prose")
  void readsEveryVariantAlike(List<String> line) {
    for (Variants.Variant variant : Variants.of(line.get(1))) {
      Article article = titled(line.get(0), variant.text());
      assertEquals(
          Folding.foldWord(line.get(2)),
          Folding.foldWord(FigureLine.of(article, variant.shift(), line.get(1))),
          variant.name());
    }
  }

  @ParameterizedTest
  @MethodSource("markdown")
  void readsTemplatesAndTables(List<String> line) {
    Article article = CorpusFile.article(line.get(0));
    assertEquals(line.get(1), FigureLine.of(article, 0, article.text().text()));
  }

  /** Time that grows with the square of the length takes minutes for the later ones. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2012年中國對美國出口3億美元，進口2億美元、增長5%（約1億美元），",
        "出口3億，",
        "兩國出口（3億），",
        "中國（10%）",
        "到中國",
        "年均增長5%，"
      })
  void aLongSentenceTakesLinearTime(String piece) {
    Article article = titled("中美關係", piece.repeat(300_000 / piece.length()) + "出口3億美元");
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> FigureLine.extract(article));
  }

  @Test
  void lexiconsAreFoldedAndGiveKnownCodes() {
    for (List<String> row : Lexicon.read("zh/economies.tsv", "name", "code")) {
      assertEquals(Folding.foldWord(row.get(0)), row.get(0));
      assertTrue(row.get(1).isEmpty() || row.get(1).matches("[A-Z]{3}"), row.toString());
    }
    for (List<String> row : Lexicon.read("zh/leaders.tsv", "name", "code")) {
      assertEquals(Folding.foldWord(row.get(0)), row.get(0));
      assertTrue(row.get(1).isEmpty() || row.get(1).matches("[A-Z]{3}"), row.toString());
    }
    for (List<String> row : Lexicon.read("zh/commodities.tsv", "word", "hs_chapter")) {
      assertEquals(Folding.foldWord(row.get(0)), row.get(0));
      assertTrue(row.get(1).isEmpty() || row.get(1).matches("\\d\\d"), row.toString());
    }
    for (List<String> row : Lexicon.read("zh/signals.tsv", "word", "signal")) {
      assertEquals(Folding.foldWord(row.get(0)), row.get(0));
    }
  }

  @Test
  void oneCharacterNamesAnEconomyOnlyInCompounds() {
    assertEquals("CHN PRK", economies("中朝贸易"));
    assertEquals("CHN", economies("对华投资"));
    assertEquals("KOR CHN", economies("韩在华投资"));
    assertEquals("KOR CHN", economies("地区中韩国成为中国"));
    assertEquals("JPN", economies("在日本"));
    assertEquals("", economies("其中对美元升值，朝鲜战争后，5日在中部"));
  }

  private static String economies(String text) {
    CleanText clean = ArticleBuilder.plain(text).text();
    StringBuilder codes = new StringBuilder();
    for (Cue cue :
        Vocabulary.STANDARD.scan(clean, ArticleBuilder.plain(text).sentences().get(0).span())) {
      if (cue.meaning() instanceof Meaning.Economy economy) {
        codes.append(codes.isEmpty() ? "" : " ").append(economy.code());
      }
    }
    return codes.toString();
  }

  private static Article titled(String title, String text) {
    Article plain = ArticleBuilder.plain(text);
    return TitledArticle.of(title, plain);
  }
}

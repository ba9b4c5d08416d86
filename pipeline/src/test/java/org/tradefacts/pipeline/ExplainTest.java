package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.figure.TradeFigure;

class ExplainTest {

  private static final String SEED = "../seeds/000_d8b6a6fc2e707d74.txt";

  @TempDir private Path temp;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aFigureHasItsWordsTheirEntriesAndItsSourceLine() throws IOException {
    TradeFigure coal = figure("1860萬噸");
    String text = explained(SEED, "figure", Integer.toString(coal.number()));
    contains(text, "中國從朝鮮進口煤炭⟦1860萬噸⟧，比前一年同期增加了13%。");
    contains(text, "…十個月中，中國從朝鮮⟦進口⟧煤炭1860萬噸，比…");
    contains(text, "indicators.tsv:" + line("indicators.tsv", "进口") + " 进口");
    contains(text, "economies.tsv:" + line("economies.tsv", "朝鲜") + " 朝鲜 (code PRK)");
    contains(text, "a country name of the JDK (CLDR)");
    contains(text, "commodities.tsv:" + line("commodities.tsv", "煤炭") + " 煤炭 (hs_chapter 27)");
    contains(text, "in the sentence: 在⟦2016年頭十個月⟧中");
    contains(text, "Rule " + coal.rule());
    contains(text, "Source line " + sourceLine("1860萬噸"));
  }

  @Test
  void aFallSaysWhyItIsNegative() throws IOException {
    String text = explained(SEED, "figure", Integer.toString(figure("60％").number()));
    contains(text, "-60");
    contains(text, "negative: the words around it say a fall or a deficit");
    contains(text, "in the paragraph, sentence ");
  }

  @Test
  void aRelativeDateHasItsAnchor() throws IOException {
    String text = explained(SEED, "date", "40");
    contains(text, "⟦當年⟧，中國和朝鮮合辦了40多項");
    contains(text, "relative_dates.tsv:" + line("relative_dates.tsv", "当年") + " 当年");
    contains(text, "from date 38, 2009-01-01, in sentence 56: ");
    contains(text, "Rule relative-year");
  }

  @Test
  void aQuantityHasItsUnit() throws IOException {
    String text = explained(SEED, "quantity", "3");
    contains(text, "向朝鮮無償贈送⟦8萬億元人民幣⟧，");
    contains(text, "8000000000000");
    contains(text, "currencies.tsv:" + line("currencies.tsv", "元人民币") + " 元人民币 (code CNY)");
    contains(text, "no word qualifies it");
  }

  @Test
  void aCitationHasItsClaimAndItsEntry() throws IOException {
    String text = explained(SEED, "citation", "6");
    contains(text, "⟦以及延坪島炮擊事件均表示關注⟧");
    contains(text, "from the marker group before it to the marker");
    String entry = explained(SEED, "citation", "4");
    contains(entry, "The China-North Korea Relationship");
    contains(entry, "2008-06-18");
    contains(entry, "Source lines 148 to 150");
  }

  @Test
  void everyRowOfTheSeedCanBeExplained() throws IOException {
    ArticleAnalysis analysis = new Engine().analyse(Files.readString(Path.of(SEED)));
    for (int figure = 1; figure <= analysis.figures().size(); figure++) {
      contains(explained(SEED, "figure", Integer.toString(figure)), "  indicator ");
    }
    for (int citation = 1; citation <= 149; citation += 37) {
      contains(explained(SEED, "citation", Integer.toString(citation)), "  claim ");
    }
  }

  @Test
  void aDocumentOfARunIsFoundAndComparedWithItsTables() throws IOException {
    Path articles = Files.createDirectories(temp.resolve("in/貿易"));
    Path article = articles.resolve("甲.md");
    Files.writeString(article, "1993年中朝貿易額為8.99億美元。");
    tables("--csvBom");
    String before = explained("貿易/甲", "figure", "1");
    contains(before, "The same file as in the run");
    contains(before, "⟦8.99億美元⟧");
    contains(explained(article.toString(), "date", "1"), "The same file as in the run");
    Files.writeString(article, "1994年中朝貿易額為9.99億美元。");
    contains(explained("貿易/甲", "figure", "1"), "CHANGED since the run");
    tables("--shards");
    contains(explained("貿易/甲", "figure", "1"), "The same file as in the run");
    Files.delete(article);
    refused("'貿易/甲' is no file, and no document_id below ", "貿易/甲", "figure", "1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no-such figure 1 | 'no-such' is no file, and ",
        SEED + " table 1 | The kind is figure, date, quantity or citation, not 'table'.",
        SEED + " figure x | The number is a whole number, not 'x'.",
        SEED + " figure 0 | There is no figure 0: the article has 14 rows of this kind",
        SEED + " citation 150 | There is no citation 150: the article has 149 rows of this kind",
        SEED + " figure | A document, a kind and a number are needed: ",
        SEED + " figure 1 --all | There is no option --all; the only one is --output=DIR."
      })
  void wrongUsageIsOneSentence(String args, String message) {
    refused(message, args.split(" "));
  }

  private void refused(String message, String... args) {
    out.reset();
    err.reset();
    assertEquals(2, Explain.run(args(args), stream(out), stream(err)));
    contains(err.toString(UTF_8), message);
    assertEquals(1, err.toString(UTF_8).lines().count());
    assertEquals("", out.toString(UTF_8));
  }

  private String explained(String... args) {
    out.reset();
    err.reset();
    assertEquals(0, Explain.run(args(args), stream(out), stream(err)), err.toString(UTF_8));
    return out.toString(UTF_8);
  }

  private String[] args(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--output=" + temp.resolve("out"));
    return all.toArray(String[]::new);
  }

  private void tables(String option) {
    String[] args = {
      "--input=" + temp.resolve("in"), "--output=" + temp.resolve("out"), "--formats=csv", option
    };
    assertEquals(0, Main.run(args, stream(out), stream(err)), err.toString(UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }

  private static TradeFigure figure(String written) throws IOException {
    ArticleAnalysis analysis = new Engine().analyse(Files.readString(Path.of(SEED)));
    return analysis.figures().stream()
        .filter(figure -> analysis.article().text().slice(figure.span()).equals(written))
        .findFirst()
        .orElseThrow();
  }

  private static int sourceLine(String words) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(SEED));
    int line = 0;
    while (!lines.get(line).contains(words)) {
      line++;
    }
    return line + 1;
  }

  /** The line of a word in its file, counted by another way than the program's. */
  private static int line(String list, String word) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/main/resources/lexicon/zh", list));
    int line = 0;
    while (!lines.get(line).startsWith(word + "\t")) {
      line++;
    }
    return line + 1;
  }

  private static void contains(String text, String part) {
    assertTrue(text.contains(part), () -> "no '" + part + "' in\n" + text);
  }
}

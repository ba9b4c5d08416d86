package org.tradefacts.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.date.DateMention;
import org.tradefacts.figure.TradeFigure;
import org.tradefacts.pipeline.Engine;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Span;

/**
 * The floors of accuracy: they follow the figures reached and only go up. The seed article is
 * scored always, the development articles where they lie beside the project.
 */
class AccuracyTest {

  private static final Path SEED = Path.of("../seeds/000_d8b6a6fc2e707d74.txt");
  private static final Path SEED_GOLD = Path.of("src/test/resources/gold");
  private static final Path DEV = Path.of("../../shared/dev");
  private static final Path DEV_GOLD = Path.of("../../shared/gold");

  private static final String[] DATE_COLUMNS = {"raw", "edtf", "modifier", "bound", "flag"};
  private static final String[] QUANTITY_COLUMNS = {"raw", "value", "unit", "qualifier", "flag"};
  private static final String[] FIGURE_COLUMNS = {
    "raw",
    "value",
    "unit",
    "statistic",
    "indicator",
    "reporter",
    "partner",
    "commodity",
    "period",
    "flag"
  };

  @Test
  void seedDates() throws IOException {
    Tally tally = Scorer.dates(seedGold("dates", DATE_COLUMNS), dateRows(analyse(SEED)));
    floor(tally, "found", 0.99);
    floor(tally, "value", 0.99);
    assertTrue(tally.get("modifier") >= 0.98 * tally.get("found"), tally::toString);
    assertTrue(tally.get("bound") >= 0.98 * tally.get("found"), tally::toString);
  }

  @Test
  void seedQuantities() throws IOException {
    Tally tally =
        Scorer.quantities(seedGold("quantities", QUANTITY_COLUMNS), quantityRows(analyse(SEED)));
    floor(tally, "value", 0.95);
  }

  @Test
  void seedFigures() throws IOException {
    Tally tally = Scorer.figures(seedGold("figures", FIGURE_COLUMNS), figureRows(analyse(SEED)));
    floor(tally, "core", 0.98);
    floor(tally, "full", 0.98);
  }

  @Test
  void seedCitations() throws IOException {
    ArticleAnalysis analysis = analyse(SEED);
    assertEquals(149, analysis.citations().size());
    analysis.citations().forEach(c -> assertEquals(c.marker(), String.valueOf(c.reference())));
    assertEquals(149, analysis.references().size());
    List<Integer> complete =
        analysis.references().stream()
            .filter(r -> !r.title().isEmpty() && !r.url().isEmpty())
            .map(r -> r.number())
            .toList();
    assertEquals(List.of(4, 120), complete);
  }

  @Test
  void devArticles() throws IOException {
    assumeTrue(Files.isDirectory(DEV) && Files.isDirectory(DEV_GOLD));
    Tally dates = new Tally();
    Tally figures = new Tally();
    for (Path article : articles()) {
      String name = article.getFileName().toString().replaceAll("\\.md$", "");
      Path dateGold = DEV_GOLD.resolve(name + "_dates.tsv");
      if (!Files.exists(dateGold)) {
        continue;
      }
      ArticleAnalysis analysis = analyse(article);
      dates.add(Scorer.dates(gold(dateGold, DATE_COLUMNS), dateRows(analysis)));
      figures.add(
          Scorer.figures(
              gold(DEV_GOLD.resolve(name + "_figures.tsv"), FIGURE_COLUMNS), figureRows(analysis)));
    }
    floor(dates, "value", 0.97);
    floor(figures, "found", 0.93);
    floor(figures, "core", 0.90);
    floor(figures, "full", 0.85);
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(DEV)) {
      return files.sorted().toList();
    }
  }

  private static void floor(Tally tally, String hits, double floor) {
    assertTrue(
        tally.f1(hits) >= floor,
        () -> hits + " F1 " + tally.f1(hits) + " < " + floor + " " + tally);
  }

  private static ArticleAnalysis analyse(Path path) throws IOException {
    return new Engine().analyse(Files.readString(path));
  }

  private static List<Map<String, String>> seedGold(String kind, String... columns)
      throws IOException {
    return gold(SEED_GOLD.resolve("seed_" + kind + ".tsv"), columns);
  }

  private static List<Map<String, String>> gold(Path path, String... columns) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], i < fields.length ? fields[i].strip() : "");
      }
      rows.add(row);
    }
    return rows;
  }

  private static String text(ArticleAnalysis analysis, Span span) {
    return analysis.article().text().slice(span);
  }

  private static List<Map<String, String>> dateRows(ArticleAnalysis analysis) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (DateMention date : analysis.dates()) {
      rows.add(
          Map.of(
              "text", text(analysis, date.span()),
              "edtf", date.edtf(),
              "modifier", none(date.modifier().code()),
              "bound", none(date.bound().code())));
    }
    return rows;
  }

  private static String none(String code) {
    return code.equals("none") ? "" : code;
  }

  private static List<Map<String, String>> quantityRows(ArticleAnalysis analysis) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Quantity quantity : analysis.quantities()) {
      rows.add(
          Map.of(
              "text", text(analysis, quantity.span()),
              "value", quantity.value().toPlainString(),
              "unit", quantity.unit(),
              "qualifier", quantity.qualifier().code()));
    }
    return rows;
  }

  private static List<Map<String, String>> figureRows(ArticleAnalysis analysis) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (TradeFigure figure : analysis.figures()) {
      rows.add(
          Map.of(
              "text", text(analysis, figure.span()),
              "value", figure.value().toPlainString(),
              "value_max", figure.max().map(max -> max.toPlainString()).orElse(""),
              "unit", figure.unit(),
              "statistic", figure.statistic().code(),
              "indicator", figure.indicator().code(),
              "reporter", figure.reporter().code(),
              "partner", figure.partner().code(),
              "commodity", figure.commodity(),
              "period_edtf", figure.period().edtf()));
    }
    return rows;
  }
}

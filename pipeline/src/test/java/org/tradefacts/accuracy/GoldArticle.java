package org.tradefacts.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.pipeline.Engine;

/**
 * An article that a careful reader has read: its text, and the gold rows of one or more tables.
 *
 * @param name name of the article, without its ending
 * @param text file of the article
 * @param gold path of the gold files up to {@code _dates.tsv}, {@code _figures.tsv} and so on
 */
record GoldArticle(String name, Path text, String gold) {

  private static final Path SEED = Path.of("../seeds/000_d8b6a6fc2e707d74.txt");
  private static final Path SEED_GOLD = Path.of("src/test/resources/gold");
  private static final Path DEV = Path.of("../../shared/dev");
  private static final Path DEV_GOLD = Path.of("../../shared/gold");

  private static final String[] DATES = {"raw", "edtf", "modifier", "bound", "flag"};
  private static final String[] QUANTITIES = {"raw", "value", "unit", "qualifier", "flag"};
  private static final String[] FIGURES = {
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

  /** The article that the project holds. */
  static GoldArticle seed() {
    return new GoldArticle("seed", SEED, SEED_GOLD.resolve("seed").toString());
  }

  /** Whether the development articles lie beside the project, which holds none of them. */
  static boolean devIsPresent() {
    return Files.isDirectory(DEV) && Files.isDirectory(DEV_GOLD);
  }

  /** The development articles that have gold, by name. */
  static List<GoldArticle> dev() {
    try (Stream<Path> files = Files.list(DEV)) {
      return files
          .sorted()
          .map(file -> dev(file, file.getFileName().toString().replaceAll("\\.md$", "")))
          .filter(article -> Files.exists(article.goldOf("dates")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldArticle dev(Path file, String name) {
    return new GoldArticle(name, file, DEV_GOLD.resolve(name).toString());
  }

  ArticleAnalysis analyse() {
    try {
      return new Engine().analyse(Files.readString(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Tally dates(ArticleAnalysis analysis) {
    return Scorer.dates(rows("dates", DATES), FoundRows.dates(analysis));
  }

  Tally quantities(ArticleAnalysis analysis) {
    return Scorer.quantities(rows("quantities", QUANTITIES), FoundRows.quantities(analysis));
  }

  Tally figures(ArticleAnalysis analysis) {
    return Scorer.figures(rows("figures", FIGURES), FoundRows.figures(analysis));
  }

  private Path goldOf(String table) {
    return Path.of(gold + "_" + table + ".tsv");
  }

  private List<Map<String, String>> rows(String table, String... columns) {
    try (Stream<String> lines = Files.lines(goldOf(table))) {
      List<Map<String, String>> rows = new ArrayList<>();
      lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> rows.add(row(line.split("\t", -1), columns)));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(String[] fields, String... columns) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], i < fields.length ? fields[i].strip() : "");
    }
    return row;
  }
}

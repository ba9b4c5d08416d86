package org.tradefacts.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.peers.PeerDates;
import org.tradefacts.peers.PeerQuantities;
import org.tradefacts.peers.PeerRate;

/**
 * The measured parts of docs/accuracy.md. Each stands between {@code <!-- measured: NAME -->} and
 * {@code <!-- end -->}; what is outside is written by hand and kept.
 */
final class AccuracyPage {

  private static final List<String> DATE_SLOTS = List.of("found", "value", "modifier", "bound");
  private static final List<String> QUANTITY_SLOTS = List.of("found", "value", "qualifier");
  private static final List<String> FIGURE_SLOTS =
      List.of(
          "found",
          "value",
          "statistic",
          "indicator",
          "period",
          "parties",
          "commodity",
          "core",
          "full");

  private static final String BEGIN = "<!-- measured: ";
  private static final String CLOSE = " -->\n";
  private static final String END = "<!-- end -->";

  private AccuracyPage() {}

  /** The parts that need nothing but the project. */
  static Map<String, String> ownParts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("seed", seed());
    parts.put("checked", CheckedRows.read().table());
    return parts;
  }

  /** The parts that need the articles and the cases that lie beside the project. */
  static Map<String, String> sharedParts() {
    Map<String, String> parts = new LinkedHashMap<>();
    Tally dates = new Tally();
    Tally figures = new Tally();
    StringBuilder byArticle =
        new StringBuilder(
            "| article | dates, gold | dates, written | value F1"
                + " | figures, gold | figures, written | full F1 |\n"
                + "| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (GoldArticle article : GoldArticle.dev()) {
      ArticleAnalysis analysis = article.analyse();
      Tally d = article.dates(analysis);
      Tally f = article.figures(analysis);
      dates.add(d);
      figures.add(f);
      byArticle.append(
          String.format(
              Locale.ROOT,
              "| `%s` | %d | %d | %s | %d | %d | %s |\n",
              article.name(),
              d.get("gold"),
              d.get("pred"),
              rate(d.f1("value")),
              f.get("gold"),
              f.get("pred"),
              f.get("gold") == 0 ? "" : rate(f.f1("full"))));
    }
    parts.put("dev", slots("dates", dates, DATE_SLOTS) + rows("figures", figures, FIGURE_SLOTS));
    parts.put("articles", byArticle.toString());
    parts.put("peer dates", peers(PeerDates.rates()));
    parts.put("peer quantities", peers(new PeerQuantities().rates()));
    return parts;
  }

  /**
   * The page with its parts put in.
   *
   * @throws IllegalArgumentException when the page has no place for a part
   */
  static String fill(String page, Map<String, String> parts) {
    String filled = page;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      int start = start(filled, part.getKey());
      filled =
          filled.substring(0, start)
              + "\n"
              + part.getValue()
              + "\n"
              + filled.substring(filled.indexOf(END, start));
    }
    return filled;
  }

  /** The rows of the table in a part of the page, without its header, cell by cell. */
  static List<List<String>> table(String page, String part) {
    int start = start(page, part);
    List<List<String>> rows = new ArrayList<>();
    for (String line : page.substring(start, page.indexOf(END, start)).split("\n", -1)) {
      if (line.startsWith("|")) {
        String[] cells = line.substring(1, line.length() - 1).split("\\|", -1);
        rows.add(List.of(cells).stream().map(String::strip).toList());
      }
    }
    return rows.subList(Math.min(2, rows.size()), rows.size());
  }

  private static int start(String page, String part) {
    String begin = BEGIN + part + CLOSE;
    int start = page.indexOf(begin);
    if (start < 0 || page.indexOf(END, start) < 0) {
      throw new IllegalArgumentException("the page has no place for " + part);
    }
    return start + begin.length();
  }

  private static String seed() {
    GoldArticle seed = GoldArticle.seed();
    ArticleAnalysis analysis = seed.analyse();
    return slots("dates", seed.dates(analysis), DATE_SLOTS)
        + rows("quantities", seed.quantities(analysis), QUANTITY_SLOTS)
        + rows("figures", seed.figures(analysis), FIGURE_SLOTS);
  }

  private static String slots(String table, Tally tally, List<String> slots) {
    return "| table | slot | gold | written | right | precision | recall | F1 |\n"
        + "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n"
        + rows(table, tally, slots);
  }

  private static String rows(String table, Tally tally, List<String> slots) {
    StringBuilder rows = new StringBuilder();
    for (String slot : slots) {
      rows.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %d | %d | %d | %s | %s | %s |\n",
              table,
              slot,
              tally.get("gold"),
              tally.get("pred"),
              tally.get(slot),
              rate(tally.precision(slot)),
              rate(tally.recall(slot)),
              rate(tally.f1(slot))));
    }
    return rows.toString();
  }

  private static String peers(List<PeerRate> rates) {
    StringBuilder table =
        new StringBuilder(
            """
            | source | kind | inside | right | rate | outside |
            | --- | --- | ---: | ---: | ---: | ---: |
            """);
    PeerRate all = new PeerRate("all", "", 0, 0, 0);
    for (PeerRate rate : rates) {
      table.append(row(rate));
      all = all.plus(rate);
    }
    return table + row(all);
  }

  private static String row(PeerRate rate) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d | %s | %d |\n",
        rate.source(),
        rate.kind(),
        rate.inside(),
        rate.passed(),
        rate.inside() == 0 ? "" : rate(rate.rate()),
        rate.outside());
  }

  private static String rate(double rate) {
    return String.format(Locale.ROOT, "%.3f", rate);
  }
}

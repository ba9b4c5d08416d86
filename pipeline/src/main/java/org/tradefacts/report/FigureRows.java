package org.tradefacts.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradefacts.table.Column;
import org.tradefacts.table.CsvRows;
import org.tradefacts.table.TradeFiguresTable;

/**
 * The figures of the page: all of the articles that it shows, and of the others what fits. A figure
 * counts a point for its period and one for its reporter, without which no chart can show it; when
 * the budget is used up, the last rows with the fewest points give way.
 */
final class FigureRows {

  static final List<Column> COLUMNS =
      List.of(
          TradeFiguresTable.DOCUMENT_ID,
          TradeFiguresTable.FIGURE_NO,
          TradeFiguresTable.SENTENCE_NO,
          TradeFiguresTable.TEXT,
          TradeFiguresTable.START,
          TradeFiguresTable.END,
          TradeFiguresTable.VALUE,
          TradeFiguresTable.VALUE_MAX,
          TradeFiguresTable.UNIT,
          TradeFiguresTable.QUALIFIER,
          TradeFiguresTable.STATISTIC,
          TradeFiguresTable.INDICATOR,
          TradeFiguresTable.REPORTER,
          TradeFiguresTable.PARTNER,
          TradeFiguresTable.REPORTER_TEXT,
          TradeFiguresTable.PARTNER_TEXT,
          TradeFiguresTable.COMMODITY,
          TradeFiguresTable.HS_CHAPTER,
          TradeFiguresTable.PERIOD_EDTF,
          TradeFiguresTable.PERIOD_START,
          TradeFiguresTable.PERIOD_END,
          TradeFiguresTable.BASE_PERIOD_EDTF,
          TradeFiguresTable.FREQUENCY,
          TradeFiguresTable.EVIDENCE,
          TradeFiguresTable.RULE,
          TradeFiguresTable.REFERENCE_NOS,
          TradeFiguresTable.SENTENCE);

  private static final List<Column> POINTS =
      List.of(TradeFiguresTable.PERIOD_EDTF, TradeFiguresTable.REPORTER);

  private static final int DOCUMENT = COLUMNS.indexOf(TradeFiguresTable.DOCUMENT_ID);
  private static final int REFERENCES = COLUMNS.indexOf(TradeFiguresTable.REFERENCE_NOS);

  private final long budget;
  private final ShownArticles articles;
  private final List<Kept> ofArticles = new ArrayList<>();
  private final KeptRows shape = new KeptRows(COLUMNS);
  private final List<List<Kept>> byPoints = new ArrayList<>();
  private long used;
  private long number;
  private int fewest;

  private record Kept(long number, long bytes, List<String> cells) {}

  FigureRows(long budget, ShownArticles articles) {
    this.budget = budget;
    this.articles = articles;
    for (int i = 0; i <= POINTS.size(); i++) {
      byPoints.add(new ArrayList<>());
    }
  }

  void read(CsvRows row) {
    number++;
    if (articles.contains(row.text(TradeFiguresTable.DOCUMENT_ID))) {
      ofArticles.add(new Kept(number, 0, shape.cells(row)));
      return;
    }
    int points = (int) POINTS.stream().filter(row::has).count();
    long bytes = shape.bytes(row);
    if (points < fewest || bytes > budget || (used + bytes > budget && !hasBelow(points))) {
      return;
    }
    byPoints.get(points).add(new Kept(number, bytes, shape.cells(row)));
    used += bytes;
    while (used > budget) {
      List<Kept> last = byPoints.get(fewest);
      if (last.isEmpty()) {
        fewest++;
      } else {
        used -= last.remove(last.size() - 1).bytes();
      }
    }
  }

  /** Whether a row with these points would find one to take the place of. */
  private boolean hasBelow(int points) {
    return byPoints.subList(0, points).stream().anyMatch(rows -> !rows.isEmpty());
  }

  /** The kept rows in the order of the table. */
  KeptRows kept() {
    List<Kept> all = unsorted();
    all.sort(Comparator.comparingLong(Kept::number));
    KeptRows rows = new KeptRows(COLUMNS);
    all.forEach(kept -> rows.add(kept.cells()));
    return rows;
  }

  private List<Kept> unsorted() {
    List<Kept> all = new ArrayList<>(ofArticles);
    byPoints.forEach(all::addAll);
    return all;
  }

  /** The documents of the kept rows, with the numbers of the references that these cite. */
  Map<String, Set<String>> cited() {
    Map<String, Set<String>> cited = new HashMap<>();
    for (Kept kept : unsorted()) {
      Set<String> numbers =
          cited.computeIfAbsent(kept.cells().get(DOCUMENT), id -> new HashSet<>());
      numbers.addAll(List.of(kept.cells().get(REFERENCES).split("\\|", -1)));
    }
    return cited;
  }
}

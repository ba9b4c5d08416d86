package org.tradefacts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.tradefacts.table.Column;
import org.tradefacts.table.ForeignKey;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;

/**
 * What must hold for the tables of every run, whatever the input: keys are unique and sorted,
 * foreign keys lead somewhere, required cells are filled, closed lists and patterns are kept,
 * offsets slice to their text, counts add up.
 *
 * <p>{@link #violations} reads the CSV files of an output folder and returns one line a violation,
 * with the row it is in.
 */
public final class OutputInvariants {
  private final Map<Table, List<CSVRecord>> rows = new LinkedHashMap<>();
  private final List<String> violations = new ArrayList<>();

  private OutputInvariants(Path output) throws IOException {
    for (Table table : Tables.all()) {
      rows.put(table, CsvTable.read(output.resolve(table.name() + ".csv")));
    }
  }

  /** What does not hold in an output folder; empty when all is well. */
  public static List<String> violations(Path output) throws IOException {
    OutputInvariants invariants = new OutputInvariants(output);
    for (Table table : Tables.all()) {
      invariants.checkCells(table);
      invariants.checkKeys(table);
      invariants.checkForeignKeys(table);
    }
    invariants.checkSlices();
    invariants.checkSourceOffsets();
    invariants.checkCounts();
    return invariants.violations;
  }

  private void checkCells(Table table) {
    for (CSVRecord row : rows.get(table)) {
      for (Column column : table.columns()) {
        String value = row.get(column.name());
        if (value.isEmpty()) {
          check(!column.required(), table, row, column + " is required");
          continue;
        }
        check(
            column.values().isEmpty() || column.values().contains(value),
            table,
            row,
            column + " cannot be " + value);
        check(
            column.pattern().isEmpty() || value.matches(column.pattern()),
            table,
            row,
            column + " does not look like " + value);
      }
    }
  }

  private void checkKeys(Table table) {
    List<String> last = List.of();
    Set<List<String>> seen = new HashSet<>();
    for (CSVRecord row : rows.get(table)) {
      List<String> key = cells(row, table.primaryKey());
      check(seen.add(key), table, row, "the key occurs twice");
      check(last.isEmpty() || compare(table, last, key) < 0, table, row, "not sorted");
      last = key;
    }
  }

  private static int compare(Table table, List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      int order =
          switch (table.primaryKey().get(i).type()) {
            case INT32 -> Integer.compare(Integer.parseInt(a.get(i)), Integer.parseInt(b.get(i)));
            default -> a.get(i).compareTo(b.get(i));
          };
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private void checkForeignKeys(Table table) {
    for (ForeignKey key : table.foreignKeys()) {
      Set<List<String>> targets = new HashSet<>();
      for (CSVRecord target : rows.get(key.target())) {
        targets.add(cells(target, key.target().primaryKey()));
      }
      for (CSVRecord row : rows.get(table)) {
        List<String> cells = cells(row, key.columns());
        check(
            cells.contains("") || targets.contains(cells),
            table,
            row,
            "no " + cells + " in " + key.target());
      }
    }
  }

  /** {@code sentences.text[start:end] == text}, in code points. */
  private void checkSlices() {
    Map<List<String>, int[]> sentences = new HashMap<>();
    for (CSVRecord row : rows.get(Tables.SENTENCES)) {
      sentences.put(
          cells(row, Tables.SENTENCES.primaryKey()), row.get("text").codePoints().toArray());
    }
    List<Table> mentions =
        List.of(Tables.DATES, Tables.QUANTITIES, Tables.TRADE_FIGURES, Tables.LINKS);
    for (Table table : mentions) {
      for (CSVRecord row : rows.get(table)) {
        checkSlice(sentences, table, row, "text", "start", "end");
        if (table == Tables.LINKS) {
          checkSlice(sentences, table, row, "mention", "mention_start", "mention_end");
        }
      }
    }
    for (CSVRecord row : rows.get(Tables.CITATIONS)) {
      int[] sentence = sentences.get(List.of(row.get("document_id"), row.get("sentence_no")));
      if (sentence != null) {
        String text = new String(sentence, 0, sentence.length);
        check(
            number(row, "start") <= sentence.length && text.contains(row.get("claim")),
            Tables.CITATIONS,
            row,
            "marker or claim outside of the sentence");
      }
    }
  }

  private void checkSlice(
      Map<List<String>, int[]> sentences,
      Table table,
      CSVRecord row,
      String text,
      String start,
      String end) {
    if (row.get(text).isEmpty()) {
      check(
          row.get(start).isEmpty() && row.get(end).isEmpty(),
          table,
          row,
          "offsets without " + text);
      return;
    }
    int[] sentence = sentences.get(List.of(row.get("document_id"), row.get("sentence_no")));
    int from = number(row, start);
    int to = number(row, end);
    boolean inside = sentence != null && 0 <= from && from < to && to <= sentence.length;
    check(inside, table, row, text + " outside of the sentence");
    if (inside) {
      String slice = new String(sentence, from, to - from);
      check(slice.equals(row.get(text)), table, row, "slice " + slice + ", " + text + " differs");
    }
  }

  private void checkSourceOffsets() {
    Map<String, Integer> lengths = new HashMap<>();
    for (CSVRecord row : rows.get(Tables.DOCUMENTS)) {
      lengths.put(row.get("document_id"), number(row, "characters"));
    }
    for (Table table : Tables.all()) {
      if (table.columns().stream().noneMatch(c -> c.name().equals("source_start"))) {
        continue;
      }
      for (CSVRecord row : rows.get(table)) {
        int start = number(row, "source_start");
        int end = number(row, "source_end");
        int length = lengths.getOrDefault(row.get("document_id"), -1);
        check(0 <= start && start <= end && end <= length, table, row, "outside of the source");
      }
    }
  }

  /** What {@code documents} says of the other tables. */
  private void checkCounts() {
    Map<String, Table> counts = new LinkedHashMap<>();
    counts.put("sentence_count", Tables.SENTENCES);
    counts.put("date_count", Tables.DATES);
    counts.put("quantity_count", Tables.QUANTITIES);
    counts.put("figure_count", Tables.TRADE_FIGURES);
    counts.put("citation_count", Tables.CITATIONS);
    counts.put("reference_count", Tables.REFERENCES);
    counts.put("link_count", Tables.LINKS);
    counts.forEach(this::checkCount);
  }

  private void checkCount(String column, Table counted) {
    Map<String, Integer> counts = new HashMap<>();
    for (CSVRecord row : rows.get(counted)) {
      counts.merge(row.get("document_id"), 1, Integer::sum);
    }
    for (CSVRecord row : rows.get(Tables.DOCUMENTS)) {
      int count = counts.getOrDefault(row.get("document_id"), 0);
      check(number(row, column) == count, Tables.DOCUMENTS, row, column + " is " + count);
    }
  }

  private static List<String> cells(CSVRecord row, List<Column> columns) {
    return columns.stream().map(column -> row.get(column.name())).toList();
  }

  /** -1 when the cell is empty. */
  private static int number(CSVRecord row, String column) {
    return row.get(column).isEmpty() ? -1 : Integer.parseInt(row.get(column));
  }

  private void check(boolean holds, Table table, CSVRecord row, String what) {
    if (!holds) {
      violations.add(table + " " + cells(row, table.primaryKey()) + ": " + what);
    }
  }
}

package org.tradefacts.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.tradefacts.table.Column;
import org.tradefacts.table.ColumnType;
import org.tradefacts.table.CsvRows;

/**
 * Rows of one table that the page holds. They are written column by column: numbers as they are,
 * texts as indices into the column's list of different texts, which is most of the saving that
 * compression would bring and needs no decompression. Empty is null.
 *
 * <p>Three rows with the units USD, %, USD become {@code "unit":{"texts":["USD","%"],"rows":
 * [0,1,0]}}.
 */
final class KeptRows {

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> last;

  KeptRows(List<Column> columns) {
    this.columns = List.copyOf(columns);
    this.last = Collections.nCopies(columns.size(), "");
  }

  List<Column> columns() {
    return columns;
  }

  int size() {
    return rows.size();
  }

  /** Keeps the row that the reader stands at. */
  void add(CsvRows row) {
    rows.add(cells(row));
  }

  void add(List<String> cells) {
    rows.add(cells);
  }

  /**
   * The row's cells in the order of the columns. Neighbours share equal texts: a thousand figures
   * of one long sentence have it once.
   */
  List<String> cells(CsvRows row) {
    List<String> cells = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      String text = row.text(columns.get(i));
      cells.add(text.equals(last.get(i)) ? last.get(i) : text);
    }
    last = cells;
    return cells;
  }

  /** Bytes of the row's cells, with something for what JSON adds. */
  long bytes(CsvRows row) {
    long bytes = 0;
    for (Column column : columns) {
      bytes += Math.min(row.bytes(column), CsvRows.LONGEST_CELL) + 2;
    }
    return bytes;
  }

  /** The different texts of a column, sorted. */
  SortedSet<String> texts(Column column) {
    int index = columns.indexOf(column);
    SortedSet<String> texts = new TreeSet<>();
    rows.forEach(row -> texts.add(row.get(index)));
    return texts;
  }

  /** Every cell of every row. */
  void forEachText(Consumer<String> action) {
    rows.forEach(row -> row.forEach(action));
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("size", rows.size());
    json.writeObjectFieldStart("columns");
    for (int i = 0; i < columns.size(); i++) {
      json.writeObjectFieldStart(columns.get(i).name());
      if (isNumber(columns.get(i).type())) {
        writeNumbers(json, i);
      } else {
        writeTexts(json, i);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static boolean isNumber(ColumnType type) {
    return type == ColumnType.INT32 || type == ColumnType.INT64 || type == ColumnType.DOUBLE;
  }

  private void writeNumbers(JsonGenerator json, int column) throws IOException {
    json.writeArrayFieldStart("rows");
    for (List<String> row : rows) {
      if (row.get(column).isEmpty()) {
        json.writeNull();
      } else {
        json.writeNumber(row.get(column));
      }
    }
    json.writeEndArray();
  }

  private void writeTexts(JsonGenerator json, int column) throws IOException {
    Map<String, Integer> texts = new LinkedHashMap<>();
    for (List<String> row : rows) {
      if (!row.get(column).isEmpty()) {
        texts.putIfAbsent(row.get(column), texts.size());
      }
    }
    json.writeArrayFieldStart("texts");
    for (String text : texts.keySet()) {
      json.writeString(text);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (List<String> row : rows) {
      if (row.get(column).isEmpty()) {
        json.writeNull();
      } else {
        json.writeNumber(texts.get(row.get(column)));
      }
    }
    json.writeEndArray();
  }
}

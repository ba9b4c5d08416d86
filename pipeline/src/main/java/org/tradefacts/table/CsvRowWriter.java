package org.tradefacts.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * Rows as CSV: RFC 4180 (CRLF, quotes doubled), UTF-8, a header, null as nothing, lists joined by
 * {@code |}. Texts that a spreadsheet would take for a formula are guarded.
 */
final class CsvRowWriter implements RowWriter {
  static final char LIST_SEPARATOR = '|';
  static final char BOM = '\uFEFF';

  /** Each writer's own: a format locks itself for each cell, and writers must not wait for it. */
  private final CSVFormat csv = CSVFormat.RFC4180.builder().get();

  private final Column[] columns;
  private final Utf8Output out;
  private final StringBuilder cell = new StringBuilder();
  private final boolean[] guards;
  private long guarded;

  CsvRowWriter(Table table, OutputStream stream, WriterOptions options) throws IOException {
    columns = table.columns().toArray(new Column[0]);
    guards = new boolean[columns.length];
    for (int i = 0; i < columns.length; i++) {
      guards[i] = options.csvFormulaGuard() && columns[i].isText();
    }
    out = new Utf8Output(stream);
    if (options.csvBom()) {
      out.append(BOM);
    }
    for (int i = 0; i < columns.length; i++) {
      cell.setLength(0);
      print(i, cell.append(columns[i].name()));
    }
    csv.println(out);
  }

  @Override
  public void write(Row row) throws IOException {
    row.check();
    for (int i = 0; i < columns.length; i++) {
      print(i, row.isNull(i) ? null : text(row, i));
    }
    csv.println(out);
  }

  private void print(int i, CharSequence text) throws IOException {
    csv.print(text, out, i == 0);
  }

  private CharSequence text(Row row, int i) {
    ColumnType type = columns[i].type();
    if (type == ColumnType.STRING) {
      TextCell text = row.textCell(i);
      return guards[i] && FormulaGuard.isNeeded(text) ? guarded(text) : text;
    }
    cell.setLength(0);
    switch (type) {
      case STRING -> throw new AssertionError(type);
      case INT32 -> cell.append(row.int32(i));
      case INT64 -> cell.append(row.int64(i));
      case DOUBLE -> NumberText.append(cell, row.decimal(i));
      case BOOLEAN -> cell.append(row.bool(i));
      case DATE -> cell.append(LocalDate.ofEpochDay(row.epochDay(i)));
      case STRING_LIST -> join(row.strings(i), guards[i]);
      case INT32_LIST -> join(row.ints(i));
    }
    return cell;
  }

  private CharSequence guarded(CharSequence text) {
    guarded++;
    cell.setLength(0);
    FormulaGuard.mark(cell);
    return cell.append(text);
  }

  private void join(List<String> values, boolean guard) {
    if (guard && FormulaGuard.isNeeded(values.get(0))) {
      guarded++;
      FormulaGuard.mark(cell);
    }
    for (int i = 0; i < values.size(); i++) {
      separate(i);
      cell.append(values.get(i));
    }
  }

  private void join(int[] values) {
    for (int i = 0; i < values.length; i++) {
      separate(i);
      cell.append(values[i]);
    }
  }

  private void separate(int index) {
    if (index > 0) {
      cell.append(LIST_SEPARATOR);
    }
  }

  @Override
  public long guarded() {
    return guarded;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

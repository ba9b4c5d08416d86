package org.tradefacts.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows as CSV: RFC 4180 (CRLF, quotes doubled), UTF-8, a header, null as nothing, lists joined by
 * {@code |}.
 */
final class CsvRowWriter implements RowWriter {
  static final char LIST_SEPARATOR = '|';
  static final char BOM = '\uFEFF';

  private static final CSVFormat CSV = CSVFormat.RFC4180;

  private final Column[] columns;
  private final Utf8Output out;
  private final CSVPrinter printer;
  private final StringBuilder cell = new StringBuilder();

  CsvRowWriter(Table table, OutputStream stream, WriterOptions options) throws IOException {
    columns = table.columns().toArray(new Column[0]);
    out = new Utf8Output(stream);
    printer = new CSVPrinter(out, CSV);
    if (options.csvBom()) {
      out.append(BOM);
    }
    for (Column column : columns) {
      printer.print(column.name());
    }
    printer.println();
  }

  @Override
  public void write(Row row) throws IOException {
    row.check();
    for (int i = 0; i < columns.length; i++) {
      printer.print(row.isNull(i) ? null : text(row, i));
    }
    printer.println();
  }

  private CharSequence text(Row row, int i) {
    ColumnType type = columns[i].type();
    if (type == ColumnType.STRING) {
      return row.textCell(i);
    }
    cell.setLength(0);
    switch (type) {
      case STRING -> throw new AssertionError(type);
      case INT32 -> cell.append(row.int32(i));
      case INT64 -> cell.append(row.int64(i));
      case DOUBLE -> NumberText.append(cell, row.decimal(i));
      case BOOLEAN -> cell.append(row.bool(i));
      case DATE -> cell.append(LocalDate.ofEpochDay(row.epochDay(i)));
      case STRING_LIST -> join(row.strings(i));
      case INT32_LIST -> join(row.ints(i));
    }
    return cell;
  }

  private void join(List<String> values) {
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
  public void close() throws IOException {
    out.close();
  }
}

package org.tradefacts.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.tradefacts.table.Column;
import org.tradefacts.table.CsvRows;
import org.tradefacts.table.Table;

/** How many rows of a table have a value, column by column. */
final class FilledCells {

  private final Table table;
  private final long[] filled;
  private long rows;

  FilledCells(Table table) {
    this.table = table;
    this.filled = new long[table.columns().size()];
  }

  void count(CsvRows row) {
    rows++;
    for (Column column : table.columns()) {
      if (row.has(column)) {
        filled[column.index()]++;
      }
    }
  }

  long rows() {
    return rows;
  }

  void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(table.name());
    for (Column column : table.columns()) {
      json.writeNumberField(column.name(), filled[column.index()]);
    }
    json.writeEndObject();
  }
}

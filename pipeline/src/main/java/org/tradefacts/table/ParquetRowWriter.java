package org.tradefacts.table;

import java.io.IOException;
import java.io.OutputStream;

/** Not written yet. */
final class ParquetRowWriter implements RowWriter {
  private final OutputStream out;

  ParquetRowWriter(Table table, OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(Row row) {
    row.check();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

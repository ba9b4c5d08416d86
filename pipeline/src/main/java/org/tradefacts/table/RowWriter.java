package org.tradefacts.table;

import java.io.Closeable;
import java.io.IOException;

/** Writes the rows of one table to one file. The file is complete once it is closed. */
public interface RowWriter extends Closeable {

  /** Writes a row, which the caller may change afterwards. */
  void write(Row row) throws IOException;

  /** How many cells got a mark so that no spreadsheet takes them for a formula. */
  default long guarded() {
    return 0;
  }
}

package org.tradefacts.pipeline;

import java.io.IOException;
import org.tradefacts.table.Row;

/** Takes the rows of one table. */
@FunctionalInterface
interface RowSink {

  /** Takes a row, which the caller may change afterwards. */
  void write(Row row) throws IOException;
}

package org.tradefacts.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Not written yet. */
final class ParquetJoin {
  private ParquetJoin() {}

  static void join(Table table, List<Path> parts, OutputStream out) throws IOException {
    out.flush();
  }
}

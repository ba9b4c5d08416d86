package org.tradefacts.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Joins CSV files of one table by appending their bytes; the header is written once. */
final class CsvJoin {
  private CsvJoin() {}

  static void join(Table table, List<Path> parts, OutputStream out, WriterOptions options)
      throws IOException {
    byte[] header = header(table, options);
    out.write(header);
    for (Path part : parts) {
      try (InputStream in = Files.newInputStream(part)) {
        if (!Arrays.equals(in.readNBytes(header.length), header)) {
          throw new IOException(part.getFileName() + " does not begin with the header of " + table);
        }
        in.transferTo(out);
      }
    }
  }

  private static byte[] header(Table table, WriterOptions options) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new CsvRowWriter(table, bytes, options).close();
    return bytes.toByteArray();
  }
}

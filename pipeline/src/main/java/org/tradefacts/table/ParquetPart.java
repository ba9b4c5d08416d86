package org.tradefacts.table;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.OffsetIndex;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/** A finished Parquet file, whose bytes are copied and not decoded. */
final class ParquetPart implements Closeable {
  static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int TAIL = Integer.BYTES + 4;
  private static final int CHUNK = 1 << 16;

  private final Path path;
  private final RandomAccessFile file;
  private final byte[] chunk = new byte[CHUNK];

  ParquetPart(Path path) throws IOException {
    this.path = path;
    this.file = new RandomAccessFile(path.toFile(), "r");
  }

  FileMetaData footer() throws IOException {
    byte[] tail = file.length() < TAIL ? MAGIC : read(file.length() - TAIL, TAIL);
    int length = ParquetFooters.length(tail);
    if (length < 0 || length > file.length() - TAIL) {
      throw new IOException(path.getFileName() + " is no finished Parquet file");
    }
    byte[] bytes = read(file.length() - TAIL - length, length);
    return Util.readFileMetaData(new ByteArrayInputStream(bytes));
  }

  OffsetIndex offsetIndex(long offset, int length) throws IOException {
    return Util.readOffsetIndex(new ByteArrayInputStream(read(offset, length)));
  }

  /** Where the first page of a row group stands. */
  static long start(RowGroup group) {
    ColumnMetaData first = group.getColumns().get(0).getMeta_data();
    return first.isSetDictionary_page_offset()
        ? Math.min(first.getDictionary_page_offset(), first.getData_page_offset())
        : first.getData_page_offset();
  }

  void copy(long offset, long length, OutputStream out) throws IOException {
    file.seek(offset);
    long left = length;
    while (left > 0) {
      int n = (int) Math.min(left, chunk.length);
      file.readFully(chunk, 0, n);
      out.write(chunk, 0, n);
      left -= n;
    }
  }

  private byte[] read(long offset, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(offset);
    file.readFully(bytes);
    return bytes;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

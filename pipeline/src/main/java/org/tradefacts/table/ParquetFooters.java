package org.tradefacts.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.tradefacts.table.StreamOutputFile.CountingStream;

/** Reads and writes the footers of Parquet files: metadata, its length, the magic bytes. */
final class ParquetFooters {
  private static final int TAIL = Integer.BYTES + ParquetPart.MAGIC.length;

  private ParquetFooters() {}

  static FileMetaData read(byte[] file) throws IOException {
    int length = length(Arrays.copyOfRange(file, file.length - TAIL, file.length));
    return Util.readFileMetaData(
        new ByteArrayInputStream(file, file.length - TAIL - length, length));
  }

  /** The length of the metadata before the last eight bytes; -1 when these are not Parquet's. */
  static int length(byte[] tail) {
    if (tail.length != TAIL
        || !Arrays.equals(tail, Integer.BYTES, TAIL, ParquetPart.MAGIC, 0, TAIL - Integer.BYTES)) {
      return -1;
    }
    return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  static void write(FileMetaData footer, CountingStream out) throws IOException {
    long start = out.getPos();
    Util.writeFileMetaData(footer, out);
    int length = Math.toIntExact(out.getPos() - start);
    byte[] bytes = new byte[Integer.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(length);
    out.write(bytes);
    out.write(ParquetPart.MAGIC);
  }
}

package org.tradefacts.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.Util;
import org.tradefacts.table.StreamOutputFile.CountingStream;

/**
 * Reads and writes the footers of Parquet files. What is written is the same in every JVM: the
 * library keeps encodings in hash sets of enum constants, whose order is not.
 */
final class ParquetFooters {
  private static final int TAIL = Integer.BYTES + ParquetPart.MAGIC.length;

  private ParquetFooters() {}

  static FileMetaData read(byte[] file) throws IOException {
    int length = length(Arrays.copyOfRange(file, file.length - TAIL, file.length));
    return Util.readFileMetaData(
        new ByteArrayInputStream(file, file.length - TAIL - length, length));
  }

  /** The length of the footer that stands before the last eight bytes; -1 when there is none. */
  static int length(byte[] tail) {
    if (tail.length != TAIL
        || !Arrays.equals(tail, Integer.BYTES, TAIL, ParquetPart.MAGIC, 0, TAIL - Integer.BYTES)) {
      return -1;
    }
    return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  static void write(FileMetaData footer, CountingStream out) throws IOException {
    List<KeyValue> metadata = new ArrayList<>(footer.getKey_value_metadata());
    metadata.sort(Comparator.comparing(KeyValue::getKey));
    footer.setKey_value_metadata(metadata);
    long start = out.getPos();
    Util.writeFileMetaData(footer, out);
    int length = Math.toIntExact(out.getPos() - start);
    byte[] bytes = new byte[Integer.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(length);
    out.write(bytes);
    out.write(ParquetPart.MAGIC);
  }

  static void sortEncodings(ColumnMetaData column) {
    List<Encoding> encodings = new ArrayList<>(column.getEncodings());
    encodings.sort(Comparator.naturalOrder());
    column.setEncodings(encodings);
    if (column.isSetEncoding_stats()) {
      List<PageEncodingStats> stats = new ArrayList<>(column.getEncoding_stats());
      stats.sort(
          Comparator.comparing(PageEncodingStats::getPage_type)
              .thenComparing(PageEncodingStats::getEncoding));
      column.setEncoding_stats(stats);
    }
  }
}

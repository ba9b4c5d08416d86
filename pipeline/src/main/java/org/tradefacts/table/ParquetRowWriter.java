package org.tradefacts.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Rows as Parquet, ZSTD. Cells go to their columns without a record or an object between them;
 * pages, indexes and footers are parquet-hadoop's. Runs without Hadoop.
 */
final class ParquetRowWriter implements RowWriter {
  private static final long ROW_GROUP_BYTES = 32L << 20;
  private static final int STATISTICS_BYTES = 64;

  /** Rows after which the size of the row group is looked at. */
  private static final int CHECKED_ROWS = 128;

  private final List<Column> declared;
  private final ParquetSchema schema;
  private final ParquetFileWriter file;
  private final ZstdCodecFactory codecs = new ZstdCodecFactory();
  private final ParquetColumn[] columns;
  private int rows;
  private boolean closed;

  ParquetRowWriter(Table table, OutputStream out) throws IOException {
    declared = table.columns();
    schema = ParquetSchema.of(table);
    columns = new ParquetColumn[declared.size()];
    file =
        new ParquetFileWriter(
            new StreamOutputFile(out),
            schema.type(),
            ParquetFileWriter.Mode.CREATE,
            ROW_GROUP_BYTES,
            0,
            STATISTICS_BYTES,
            STATISTICS_BYTES,
            true);
    file.start();
    beginRowGroup();
  }

  private void beginRowGroup() {
    List<ColumnDescriptor> leaves = schema.type().getColumns();
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new ParquetColumn(declared.get(i), leaves.get(i));
    }
    rows = 0;
  }

  @Override
  public void write(Row row) throws IOException {
    row.check();
    for (ParquetColumn column : columns) {
      column.add(row);
    }
    rows++;
    if (rows % CHECKED_ROWS == 0 && bytes() > ROW_GROUP_BYTES) {
      endRowGroup();
      beginRowGroup();
    }
  }

  private long bytes() {
    long bytes = 0;
    for (ParquetColumn column : columns) {
      bytes += column.bytes();
    }
    return bytes;
  }

  private void endRowGroup() throws IOException {
    try (ColumnChunkPageWriteStore pages =
        new ColumnChunkPageWriteStore(
            codecs.getCompressor(CompressionCodecName.ZSTD),
            schema.type(),
            HeapByteBufferAllocator.getInstance(),
            STATISTICS_BYTES,
            true)) {
      List<ColumnDescriptor> leaves = schema.type().getColumns();
      for (int i = 0; i < columns.length; i++) {
        columns[i].write(pages.getPageWriter(leaves.get(i)));
      }
      file.startBlock(rows);
      pages.flushToFileWriter(file);
      file.endBlock();
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (file) {
      if (rows > 0) {
        endRowGroup();
      }
      file.end(schema.metadata());
    } finally {
      codecs.release();
    }
  }
}

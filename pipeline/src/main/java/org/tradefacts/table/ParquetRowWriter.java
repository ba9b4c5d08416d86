package org.tradefacts.table;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Rows as Parquet, ZSTD. Runs without Hadoop: the names of its classes in the signatures below are
 * only needed to compile.
 */
final class ParquetRowWriter implements RowWriter {
  private static final long ROW_GROUP_BYTES = 32L << 20;
  private static final int STATISTICS_BYTES = 64;

  private final ParquetWriter<Row> writer;

  ParquetRowWriter(Table table, OutputStream out) throws IOException {
    writer =
        new Builder(table, out)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new ZstdCodecFactory())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withStatisticsTruncateLength(STATISTICS_BYTES)
            .build();
  }

  @Override
  public void write(Row row) throws IOException {
    row.check();
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
    private final Table table;

    Builder(Table table, OutputStream out) {
      super(new StreamOutputFile(out));
      this.table = table;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract all the same
    protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
      throw new UnsupportedOperationException("written without Hadoop");
    }

    @Override
    protected WriteSupport<Row> getWriteSupport(ParquetConfiguration configuration) {
      return new ParquetRows(table);
    }
  }
}

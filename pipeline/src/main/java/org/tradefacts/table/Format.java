package org.tradefacts.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The file formats in which every table is written. */
public enum Format {
  /** RFC 4180, UTF-8, with a header. */
  CSV("text/csv") {
    @Override
    public RowWriter open(Table table, OutputStream out, WriterOptions options) throws IOException {
      return new CsvRowWriter(table, out, options);
    }

    @Override
    public void join(Table table, List<Path> parts, OutputStream out, WriterOptions options)
        throws IOException {
      CsvJoin.join(table, parts, out, options);
    }
  },
  /** Apache Parquet, ZSTD. */
  PARQUET("application/vnd.apache.parquet") {
    @Override
    public RowWriter open(Table table, OutputStream out, WriterOptions options) throws IOException {
      return new ParquetRowWriter(table, out);
    }

    @Override
    public void join(Table table, List<Path> parts, OutputStream out, WriterOptions options)
        throws IOException {
      ParquetJoin.join(table, parts, out);
    }
  };

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Begins a file of a table. Closing the writer closes the stream. */
  public abstract RowWriter open(Table table, OutputStream out, WriterOptions options)
      throws IOException;

  /** As {@link #join(Table, List, Path, WriterOptions)}, to a stream, which stays open. */
  public abstract void join(Table table, List<Path> parts, OutputStream out, WriterOptions options)
      throws IOException;

  /** Begins a new file of a table. */
  public RowWriter open(Table table, Path file, WriterOptions options) throws IOException {
    return open(table, Files.newOutputStream(file), options);
  }

  /**
   * Joins finished files of a table, in order, without decoding them. The bytes of the result
   * depend only on the rows and on how they are spread over the parts. No parts give an empty
   * table.
   */
  public void join(Table table, List<Path> parts, Path target, WriterOptions options)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      join(table, parts, out, options);
    }
  }

  /** The suffix of file names, without a dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The IANA media type. */
  public String mediaType() {
    return mediaType;
  }
}

package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Checksum;
import org.tradefacts.table.Format;
import org.tradefacts.table.Row;
import org.tradefacts.table.RowWriter;
import org.tradefacts.table.Table;
import org.tradefacts.table.WriterOptions;

/** One part of one table, written in all wanted formats at once. */
final class TablePart implements RowSink, AutoCloseable {

  private final Table table;
  private final List<File> files = new ArrayList<>();
  private long rows;
  private boolean closed;

  /** A file of the part. */
  private record File(Format format, Path path, Checksum checksum, RowWriter writer) {}

  /**
   * Begins the files {@code prefix.table.format} in a folder.
   *
   * @param formats at least one
   */
  static TablePart open(
      Table table, Path folder, String prefix, List<Format> formats, WriterOptions options)
      throws IOException {
    TablePart part = new TablePart(table);
    try {
      for (Format format : formats) {
        String name = prefix + "." + table.name() + "." + format.extension();
        Path path = folder.resolve(name);
        Checksum checksum = new CRC32();
        OutputStream bytes = new CheckedOutputStream(Files.newOutputStream(path), checksum);
        part.files.add(new File(format, path, checksum, format.open(table, bytes, options)));
      }
    } catch (IOException e) {
      part.close();
      throw e;
    }
    return part;
  }

  private TablePart(Table table) {
    this.table = table;
  }

  @Override
  public void write(Row row) throws IOException {
    for (File file : files) {
      file.writer().write(row);
    }
    rows++;
  }

  /** Completes the files and tells what is in them. */
  List<PartManifest.Part> finish() throws IOException {
    close();
    List<PartManifest.Part> parts = new ArrayList<>();
    for (File file : files) {
      parts.add(
          new PartManifest.Part(
              table.name(),
              file.format().extension(),
              file.path().getFileName().toString(),
              rows,
              Files.size(file.path()),
              file.checksum().getValue(),
              file.writer().guarded()));
    }
    return parts;
  }

  /** What {@link PartManifest.Part#checksum} is when the file is as it was written. */
  static long checksum(Path file) throws IOException {
    Checksum checksum = new CRC32();
    Files.copy(file, new CheckedOutputStream(OutputStream.nullOutputStream(), checksum));
    return checksum.getValue();
  }

  /** Safe to call twice. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      for (File file : files) {
        file.writer().close();
      }
    }
  }
}

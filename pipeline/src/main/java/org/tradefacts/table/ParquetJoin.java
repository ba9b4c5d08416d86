package org.tradefacts.table;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.OffsetIndex;
import org.apache.parquet.format.PageLocation;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.tradefacts.table.StreamOutputFile.CountingStream;

/**
 * Joins Parquet files of one table by copying the bytes of their row groups and page indexes; only
 * the places written in offset indexes and footers change. Row groups stay as they are in the
 * parts.
 */
final class ParquetJoin {
  private static final int BUFFER = 1 << 16;

  private final CountingStream out;
  private final FileMetaData footer;

  private ParquetJoin(CountingStream out, FileMetaData footer) {
    this.out = out;
    this.footer = footer;
  }

  static void join(Table table, List<Path> parts, OutputStream stream) throws IOException {
    CountingStream out = new CountingStream(new BufferedOutputStream(stream, BUFFER));
    FileMetaData footer = emptyFooter(table);
    ParquetJoin join = new ParquetJoin(out, footer);
    out.write(ParquetPart.MAGIC);
    for (Path part : parts) {
      join.append(part);
    }
    ParquetFooters.write(footer, out);
    out.flush();
  }

  private static FileMetaData emptyFooter(Table table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ParquetRowWriter(table, bytes).close();
    FileMetaData footer = ParquetFooters.read(bytes.toByteArray());
    footer.setRow_groups(new ArrayList<>());
    return footer;
  }

  private void append(Path file) throws IOException {
    try (ParquetPart part = new ParquetPart(file)) {
      FileMetaData metadata = part.footer();
      if (!metadata.getSchema().equals(footer.getSchema())) {
        throw new IOException(file.getFileName() + " has another schema");
      }
      for (RowGroup group : metadata.getRow_groups()) {
        append(part, group);
      }
      footer.setNum_rows(footer.getNum_rows() + metadata.getNum_rows());
    }
  }

  private void append(ParquetPart part, RowGroup group) throws IOException {
    long from = ParquetPart.start(group);
    long shift = out.getPos() - from;
    part.copy(from, group.getTotal_compressed_size(), out);
    for (ColumnChunk chunk : group.getColumns()) {
      move(chunk, shift);
      copyIndexes(part, chunk, shift);
    }
    group.setFile_offset(from + shift);
    setOrdinal(group);
    footer.getRow_groups().add(group);
  }

  /** Ordinals are 16 bits wide and optional; they only serve encryption. */
  private void setOrdinal(RowGroup group) {
    int ordinal = footer.getRow_groups().size();
    if (ordinal <= Short.MAX_VALUE) {
      group.setOrdinal((short) ordinal);
    } else {
      group.unsetOrdinal();
    }
  }

  private static void move(ColumnChunk chunk, long shift) {
    ColumnMetaData metadata = chunk.getMeta_data();
    if (chunk.getFile_offset() != 0) {
      chunk.setFile_offset(chunk.getFile_offset() + shift);
    }
    metadata.setData_page_offset(metadata.getData_page_offset() + shift);
    if (metadata.isSetDictionary_page_offset()) {
      metadata.setDictionary_page_offset(metadata.getDictionary_page_offset() + shift);
    }
    if (metadata.isSetIndex_page_offset() || metadata.isSetBloom_filter_offset()) {
      throw new IllegalStateException("our writer makes neither index pages nor Bloom filters");
    }
  }

  private void copyIndexes(ParquetPart part, ColumnChunk chunk, long shift) throws IOException {
    if (chunk.isSetColumn_index_offset()) {
      long place = out.getPos();
      part.copy(chunk.getColumn_index_offset(), chunk.getColumn_index_length(), out);
      chunk.setColumn_index_offset(place);
    }
    if (chunk.isSetOffset_index_offset()) {
      OffsetIndex index =
          part.offsetIndex(chunk.getOffset_index_offset(), chunk.getOffset_index_length());
      for (PageLocation page : index.getPage_locations()) {
        page.setOffset(page.getOffset() + shift);
      }
      long place = out.getPos();
      Util.writeOffsetIndex(index, out);
      chunk.setOffset_index_offset(place);
      chunk.setOffset_index_length(Math.toIntExact(out.getPos() - place));
    }
  }
}

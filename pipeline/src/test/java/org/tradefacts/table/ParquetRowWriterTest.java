package org.tradefacts.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRowWriterTest {
  @TempDir Path folder;

  @Test
  void avroReadsEveryTypeBack() throws IOException {
    Path file = Samples.write(folder.resolve("samples.parquet"), Format.PARQUET, 0, 500);
    Row row = new Row(Samples.TABLE);
    int key = 0;
    for (GenericRecord record : ParquetFiles.read(file)) {
      Samples.fill(row, key++);
      for (Column column : Samples.TABLE.columns()) {
        assertCell(row, column, record.get(column.name()));
      }
    }
    assertEquals(500, key);
  }

  private static void assertCell(Row row, Column column, Object actual) {
    int i = column.index();
    if (row.isNull(i)) {
      assertNull(actual, column.name());
      return;
    }
    switch (column.type()) {
      case STRING -> assertEquals(row.string(i), actual.toString());
      case INT32 -> assertEquals(row.int32(i), actual);
      case INT64 -> assertEquals(row.int64(i), actual);
      case DOUBLE -> assertEquals(row.decimal(i), actual);
      case BOOLEAN -> assertEquals(row.bool(i), actual);
      case DATE -> assertEquals(row.epochDay(i), actual);
      case STRING_LIST ->
          assertEquals(row.strings(i), ((List<?>) actual).stream().map(Object::toString).toList());
      case INT32_LIST ->
          assertArrayEquals(
              row.ints(i), ((List<?>) actual).stream().mapToInt(v -> (Integer) v).toArray());
    }
  }

  @Test
  void daysBeforeChristComeBack() throws IOException {
    Path file = folder.resolve("days.parquet");
    LocalDate day = LocalDate.of(-220, 1, 1);
    try (RowWriter writer = Format.PARQUET.open(Samples.TABLE, file, WriterOptions.DEFAULT)) {
      Row row = new Row(Samples.TABLE);
      row.setInt(Samples.KEY, 1);
      row.setDate(Samples.DAY, day);
      writer.write(row);
    }
    assertEquals((int) day.toEpochDay(), ParquetFiles.read(file).get(0).get("day"));
  }

  @Test
  void anEmptyTableHasItsSchema() throws IOException {
    for (Table table : Tables.all()) {
      Path file = folder.resolve(table.name() + ".parquet");
      Format.PARQUET.open(table, file, WriterOptions.DEFAULT).close();
      FileMetaData footer = ParquetFooters.read(Files.readAllBytes(file));
      assertEquals(0, footer.getNum_rows());
      assertEquals(table.columns().size(), footer.getSchema().get(0).getNum_children());
      assertEquals(List.of(), ParquetFiles.read(file));
    }
  }

  @Test
  void theFooterSaysWhatTheColumnsMean() throws IOException {
    Path file = folder.resolve("dates.parquet");
    Format.PARQUET.open(Tables.DATES, file, WriterOptions.DEFAULT).close();
    Map<String, String> metadata = new HashMap<>();
    for (KeyValue pair : ParquetFooters.read(Files.readAllBytes(file)).getKey_value_metadata()) {
      metadata.put(pair.getKey(), pair.getValue());
    }
    assertEquals(Tables.DATES.description(), metadata.get("description"));
    assertEquals(DatesTable.EDTF.description(), metadata.get("description.edtf"));
    Schema schema = new Schema.Parser().parse(metadata.get("parquet.avro.schema"));
    assertEquals(DatesTable.EDTF.description(), schema.getField("edtf").doc());
    assertTrue(schema.getField("modifier").schema().isNullable());
  }

  /**
   * Cells are missing, repeated and distinct; texts too many for a dictionary, lists of any length.
   */
  private static void fillLarge(Row row, int i) {
    row.clear();
    row.setInt(Samples.KEY, i);
    row.set(Samples.TEXT, i + " " + "文".repeat(300));
    if (i % 5 != 0) {
      row.setBoolean(Samples.FLAG, i % 3 == 0);
      row.setInt(Samples.SMALL, i % 7);
      row.setDouble(Samples.NUMBER, i / 8.0);
    }
    row.setStrings(Samples.TEXTS, List.of("甲", "乙", "丙" + i % 100).subList(0, i % 4));
    row.setInts(Samples.NUMBERS, Arrays.copyOf(new int[] {i, i / 1000}, i % 3));
  }

  private static boolean hasDictionary(FileMetaData footer, Column column) {
    ColumnChunk chunk = footer.getRow_groups().get(0).getColumns().get(column.index());
    return chunk.getMeta_data().getEncodings().contains(Encoding.RLE_DICTIONARY);
  }

  @Test
  void pagesAndRowGroupsReadBack() throws IOException {
    int rows = 45_000;
    Path file = folder.resolve("large.parquet");
    try (RowWriter writer = Format.PARQUET.open(Samples.TABLE, file, WriterOptions.DEFAULT)) {
      Row row = new Row(Samples.TABLE);
      for (int i = 0; i < rows; i++) {
        fillLarge(row, i);
        writer.write(row);
      }
    }
    FileMetaData footer = ParquetFooters.read(Files.readAllBytes(file));
    assertEquals(rows, footer.getNum_rows());
    assertEquals(2, footer.getRow_groups().size());
    assertTrue(hasDictionary(footer, Samples.SMALL));
    assertFalse(hasDictionary(footer, Samples.TEXT));
    Row row = new Row(Samples.TABLE);
    int i = 0;
    for (GenericRecord record : ParquetFiles.read(file)) {
      fillLarge(row, i++);
      for (Column column : Samples.TABLE.columns()) {
        assertCell(row, column, record.get(column.name()));
      }
    }
    assertEquals(rows, i);
  }

  @Test
  void rowsOfDifferentObjectsAreToldApart() throws IOException {
    Path file = folder.resolve("two.parquet");
    try (RowWriter writer = Format.PARQUET.open(Samples.TABLE, file, WriterOptions.DEFAULT)) {
      for (String text : List.of("中", "朝")) {
        Row row = new Row(Samples.TABLE);
        row.setInt(Samples.KEY, 1);
        row.set(Samples.TEXT, text);
        writer.write(row);
      }
    }
    assertEquals("朝", ParquetFiles.read(file).get(1).get("text").toString());
  }
}

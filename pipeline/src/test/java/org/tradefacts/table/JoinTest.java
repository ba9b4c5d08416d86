package org.tradefacts.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.format.FileMetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoinTest {
  @TempDir Path folder;

  @Test
  void joinedCsvHasTheBytesOfOneFile() throws IOException {
    Path once = Samples.write(folder.resolve("once.csv"), Format.CSV, 0, 400);
    Path joined = Samples.writeJoined(folder.resolve("parts"), Format.CSV, 0, 1, 150, 150, 400);
    assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(joined));
  }

  @Test
  void joinedCsvHasOneByteOrderMark() throws IOException {
    WriterOptions bom = new WriterOptions(true, true);
    Path part = folder.resolve("part.csv");
    Format.CSV.open(Samples.TABLE, part, bom).close();
    Path joined = folder.resolve("joined.csv");
    Format.CSV.join(Samples.TABLE, List.of(part, part), joined, bom);
    assertArrayEquals(Files.readAllBytes(part), Files.readAllBytes(joined));
  }

  @Test
  void joinedParquetHasTheRowsOfOneFileInOrder() throws IOException {
    Path once = Samples.write(folder.resolve("once.parquet"), Format.PARQUET, 0, 400);
    Path joined = Samples.writeJoined(folder.resolve("parts"), Format.PARQUET, 0, 1, 150, 150, 400);
    assertEquals(ParquetFiles.read(once), ParquetFiles.read(joined));
    FileMetaData footer = ParquetFooters.read(Files.readAllBytes(joined));
    assertEquals(400, footer.getNum_rows());
    assertEquals(
        List.of(1L, 149L, 250L),
        footer.getRow_groups().stream().map(group -> group.getNum_rows()).toList());
  }

  @Test
  void joiningJoinedFilesIsTheSameAsJoiningTheirParts() throws IOException {
    Path first = Samples.writeJoined(folder.resolve("a"), Format.PARQUET, 100, 250);
    Path whole = folder.resolve("whole.parquet");
    Format.PARQUET.join(Samples.TABLE, List.of(first), whole, WriterOptions.DEFAULT);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(whole));
  }

  @ParameterizedTest
  @EnumSource
  void noPartsGiveAnEmptyTable(Format format) throws IOException {
    Path empty = folder.resolve("empty");
    Path joined = folder.resolve("joined");
    format.open(Samples.TABLE, empty, WriterOptions.DEFAULT).close();
    format.join(Samples.TABLE, List.of(), joined, WriterOptions.DEFAULT);
    assertArrayEquals(Files.readAllBytes(empty), Files.readAllBytes(joined));
  }

  @ParameterizedTest
  @EnumSource
  void aPartOfAnotherTableIsRefused(Format format) throws IOException {
    Path part = folder.resolve("part");
    format.open(Tables.DATES, part, WriterOptions.DEFAULT).close();
    assertThrows(
        IOException.class,
        () ->
            format.join(
                Samples.TABLE, List.of(part), folder.resolve("joined"), WriterOptions.DEFAULT));
  }

  @ParameterizedTest
  @EnumSource
  void aTornPartIsRefused(Format format) throws IOException {
    Path part = Files.write(folder.resolve("part"), new byte[] {'P', 'A', 'R', '1', 0, 0});
    assertThrows(
        IOException.class,
        () ->
            format.join(
                Samples.TABLE, List.of(part), folder.resolve("joined"), WriterOptions.DEFAULT));
  }
}

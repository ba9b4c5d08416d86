package org.tradefacts.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link CsvRowWriter} writes comes back. */
class CsvRowsTest {

  private static final List<String> HARD =
      List.of(
          "a",
          "甲,乙",
          "say \"x\"",
          "\"",
          "\"\"",
          "two\r\nlines",
          "\n",
          ",",
          " edge ",
          "𥙿",
          "=1+1",
          "'",
          "'=1+1",
          "''\t",
          "'tis",
          "\u0000",
          "－5％");

  @TempDir private Path temp;

  @Test
  void everyTextComesBack() throws IOException {
    Path file = write("a.csv", HARD, WriterOptions.DEFAULT);
    assertEquals(HARD, reasons(List.of(file), true));
  }

  @Test
  void withoutTheGuardNothingIsUndone() throws IOException {
    Path file = write("a.csv", HARD, new WriterOptions(false, false));
    assertEquals(HARD, reasons(List.of(file), false));
  }

  @Test
  void partsAreOneTableAndMarksAreNoText() throws IOException {
    WriterOptions marked = new WriterOptions(true, true);
    Path first = write("a.csv", List.of("一", "二"), marked);
    Path none = write("b.csv", List.of(), marked);
    Path last = write("c.csv", List.of("三"), marked);
    assertEquals(List.of("一", "二", "三"), reasons(List.of(first, none, last)));
    assertEquals(List.of(), reasons(List.of()));
  }

  @Test
  void cellsAcrossTheEndsOfTheBuffer() throws IOException {
    for (int length = 65_520; length < 65_560; length++) {
      String text = "x".repeat(length) + "\"\"甲\"";
      Path file = write("a.csv", List.of(text, "end"), WriterOptions.DEFAULT);
      assertEquals(List.of(text, "end"), reasons(List.of(file)));
    }
  }

  @Test
  void ofGiantsOnlyTheLengthIsKept() throws IOException {
    String giant = "甲".repeat(CsvRows.LONGEST_CELL / 3 + 1);
    Path file = write("a.csv", List.of(giant, "end"), WriterOptions.DEFAULT);
    try (CsvRows row = open(List.of(file))) {
      assertTrue(row.next());
      assertEquals("", row.text(RejectsTable.REASON));
      assertEquals(giant.length() * 3L, row.bytes(RejectsTable.REASON));
      assertTrue(row.next());
      assertEquals("end", row.text(RejectsTable.REASON));
      assertFalse(row.next());
    }
  }

  @Test
  void numbersAndEmptyCells() throws IOException {
    Path file = write("a.csv", List.of("x"), WriterOptions.DEFAULT);
    try (CsvRows row = open(List.of(file))) {
      assertTrue(row.next());
      assertEquals(7, row.number(RejectsTable.BYTES));
      assertTrue(row.has(RejectsTable.STAGE));
      assertThrows(IllegalArgumentException.class, () -> row.text(RejectsTable.STAGE));
    }
  }

  @Test
  void aFileThatIsCutOffIsAnError() throws IOException {
    Path file = temp.resolve("cut.csv");
    Files.writeString(file, "source_file,stage,severity,reason,bytes\r\na,read,skipped,\"no");
    try (CsvRows row = open(List.of(file))) {
      assertThrows(IOException.class, row::next);
    }
    Files.writeString(file, "source_file,stage,severity,reason,bytes\r\na,read\r\n");
    try (CsvRows row = open(List.of(file))) {
      assertThrows(IOException.class, row::next);
    }
  }

  private Path write(String name, List<String> reasons, WriterOptions options) throws IOException {
    Path file = temp.resolve(name);
    try (RowWriter writer = Format.CSV.open(Tables.REJECTS, file, options)) {
      Row row = new Row(Tables.REJECTS);
      for (String reason : reasons) {
        row.clear();
        row.set(RejectsTable.SOURCE_FILE, "a.md");
        row.set(RejectsTable.STAGE, "read");
        row.set(RejectsTable.SEVERITY, "skipped");
        row.set(RejectsTable.REASON, reason);
        row.setLong(RejectsTable.BYTES, 7);
        writer.write(row);
      }
    }
    return file;
  }

  private static List<String> reasons(List<Path> files) throws IOException {
    return reasons(files, true);
  }

  private static List<String> reasons(List<Path> files, boolean guarded) throws IOException {
    List<String> found = new ArrayList<>();
    try (CsvRows row = open(files, guarded)) {
      while (row.next()) {
        found.add(row.text(RejectsTable.REASON));
      }
    }
    return found;
  }

  private static CsvRows open(List<Path> files) {
    return open(files, true);
  }

  private static CsvRows open(List<Path> files, boolean guarded) {
    return new CsvFiles(Map.of("rejects", files), guarded)
        .open(Tables.REJECTS, List.of(RejectsTable.REASON, RejectsTable.BYTES));
  }
}

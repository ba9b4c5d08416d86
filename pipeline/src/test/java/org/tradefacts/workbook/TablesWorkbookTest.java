package org.tradefacts.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.ObjIntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.table.CsvFiles;
import org.tradefacts.table.DatesTable;
import org.tradefacts.table.Format;
import org.tradefacts.table.QuantitiesTable;
import org.tradefacts.table.ReferencesTable;
import org.tradefacts.table.Row;
import org.tradefacts.table.RowWriter;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;
import org.tradefacts.table.WriterOptions;

class TablesWorkbookTest {

  private static final Origin ORIGIN =
      new Origin("1.2.3", "甲 & 乙", 4321, 5, 6, List.of("csv", "parquet"));

  @TempDir private Path temp;

  private final Map<String, List<Path>> files = new HashMap<>();
  private final Map<String, Long> rows = new HashMap<>();

  @BeforeEach
  void emptyTables() throws IOException {
    for (Table table : Tables.all()) {
      write(table, 0, (row, i) -> {});
    }
  }

  @Test
  void theFirstSheetExplainsAndTheFiguresStandNext() throws IOException {
    Path file = workbook("a", 0);
    String sheets = part(file, "xl/workbook.xml");
    assertTrue(sheets.indexOf("\"about\"") < sheets.indexOf("\"trade_figures\""), sheets);
    assertTrue(sheets.indexOf("\"trade_figures\"") < sheets.indexOf("\"dates\""), sheets);
    String about = part(file, "xl/worksheets/sheet1.xml");
    for (Table table : Tables.all()) {
      assertTrue(about.contains(table.title()), table.name());
      table.columns().forEach(c -> assertTrue(about.contains("<t>" + c + "</t>"), c.name()));
    }
    assertTrue(about.contains("tradefacts 1.2.3") && about.contains("<v>4321</v>"), about);
    assertTrue(decoded(about).contains("甲 &amp; 乙"), about);
  }

  @Test
  void theHeaderStaysAndFilters() throws IOException {
    references(3, "http://example.org/");
    String sheet = part(workbook("a", 0), "xl/worksheets/sheet6.xml");
    assertTrue(sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""), sheet);
    assertTrue(sheet.contains("<autoFilter ref=\"A1:R4\">"), sheet);
  }

  /** A text is inline text whatever it begins with, so no program can take it for a formula. */
  @ParameterizedTest
  @CsvSource({"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(1)", "2012-04", "007"})
  void textStaysText(String text) throws IOException {
    references(1, text);
    Path file = workbook("a", 0);
    String sheet = part(file, "xl/worksheets/sheet6.xml");
    assertTrue(sheet.contains("t=\"inlineStr\"><is><t>" + text + "</t>"), sheet);
    assertFalse(sheet.contains("<f>") || sheet.contains("<hyperlink "), sheet);
  }

  @Test
  void twoCellsWithTheSameAddressAreTwoLinks() throws IOException {
    references(2, "https://example.org/?a=1&b=\"2\"");
    Path file = workbook("a", 0);
    String sheet = part(file, "xl/worksheets/sheet6.xml");
    assertTrue(sheet.contains("<hyperlink ref=\"E2\" "), sheet);
    assertTrue(sheet.contains("<hyperlink ref=\"E3\" "), sheet);
    String links = part(file, "xl/worksheets/_rels/sheet6.xml.rels");
    assertTrue(links.contains("https://example.org/?a=1&amp;b=&quot;2&quot;"), links);
  }

  @Test
  void linksEndWhereTheFormatEnds() throws IOException {
    references(Limits.LINKS + 2, "http://example.org/");
    String sheet = part(workbook("a", 0), "xl/worksheets/sheet6.xml");
    assertTrue(sheet.contains("<hyperlink ref=\"E" + (Limits.LINKS + 1) + "\" "));
    assertFalse(sheet.contains("<hyperlink ref=\"E" + (Limits.LINKS + 2) + "\" "));
    assertTrue(sheet.contains("<row r=\"" + (Limits.LINKS + 3) + "\">"));
  }

  @ParameterizedTest
  @CsvSource({
    "899000000, ' s=\"S\" t=\"n\"><v>899000000</v>'",
    "0.5, ' s=\"S\" t=\"n\"><v>0.5</v>'",
    "-60, ' s=\"S\" t=\"n\"><v>-60</v>'",
    "1000000000000000000000, ' s=\"S\" t=\"n\"><v>1000000000000000000000</v>'",
    "1234567890123456, ' s=\"S\" t=\"inlineStr\"><is><t>1234567890123456</t>'",
  })
  void numbersAreNumbersUnlessDigitsWouldBeLost(double value, String cell) throws IOException {
    write(
        Tables.QUANTITIES,
        1,
        (row, i) -> {
          row.set(QuantitiesTable.DOCUMENT_ID, "d");
          row.setInt(QuantitiesTable.QUANTITY_NO, 1);
          row.setInt(QuantitiesTable.SENTENCE_NO, 1);
          row.set(QuantitiesTable.TEXT, "x");
          row.setInt(QuantitiesTable.START, 0);
          row.setInt(QuantitiesTable.END, 1);
          row.setInt(QuantitiesTable.SOURCE_START, 0);
          row.setInt(QuantitiesTable.SOURCE_END, 1);
          row.setDouble(QuantitiesTable.VALUE, value);
          row.set(QuantitiesTable.DIMENSION, "count");
          row.set(QuantitiesTable.QUALIFIER, "exact");
        });
    String sheet =
        part(workbook("a", 0), "xl/worksheets/sheet4.xml").replaceAll("s=\"\\d+\"", "s=\"S\"");
    assertTrue(sheet.contains(cell), sheet);
  }

  @ParameterizedTest
  @CsvSource({
    "1900-03-01, ' t=\"n\"><v>61</v>'",
    "2008-06-18, ' t=\"n\"><v>39617</v>'",
    "9999-12-31, ' t=\"n\"><v>2958465</v>'",
    "1900-02-28, ' t=\"inlineStr\"><is><t>1900-02-28</t>'",
    "-0220-01-01, ' t=\"inlineStr\"><is><t>-0220-01-01</t>'",
    "+12345-01-01, ' t=\"inlineStr\"><is><t>+12345-01-01</t>'",
  })
  void daysThatTheFormatHasAreDays(String day, String cell) throws IOException {
    write(
        Tables.DATES,
        1,
        (row, i) -> {
          row.set(DatesTable.DOCUMENT_ID, "d");
          row.setInt(DatesTable.DATE_NO, 1);
          row.setInt(DatesTable.SENTENCE_NO, 1);
          row.set(DatesTable.TEXT, "x");
          row.setInt(DatesTable.START, 0);
          row.setInt(DatesTable.END, 1);
          row.setInt(DatesTable.SOURCE_START, 0);
          row.setInt(DatesTable.SOURCE_END, 1);
          row.set(DatesTable.EDTF, "2008-06-18");
          row.setDate(DatesTable.EARLIEST, java.time.LocalDate.parse(day));
          row.set(DatesTable.PRECISION, "day");
          row.setBoolean(DatesTable.APPROXIMATE, false);
          row.set(DatesTable.CALENDAR, "gregorian");
          row.set(DatesTable.RESOLUTION, "explicit");
          row.set(DatesTable.RULE, "r");
        });
    String sheet = part(workbook("a", 0), "xl/worksheets/sheet3.xml");
    assertTrue(sheet.contains(cell), sheet);
    assertTrue(sheet.contains(" t=\"b\"><v>0</v>"), sheet);
  }

  @Test
  void controlsAreEscapedAndSpacesKept() throws IOException {
    references(1, " 甲\u0001\uD800乙_x0041_ ");
    String sheet = decoded(part(workbook("a", 0), "xl/worksheets/sheet6.xml"));
    // Half of a surrogate pair is a question mark in the CSV already.
    assertTrue(sheet.contains("<t xml:space=\"preserve\"> 甲_x0001_?乙_x005F_x0041_ </t>"), sheet);
  }

  @Test
  void longTextsAreCutWithANote() throws IOException {
    references(1, "甲".repeat(40_000));
    String sheet = decoded(part(workbook("a", 0), "xl/worksheets/sheet6.xml"));
    int start = sheet.indexOf("甲甲");
    String text = sheet.substring(start, sheet.indexOf('<', start));
    assertEquals(Limits.CELL, text.length());
    assertTrue(text.endsWith("[cut: 40,000 characters; the other files have all]"));
    assertTrue(part(workbook("b", 0), "xl/worksheets/sheet1.xml").contains("1 cells are cut."));
  }

  @Test
  void rowsAreCutWithANoteHereAndInFront() throws IOException {
    references(10, "http://example.org/");
    Path file = workbook("a", 7);
    String sheet = part(file, "xl/worksheets/sheet6.xml");
    assertTrue(sheet.contains("<autoFilter ref=\"A1:R8\">"), sheet);
    assertTrue(
        sheet.contains(
            "Cut here: 7 of 10 rows. All of them: references.csv and references.parquet."),
        sheet);
    assertTrue(
        part(file, "xl/worksheets/sheet1.xml")
            .contains("3 rows; all: references.csv and references.parquet."));
  }

  @Test
  void theSameTablesGiveTheSameBytesInEveryTimeZone() throws IOException, InterruptedException {
    references(3, "http://example.org/");
    TimeZone zone = TimeZone.getDefault();
    byte[] first = Files.readAllBytes(workbook("a", 0));
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      Thread.sleep(5); // the library writes the time in milliseconds
      assertArrayEquals(first, Files.readAllBytes(workbook("b", 0)));
    } finally {
      TimeZone.setDefault(zone);
    }
    assertFalse(Files.exists(temp.resolve("scratch")));
  }

  private void references(int count, String url) throws IOException {
    write(
        Tables.REFERENCES,
        count,
        (row, i) -> {
          row.set(ReferencesTable.DOCUMENT_ID, "d");
          row.setInt(ReferencesTable.REFERENCE_NO, i + 1);
          row.set(ReferencesTable.URL, url);
          row.set(ReferencesTable.STATUS, "partial");
          row.setInt(ReferencesTable.CITATION_COUNT, 0);
          row.setInt(ReferencesTable.SOURCE_START, 0);
          row.setInt(ReferencesTable.SOURCE_END, 1);
        });
  }

  private void write(Table table, int count, ObjIntConsumer<Row> cells) throws IOException {
    Path file = temp.resolve(table.name() + ".csv");
    try (RowWriter writer = Format.CSV.open(table, file, WriterOptions.DEFAULT)) {
      Row row = new Row(table);
      for (int i = 0; i < count; i++) {
        row.clear();
        cells.accept(row, i);
        writer.write(row);
      }
    }
    files.put(table.name(), List.of(file));
    rows.put(table.name(), (long) count);
  }

  private Path workbook(String name, long limit) throws IOException {
    Path file = temp.resolve(name + ".xlsx");
    new TablesWorkbook(new CsvFiles(files, true), rows, ORIGIN, limit)
        .write(file, temp.resolve("scratch"));
    return file;
  }

  private static String part(Path workbook, String name) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      return new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
    }
  }

  /** The library writes characters beyond ASCII as numbers. */
  private static String decoded(String xml) {
    StringBuilder out = new StringBuilder(xml.length());
    int at = 0;
    for (int next = xml.indexOf("&#x"); next >= 0; next = xml.indexOf("&#x", at)) {
      int end = xml.indexOf(';', next);
      out.append(xml, at, next);
      out.appendCodePoint(Integer.parseInt(xml.substring(next + 3, end), 16));
      at = end + 1;
    }
    return out.append(xml, at, xml.length()).toString();
  }
}

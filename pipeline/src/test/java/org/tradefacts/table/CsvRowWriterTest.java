package org.tradefacts.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowWriterTest {
  private static final String HEADER = "key,text,small,large,number,flag,day,texts,numbers\r\n";

  private static String csv(WriterOptions options, List<Consumer<Row>> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RowWriter writer = Format.CSV.open(Samples.TABLE, bytes, options)) {
      Row row = new Row(Samples.TABLE);
      for (Consumer<Row> set : rows) {
        row.clear();
        row.setInt(Samples.KEY, 1);
        set.accept(row);
        writer.write(row);
      }
    }
    return bytes.toString(UTF_8);
  }

  private static String line(Consumer<Row> set) throws IOException {
    String csv = csv(WriterOptions.DEFAULT, List.of(set));
    assertEquals(HEADER, csv.substring(0, HEADER.length()));
    return csv.substring(HEADER.length());
  }

  @Test
  void anEmptyTableIsItsHeader() throws IOException {
    assertEquals(HEADER, csv(WriterOptions.DEFAULT, List.of()));
  }

  @Test
  void nullsAreNothing() throws IOException {
    assertEquals("1,,,,,,,,\r\n", line(row -> {}));
  }

  @Test
  void everyType() throws IOException {
    assertEquals(
        "1,𥙿 說,-2,9223372036854775807,0.1,false,1949-10-01,甲|乙,10|11\r\n",
        line(
            row -> {
              row.set(Samples.TEXT, "𥙿 說");
              row.setInt(Samples.SMALL, -2);
              row.setLong(Samples.LARGE, Long.MAX_VALUE);
              row.setDouble(Samples.NUMBER, 0.1);
              row.setBoolean(Samples.FLAG, false);
              row.setDate(Samples.DAY, LocalDate.of(1949, 10, 1));
              row.setStrings(Samples.TEXTS, List.of("甲", "乙"));
              row.setInts(Samples.NUMBERS, new int[] {10, 11});
            }));
  }

  @Test
  void quotesAreDoubled() throws IOException {
    assertEquals(
        "1,\"say \"\"你好\"\", now\r\n\",,,,,,,\r\n",
        line(row -> row.set(Samples.TEXT, "say \"你好\", now\r\n")));
  }

  @Test
  void daysBeforeChristAndBeyondFourDigitsAreIso() throws IOException {
    assertEquals(
        "1,,,,,,-0220-01-01,,\r\n",
        line(row -> row.setDate(Samples.DAY, LocalDate.of(-220, 1, 1))));
    assertEquals(
        "1,,,,,,+12345-01-01,,\r\n",
        line(row -> row.setDate(Samples.DAY, LocalDate.of(12345, 1, 1))));
  }

  @Test
  void theByteOrderMarkStandsOnceAtTheBeginning() throws IOException {
    assertEquals("\uFEFF" + HEADER, csv(new WriterOptions(true, true), List.of()));
  }

  @Test
  void aRowWithoutItsKeyIsRefused() throws IOException {
    Row row = new Row(Samples.TABLE);
    try (RowWriter writer =
        Format.CSV.open(Samples.TABLE, new ByteArrayOutputStream(), WriterOptions.DEFAULT)) {
      assertThrows(IllegalStateException.class, () -> writer.write(row));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD842", "a\uD842b", "\uDF9F", "\uD842\uD842\uDF9F"})
  void loneSurrogatesBecomeQuestionMarksAsInParquet(String text) throws IOException {
    String expected = new String(text.getBytes(UTF_8), UTF_8);
    assertEquals("1," + expected + ",,,,,,,\r\n", line(row -> row.set(Samples.TEXT, text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-5%",
        "@SUM(A1)",
        "＝1",
        "＋1",
        "－5％",
        "＠a",
        "\t=1",
        "\u0000=1",
        "\u001Fa",
        "\u007F",
        "\u009B1m",
        "'=1",
        "''@"
      })
  void textsThatBeginLikeFormulasAreGuarded(String text) throws IOException {
    assertEquals("1,'" + text + ",,,,,,,\r\n", line(row -> row.set(Samples.TEXT, text)));
    assertEquals(
        "1,,,,,,,'" + text + "|b,\r\n",
        line(row -> row.setStrings(Samples.TEXTS, List.of(text, "b"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r=1", "\n=1", "=HYPERLINK(\"http://x.example\")", "-1,2"})
  void theGuardStandsWithinTheQuotes(String text) throws IOException {
    assertEquals(
        "1,\"'" + text.replace("\"", "\"\"") + "\",,,,,,,\r\n",
        line(row -> row.set(Samples.TEXT, text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1=1", "a-b", "'", "'tis", "''", "中=", "_", "(1)", "|="})
  void otherTextsAreNotGuarded(String text) throws IOException {
    assertEquals("1," + text + ",,,,,,,\r\n", line(row -> row.set(Samples.TEXT, text)));
  }

  @Test
  void theGuardCanBeLeftOut() throws IOException {
    WriterOptions plain = new WriterOptions(false, false);
    assertEquals(
        HEADER + "1,=1+1,,,,,,,\r\n", csv(plain, List.of(row -> row.set(Samples.TEXT, "=1+1"))));
  }

  @Test
  void guardedCellsAreCounted() throws IOException {
    try (RowWriter writer =
        Format.CSV.open(Samples.TABLE, new ByteArrayOutputStream(), WriterOptions.DEFAULT)) {
      Row row = new Row(Samples.TABLE);
      row.setInt(Samples.KEY, -1);
      row.set(Samples.TEXT, "=a");
      row.setStrings(Samples.TEXTS, List.of("-", "="));
      writer.write(row);
      row.set(Samples.TEXT, "a");
      writer.write(row);
      assertEquals(3, writer.guarded());
    }
  }

  @Test
  void textsReadBackAsTheyWere() throws IOException {
    List<Consumer<Row>> rows = new java.util.ArrayList<>();
    Row expected = new Row(Samples.TABLE);
    for (int i = 0; i < 300; i++) {
      int key = i;
      rows.add(row -> Samples.fill(row, key));
    }
    String csv = csv(new WriterOptions(false, false), rows);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      int key = 0;
      for (CSVRecord record : parser) {
        Samples.fill(expected, key++);
        int text = Samples.TEXT.index();
        assertEquals(expected.isNull(text) ? "" : expected.string(text), record.get("text"));
        int texts = Samples.TEXTS.index();
        assertEquals(
            expected.isNull(texts) ? "" : String.join("|", expected.strings(texts)),
            record.get("texts"));
      }
      assertEquals(300, key);
    }
  }

  @Test
  void textsLargerThanTheBufferAreWritten() throws IOException {
    String text = "中".repeat(100_000);
    assertEquals("1," + text + ",,,,,,,\r\n", line(row -> row.set(Samples.TEXT, text)));
    assertEquals("1,\"" + text + ",\",,,,,,,\r\n", line(row -> row.set(Samples.TEXT, text + ",")));
  }

  @Test
  void numbersOfEverySize() throws IOException {
    for (long value : new long[] {0, 7, -10, 1234567890123L, Long.MIN_VALUE, Long.MAX_VALUE}) {
      assertEquals("1,,," + value + ",,,,,\r\n", line(row -> row.setLong(Samples.LARGE, value)));
    }
  }
}

package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradefacts.table.Column;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;

/** Articles, and names of files, that want to be formulas of a spreadsheet. */
class FormulaGuardRunTest {

  /** As docs/formats.md tells users to undo the guard. */
  private static final Pattern MARK =
      Pattern.compile("^'(?='*[-=+@＝＋－＠\\x00-\\x1f\\x7f-\\x9f])", Pattern.DOTALL);

  private static final String ARTICLE =
      """
      '''=HYPERLINK("http://a.example","中朝關係")'''是條目。

      =cmd|'/C calc'!A0。@SUM(A1:A9)。＝1+1。'=已有撇號。

      ## +1+1

      前56年，[=連結](../Page/=連結)與[-結](../Page/x.md)增長-5.2%。－5.2％是負數。[1]

      | -3% | =1 |
      | --- | --- |
      | @a | 2012年+8.99億美元 |

      Category: =分類

      1. @作者，"=標題"，出版社，2018年6月18日，[-鏈](http://b.example/=x)
      """;

  @TempDir private static Path temp;

  @BeforeAll
  static void runs() throws IOException {
    Path input = Files.createDirectory(temp.resolve("in"));
    Files.writeString(input.resolve("=1+1.md"), ARTICLE);
    Files.writeString(input.resolve("'-a.md"), ARTICLE);
    Files.write(input.resolve("@bad.md"), new byte[1000]);
    run("guarded", "--csvFormulaGuard=true");
    run("plain", "--csvFormulaGuard=false");
  }

  @Test
  void noTextInCsvBeginsLikeAFormula() throws IOException {
    int texts = 0;
    for (Table table : Tables.all()) {
      for (CSVRecord row : rows("guarded", table)) {
        for (Column column : table.columns()) {
          String cell = row.get(column.name());
          if (column.isText() && !cell.isEmpty()) {
            texts++;
            char first = cell.charAt(0);
            assertFalse(
                Character.isISOControl(first) || "=+-@＝＋－＠".indexOf(first) >= 0,
                table + "." + column + ": " + cell);
          }
        }
      }
    }
    assertTrue(texts > 100, texts + " texts");
  }

  @Test
  void withoutTheirMarksTheCellsAreThoseOfARunWithoutTheGuard() throws IOException {
    int marked = 0;
    for (Table table : Tables.all()) {
      List<CSVRecord> guarded = rows("guarded", table);
      List<CSVRecord> plain = rows("plain", table);
      assertEquals(plain.size(), guarded.size());
      for (int i = 0; i < plain.size(); i++) {
        for (Column column : table.columns()) {
          String cell = guarded.get(i).get(column.name());
          String wanted = plain.get(i).get(column.name());
          marked += cell.equals(wanted) ? 0 : 1;
          assertEquals(wanted, column.isText() ? MARK.matcher(cell).replaceFirst("") : cell);
        }
      }
    }
    assertTrue(marked > 20, marked + " marks");
    assertEquals(marked, run("guarded").get("guardedCells").asInt());
    assertEquals(0, run("plain").get("guardedCells").asInt());
  }

  @Test
  void nothingElseIsTouched() throws IOException {
    for (Table table : Tables.all()) {
      same(table.name() + ".parquet");
    }
    same("report/index.html");
    same("tradefacts.xlsx");
    same("references.csl.json");
  }

  @Test
  void aGuardedIdIsFoundAgain() {
    for (String run : List.of("guarded", "plain")) {
      for (String id : List.of("=1+1", "'-a")) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, UTF_8);
        String[] args = {id, "date", "1", "--output=" + temp.resolve(run)};
        assertEquals(0, Explain.run(args, stream, stream), () -> out.toString(UTF_8));
        assertTrue(
            out.toString(UTF_8).contains("The same file as in the run"), out.toString(UTF_8));
      }
    }
  }

  private static void same(String file) throws IOException {
    assertArrayEquals(
        Files.readAllBytes(temp.resolve("plain").resolve(file)),
        Files.readAllBytes(temp.resolve("guarded").resolve(file)),
        file);
  }

  private static List<CSVRecord> rows(String run, Table table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Path file = temp.resolve(run).resolve(table.name() + ".csv");
    try (CSVParser parser = CSVParser.parse(file, UTF_8, format)) {
      return parser.getRecords();
    }
  }

  private static JsonNode run(String name) throws IOException {
    return new ObjectMapper().readTree(temp.resolve(name).resolve("run.json").toFile());
  }

  private static void run(String name, String option) {
    TestRun.of(temp.resolve("in"), temp.resolve(name), "--allowRejects", option).ends(0);
  }
}

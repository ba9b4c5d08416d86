package org.tradefacts.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.table.Column;
import org.tradefacts.table.ColumnType;
import org.tradefacts.table.Row;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;

/** Every attack in every text column of every table, in a real browser: nothing of it acts. */
class AttacksInBrowserTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Rows of the table of figures that are in the page at a time. */
  private static final int SHOWN_FIGURES = 50;

  @TempDir private Path temp;

  /** In columns that only the program fills as well: even a fault there would let nothing act. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nothingActsAndNothingIsAskedFor(boolean inCodes) throws IOException {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "there is no Chromium here: apt-get install chromium");
    List<String> attacks = Attacks.all();
    SampleTables tables = new SampleTables(temp.resolve("tables"));
    for (String attack : attacks) {
      for (Table table : Tables.all()) {
        tables.row(table, row -> fill(row, attack, inCodes));
      }
    }
    Path report = temp.resolve("index.html");
    Files.writeString(report, tables.report(Budget.DEFAULT));
    try (Browser browser = Browser.open(program.get())) {
      browser.beforeEachPage(Attacks.TRAP);
      browser.visit(report, "");
      for (String view : List.of("overview", "charts", "figures", "articles")) {
        browser.go(view);
        look(browser, view);
      }
      for (int i = 0; i < attacks.size(); i += inCodes ? 10 : 1) {
        String attack = attacks.get(i);
        String id = browser.evaluate("encodeURIComponent(" + json(attack) + ")").asText();
        if (i % SHOWN_FIGURES == 0) {
          browser.go("figure/" + id + "/1");
          look(browser, attack);
          browser.go("figure/" + id + "/9");
          assertHolds(browser, "does not hold figure 9 of the article “" + attack + "”");
          browser.go("article/?" + id);
          assertHolds(browser, "does not hold the article “?" + attack + "”");
          look(browser, attack);
        }
        browser.go("article/" + id + "/1");
        assertHolds(browser, attack);
        look(browser, attack);
      }
    }
  }

  private static void look(Browser browser, String where) throws IOException {
    Attacks.tryEverything(browser);
    assertEquals("", Attacks.dangers(browser), where);
    assertEquals(List.of(), browser.complaints(), where);
    assertEquals(List.of(), browser.requests(), where);
  }

  private static void assertHolds(Browser browser, String text) throws IOException {
    assertTrue(
        browser
            .evaluate("document.querySelector('main').textContent.includes(" + json(text) + ")")
            .asBoolean(),
        text + " is not shown as it is");
  }

  private static String json(String text) throws IOException {
    return JSON.writeValueAsString(text);
  }

  private static void fill(Row row, String attack, boolean inCodes) {
    for (Column column : row.table().columns()) {
      switch (column.type()) {
        case STRING -> row.set(column, column.isText() || inCodes ? attack : code(column));
        case STRING_LIST -> row.setStrings(column, List.of(attack, attack));
        case INT32_LIST -> row.setInts(column, new int[] {1});
        case INT32 -> row.setInt(column, number(column, attack));
        case INT64 -> row.setLong(column, 1);
        case DOUBLE -> row.setDouble(column, 899_000_000);
        case BOOLEAN -> row.setBoolean(column, true);
        case DATE -> row.setDate(column, LocalDate.of(2009, 1, 1));
      }
    }
  }

  private static String code(Column column) {
    assertEquals(ColumnType.STRING, column.type());
    return column.name().endsWith("edtf")
        ? "2009"
        : column.example().isEmpty() ? "x" : column.example();
  }

  private static int number(Column column, String attack) {
    return switch (column.name()) {
      case "start", "source_start" -> 0;
      case "end", "source_end" -> attack.codePointCount(0, attack.length());
      default -> 1;
    };
  }
}

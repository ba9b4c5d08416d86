package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradefacts.Keys;
import org.tradefacts.SameRows;

/** What an analyst does with a run on the seed: DuckDB answers {@code scripts/explore.sql}. */
class ExploreSqlTest {

  private static final String NAME = "-- name: ";

  @TempDir private static Path temp;

  private static final Map<String, List<String>> ANSWERS = new LinkedHashMap<>();

  @BeforeAll
  static void ask() throws IOException, SQLException {
    TestRun.of(Path.of("../seeds"), temp.resolve("output")).ends(0);
    String script = Files.readString(Path.of("../scripts/explore.sql"));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (String part : script.substring(script.indexOf(NAME)).split(NAME, -1)) {
        if (!part.isBlank()) {
          String name = part.lines().findFirst().orElseThrow().strip();
          String sql = part.substring(name.length()).replace("'output/", "'" + temp + "/output/");
          ANSWERS.put(name, rows(statement, sql));
        }
      }
    }
  }

  @Test
  void fiveQuestionsHaveAnswers() {
    assertEquals(
        List.of("trade_over_time", "top_commodities", "evidence", "cited_hosts", "dates_by_decade"),
        List.copyOf(ANSWERS.keySet()));
    ANSWERS.forEach((name, rows) -> assertTrue(rows.size() >= 2, name + rows));
  }

  @Test
  void tradeOfAPairIsInTheOrderOfTime() {
    List<String> trade =
        ANSWERS.get("trade_over_time").stream()
            .filter(row -> row.contains("|USD|trade|"))
            .map(row -> row.substring(0, row.indexOf('|')))
            .toList();
    assertTrue(trade.contains("1993") && trade.contains("2009"), trade.toString());
    assertEquals(trade.stream().sorted().toList(), trade);
  }

  @Test
  void aFigureLeadsToItsSentenceAndReferences() {
    String all = String.join("\n", ANSWERS.get("evidence"));
    assertTrue(all.contains("26.81億美元") && all.contains("[129]; [130]"), all);
  }

  @Test
  void goodsAndHostsAndDecades() {
    assertTrue(ANSWERS.get("top_commodities").get(0).startsWith("煤炭|27|"), ANSWERS.toString());
    String hosts = String.join("\n", ANSWERS.get("cited_hosts"));
    assertTrue(hosts.contains("www.cfr.org|1|1"), hosts);
    String decades = String.join("\n", ANSWERS.get("dates_by_decade"));
    assertTrue(decades.contains("1950|") && decades.contains("2010|"), decades);
  }

  @Test
  void keysHoldInBothFormatsAndBothSayTheSame() throws SQLException {
    assertEquals(List.of(), Keys.violations(temp.resolve("output")));
    assertEquals(List.of(), SameRows.violations(temp.resolve("output")));
  }

  @Test
  void aKeyThatDoesNotHoldIsFound() throws IOException, SQLException {
    Path broken = Files.createDirectory(temp.resolve("broken"));
    for (String name : Folders.names(temp.resolve("output"))) {
      if (name.endsWith(".csv") || name.endsWith(".parquet")) {
        Files.copy(temp.resolve("output").resolve(name), broken.resolve(name));
      }
    }
    Path file = broken.resolve("sentences.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.removeIf(line -> line.startsWith("000_d8b6a6fc2e707d74,153,"));
    lines.add(lines.get(1));
    Files.write(file, lines);
    List<String> violations = Keys.violations(broken);
    assertTrue(violations.contains("sentences.CSV: key twice (1)"), violations.toString());
    assertTrue(
        violations.stream().anyMatch(v -> v.contains("lead nowhere in sentences")),
        violations.toString());
  }

  private static List<String> rows(Statement statement, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(result.getString(i)));
        }
        rows.add(cells.stream().collect(Collectors.joining("|")));
      }
    }
    return rows;
  }
}

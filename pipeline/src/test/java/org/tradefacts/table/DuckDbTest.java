package org.tradefacts.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads both formats with DuckDB, without telling it anything about them. */
class DuckDbTest {
  /** As docs/formats.md tells users of DuckDB to undo the guard. */
  private static final String UNDONE =
      "regexp_replace(%1$s, '^''(''*[-=+@＝＋－＠\\x00-\\x1f\\x7f-\\x9f])', '\\1') AS %1$s";

  @TempDir Path folder;

  @Test
  void parquetHasTheDeclaredTypes() throws IOException, SQLException {
    Path file = Samples.writeJoined(folder, Format.PARQUET, 100, 300);
    assertEquals(
        List.of(
            "key INTEGER",
            "text VARCHAR",
            "small INTEGER",
            "large BIGINT",
            "number DOUBLE",
            "flag BOOLEAN",
            "day DATE",
            "texts VARCHAR[]",
            "numbers INTEGER[]"),
        query("SELECT column_name || ' ' || column_type FROM (DESCRIBE FROM '" + file + "')"));
  }

  @Test
  void bothFormatsHaveTheSameRows() throws IOException, SQLException {
    Path parquet = Samples.writeJoined(folder, Format.PARQUET, 500, 1000);
    Path csv = Samples.writeJoined(folder, Format.CSV, 300, 1000);
    String fromParquet =
        "SELECT * REPLACE (array_to_string(texts, '|') AS texts,"
            + " array_to_string(numbers, '|') AS numbers) FROM '"
            + parquet
            + "'";
    String fromCsv =
        "SELECT * REPLACE ("
            + UNDONE.formatted("text")
            + ", "
            + UNDONE.formatted("texts")
            + ") FROM read_csv('"
            + csv
            + "', header=true, columns={key: 'INTEGER', text: 'VARCHAR', small: 'INTEGER',"
            + " large: 'BIGINT', number: 'DOUBLE', flag: 'BOOLEAN', day: 'DATE',"
            + " texts: 'VARCHAR', numbers: 'VARCHAR'})";
    assertEquals(List.of("1000"), query("SELECT count(*) FROM (" + fromCsv + ")"));
    assertEquals(List.of(), query("(" + fromParquet + ") EXCEPT ALL (" + fromCsv + ")"));
    assertEquals(List.of(), query("(" + fromCsv + ") EXCEPT ALL (" + fromParquet + ")"));
  }

  @Test
  void typesOfCsvAreRecognised() throws IOException, SQLException {
    Path csv = Samples.writeJoined(folder, Format.CSV, 1000);
    assertEquals(
        List.of("day DATE", "flag BOOLEAN", "large BIGINT", "number DOUBLE"),
        query(
            "SELECT column_name || ' ' || column_type FROM (DESCRIBE FROM read_csv('"
                + csv
                + "', sample_size=-1)) WHERE column_name IN ('flag', 'day', 'number', 'large')"
                + " ORDER BY column_name"));
  }

  @Test
  void minimaAndMaximaOfJoinedRowGroupsServeFilters() throws IOException, SQLException {
    Path parquet = Samples.writeJoined(folder, Format.PARQUET, 500, 1000);
    assertEquals(List.of("700"), query("SELECT key FROM '" + parquet + "' WHERE key = 700"));
  }

  private static List<String> query(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    }
  }
}

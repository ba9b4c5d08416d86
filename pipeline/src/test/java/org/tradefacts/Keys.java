package org.tradefacts;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tradefacts.table.Column;
import org.tradefacts.table.ForeignKey;
import org.tradefacts.table.Format;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;

/** Asks DuckDB whether the keys that the tables declare hold in the files of a run. */
public final class Keys {
  private Keys() {}

  /** One line for each key that does not hold, in either format. */
  public static List<String> violations(Path output) throws SQLException {
    List<String> violations = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (Format format : Format.values()) {
        for (Table table : Tables.all()) {
          check(statement, output, table, format, violations);
        }
      }
    }
    return violations;
  }

  private static void check(
      Statement statement, Path output, Table table, Format format, List<String> violations)
      throws SQLException {
    String rows = rows(output, table, format);
    String key = names(table.primaryKey());
    String twice = "SELECT count(*) FROM (SELECT 1 FROM %s GROUP BY %s HAVING count(*) > 1)";
    count(statement, twice.formatted(rows, key), table + "." + format + ": key twice", violations);
    String empty =
        table.primaryKey().stream()
            .map(c -> "\"" + c + "\" IS NULL")
            .collect(Collectors.joining(" OR "));
    count(
        statement,
        "SELECT count(*) FROM %s WHERE %s".formatted(rows, empty),
        table + "." + format + ": key empty",
        violations);
    for (ForeignKey foreign : table.foreignKeys()) {
      String orphans =
          String.format(
              Locale.ROOT,
              "SELECT count(*) FROM (SELECT DISTINCT %1$s FROM %2$s WHERE %3$s) a WHERE NOT EXISTS"
                  + " (SELECT 1 FROM %4$s b WHERE %5$s)",
              names(foreign.columns()),
              rows,
              foreign.columns().stream()
                  .map(c -> "\"" + c + "\" IS NOT NULL")
                  .collect(Collectors.joining(" AND ")),
              rows(output, foreign.target(), format),
              pairs(foreign));
      count(
          statement,
          orphans,
          table + "." + format + ": " + foreign.columns() + " lead nowhere in " + foreign.target(),
          violations);
    }
  }

  private static String pairs(ForeignKey foreign) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < foreign.columns().size(); i++) {
      pairs.add(
          String.format(
              Locale.ROOT,
              "a.\"%s\"::VARCHAR = b.\"%s\"::VARCHAR",
              foreign.columns().get(i),
              foreign.target().primaryKey().get(i)));
    }
    return String.join(" AND ", pairs);
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(c -> "\"" + c + "\"").collect(Collectors.joining(", "));
  }

  private static String rows(Path output, Table table, Format format) {
    String file = output.resolve(table.name() + "." + format.extension()).toString();
    String quoted = "'" + file.replace("'", "''") + "'";
    return format == Format.CSV
        ? "read_csv(" + quoted + ", header=true, all_varchar=true)"
        : "read_parquet(" + quoted + ")";
  }

  private static void count(Statement statement, String sql, String what, List<String> violations)
      throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      if (!result.next() || result.getLong(1) != 0) {
        violations.add(what + " (" + result.getLong(1) + ")");
      }
    }
  }
}

package org.tradefacts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tradefacts.table.Column;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;

/** Compares the CSV and the Parquet files of a run, as DuckDB reads them. */
public final class SameRows {
  private SameRows() {}

  /** One line for each table whose formats differ, or whose Parquet columns are not declared so. */
  public static List<String> violations(Path output) throws SQLException {
    List<String> violations = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (Table table : Tables.all()) {
        check(statement, output, table, violations);
      }
    }
    return violations;
  }

  private static void check(Statement statement, Path output, Table table, List<String> violations)
      throws SQLException {
    String parquet = quoted(output.resolve(table.name() + ".parquet"));
    String types = query(statement, "SELECT column_type FROM (DESCRIBE FROM " + parquet + ")");
    String declared =
        table.columns().stream().map(SameRows::type).collect(Collectors.joining("\n"));
    if (!types.equals(declared)) {
      violations.add(table + ": types " + types);
      return;
    }
    String left = numbered(parquetRows(table, parquet));
    String right = numbered(csvRows(table, quoted(output.resolve(table.name() + ".csv"))));
    String both =
        String.format(
            "SELECT count(*) FROM ((%1$s EXCEPT ALL %2$s) UNION ALL (%2$s EXCEPT ALL %1$s))",
            left, right);
    if (!query(statement, both).equals("0")) {
      violations.add(table + ": CSV and Parquet have different rows");
    }
  }

  private static String parquetRows(Table table, String file) {
    String columns =
        table.columns().stream()
            .map(
                column ->
                    column.type().isList()
                        ? String.format("array_to_string(\"%1$s\", '|') AS \"%1$s\"", column)
                        : "\"" + column + "\"")
            .collect(Collectors.joining(", "));
    return "SELECT " + columns + " FROM " + file;
  }

  private static String csvRows(Table table, String file) {
    String columns =
        table.columns().stream()
            .map(c -> "'" + c + "': '" + (c.type().isList() ? "VARCHAR" : type(c)) + "'")
            .collect(Collectors.joining(", "));
    return "SELECT * FROM read_csv(" + file + ", header=true, columns={" + columns + "})";
  }

  /** The order is part of what is compared. */
  private static String numbered(String rows) {
    return "(SELECT row_number() OVER () AS row_no, * FROM (" + rows + "))";
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case STRING -> "VARCHAR";
      case INT32 -> "INTEGER";
      case INT64 -> "BIGINT";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case STRING_LIST -> "VARCHAR[]";
      case INT32_LIST -> "INTEGER[]";
    };
  }

  private static String quoted(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + " is missing");
    }
    return "'" + file.toString().replace("'", "''") + "'";
  }

  private static String query(Statement statement, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return String.join("\n", rows);
  }
}

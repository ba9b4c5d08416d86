package org.tradefacts.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows of the tables that a reader compared with the article by hand, for the tables that have no
 * gold. The file says how they were drawn.
 */
final class CheckedRows {

  private static final Path FILE = Path.of("src/test/resources/accuracy/citations_checked.tsv");

  private final List<Row> rows;

  private CheckedRows(List<Row> rows) {
    this.rows = rows;
  }

  private record Row(String sample, String table, String document, String no, boolean right) {}

  static CheckedRows read() {
    List<Row> rows = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(FILE);
      lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
      for (String line : lines.subList(1, lines.size())) {
        rows.add(parse(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CheckedRows(rows);
  }

  private static Row parse(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 6 || !List.of("right", "wrong").contains(fields[4])) {
      throw new IllegalStateException(FILE + ": " + line);
    }
    return new Row(fields[0], fields[1], fields[2], fields[3], fields[4].equals("right"));
  }

  /** Right rows by sample and table. */
  String table() {
    StringBuilder table =
        new StringBuilder(
            "| sample | table | rows | right | rate |\n| --- | --- | ---: | ---: | ---: |\n");
    rows.stream()
        .map(row -> row.sample() + "\t" + row.table())
        .distinct()
        .forEach(key -> table.append(line(key)));
    return table.toString();
  }

  private String line(String key) {
    List<Row> group =
        rows.stream().filter(row -> key.equals(row.sample() + "\t" + row.table())).toList();
    long right = group.stream().filter(Row::right).count();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.3f |\n",
        key.replace("\t", " | "),
        group.size(),
        right,
        (double) right / group.size());
  }
}

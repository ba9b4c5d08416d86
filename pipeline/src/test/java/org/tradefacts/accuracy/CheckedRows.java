package org.tradefacts.accuracy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tradefacts.CorpusFile;

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

  private record Row(String sample, String table, boolean right) {}

  static CheckedRows read() {
    return new CheckedRows(
        CorpusFile.read(FILE, "sample", "table", "document", "row", "verdict", "note").stream()
            .map(CheckedRows::row)
            .toList());
  }

  private static Row row(List<String> fields) {
    String verdict = fields.get(4);
    if (!List.of("right", "wrong").contains(verdict)) {
      throw new IllegalStateException(FILE + ": " + fields);
    }
    return new Row(fields.get(0), fields.get(1), verdict.equals("right"));
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

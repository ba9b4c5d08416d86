package org.tradefacts.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page {@code docs/tables.md}, generated from the declarations. */
public final class ColumnDocs {
  private static final String INTRODUCTION =
      """
      # The tables

      Generated from the declarations in `org.tradefacts.table`; do not edit. To update: \
      `./mvnw -q test -Dtest=ColumnDocsTest -Ddocs.update=true -Dsurefire.failIfNoSpecifiedTests=false`.

      Every table is written as CSV and as Parquet with the same columns in the same order; \
      [formats.md](formats.md) says how. For all tables:

      - Rows are sorted by `document_id`, then by their number. Numbers count from 1 in document \
      order. Tables join by columns of the same name: `USING (document_id, sentence_no)`.
      - Offsets are Unicode code points, from 0, the end exclusive: what a slice takes in Python. \
      `start` and `end` count in the sentence's text, `source_start` and `source_end` in the \
      decoded source file.
      - `text` is a string that comes from outside of the program: words of the article, names of \
      files and records. CSV guards those that a spreadsheet would take for a formula \
      ([formats.md](formats.md#csv)). A `string` is made by the program: a code, an EDTF, a name of \
      a list. Both are strings in Parquet and in the Data Package.
      - Empty means unknown or not applicable; never 0, `-` or `N/A`.
      """;

  private ColumnDocs() {}

  /** The page, in Markdown. */
  public static String page(List<Table> tables) {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Table table : tables) {
      section(page, table);
    }
    return page.toString();
  }

  private static void section(StringBuilder page, Table table) {
    page.append("\n## ").append(table.name()).append("\n\n");
    page.append(table.title()).append(". ").append(table.description()).append("\n\n");
    page.append("Key: ").append(names(table.primaryKey())).append(".");
    for (ForeignKey key : table.foreignKeys()) {
      page.append(' ').append(names(key.columns()));
      page.append(key.columns().size() > 1 ? " are the key of `" : " is the key of `");
      page.append(key.target().name()).append("`.");
    }
    page.append("\n\n| column | type | meaning | example |\n| --- | --- | --- | --- |\n");
    for (Column column : table.columns()) {
      line(page, column);
    }
  }

  private static void line(StringBuilder page, Column column) {
    page.append("| ").append(column.name());
    page.append(" | ").append(type(column));
    page.append(column.required() ? "" : ", may be empty");
    page.append(" | ").append(cell(column.description()));
    if (!column.values().isEmpty()) {
      page.append(" One of ");
      page.append(column.values().stream().map(ColumnDocs::code).collect(Collectors.joining(", ")));
      page.append('.');
    }
    page.append(" | ").append(column.example().isEmpty() ? "" : code(cell(column.example())));
    page.append(" |\n");
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(c -> code(c.name())).collect(Collectors.joining(", "));
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case STRING -> column.isText() ? "text" : "string";
      case STRING_LIST -> column.isText() ? "list of text" : "list of string";
      case INT32_LIST -> "list of int32";
      default -> column.type().name().toLowerCase(Locale.ROOT);
    };
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  /** A pipe would end the cell. */
  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}

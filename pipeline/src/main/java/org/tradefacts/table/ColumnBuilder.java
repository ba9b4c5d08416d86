package org.tradefacts.table;

import java.util.List;

/** Declares one column; ends with {@link #means}, which adds it to its table. */
final class ColumnBuilder {
  private final TableBuilder table;
  final String name;
  final ColumnType type;
  boolean required;
  String example = "";
  List<String> values = List.of();
  String pattern = "";
  private boolean code;

  ColumnBuilder(TableBuilder table, String name, ColumnType type) {
    this.table = table;
    this.name = name;
    this.type = type;
  }

  /** Every row has a value. */
  ColumnBuilder required() {
    required = true;
    return this;
  }

  /** A value as it stands in CSV. */
  ColumnBuilder example(String value) {
    example = value;
    return this;
  }

  /** The closed list of its values. */
  ColumnBuilder values(String... codes) {
    values = List.of(codes);
    return this;
  }

  /** What every value looks like. */
  ColumnBuilder pattern(String regex) {
    pattern = regex;
    return this;
  }

  /** Its values are made by the program, in a form of their own: EDTF, codes, names of rules. */
  ColumnBuilder code() {
    code = true;
    return this;
  }

  /** Whether its values come from outside the program. */
  boolean isText() {
    boolean closed = code || !values.isEmpty() || !pattern.isEmpty();
    return !closed && (type == ColumnType.STRING || type == ColumnType.STRING_LIST);
  }

  /** Says what the column means and adds it to the table. */
  Column means(String description) {
    return table.add(this, description);
  }
}

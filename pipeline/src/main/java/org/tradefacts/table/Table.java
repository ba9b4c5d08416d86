package org.tradefacts.table;

import java.util.List;

/**
 * The declaration of one output table, from which everything else is derived: CSV header, Parquet
 * schema, {@code datapackage.json} and the column docs.
 */
public final class Table {
  private final String name;
  private final String title;
  private final String description;
  private final List<Column> columns;
  private final List<Column> primaryKey;
  private final List<ForeignKey> foreignKeys;

  Table(
      String name,
      String title,
      String description,
      List<Column> columns,
      List<Column> primaryKey,
      List<ForeignKey> foreignKeys) {
    this.name = name;
    this.title = title;
    this.description = description;
    this.columns = List.copyOf(columns);
    this.primaryKey = List.copyOf(primaryKey);
    this.foreignKeys = List.copyOf(foreignKeys);
  }

  /** Its name, {@code snake_case}; the files are called {@code <name>.csv} and so on. */
  public String name() {
    return name;
  }

  /** What one row is, in a few words. */
  public String title() {
    return title;
  }

  /** What it holds and what it leaves out. */
  public String description() {
    return description;
  }

  /** Its columns in the order of every format. */
  public List<Column> columns() {
    return columns;
  }

  /** The column at an index. */
  Column column(int index) {
    return columns.get(index);
  }

  /** The columns that together identify a row. */
  public List<Column> primaryKey() {
    return primaryKey;
  }

  /** The columns that identify rows of other tables. */
  public List<ForeignKey> foreignKeys() {
    return foreignKeys;
  }

  @Override
  public String toString() {
    return name;
  }
}

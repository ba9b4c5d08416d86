package org.tradefacts.table;

import java.util.ArrayList;
import java.util.List;

/** Declares one table: its columns in order, then {@link #table}, which closes the declaration. */
final class TableBuilder {
  private static final int MOST_COLUMNS = Long.SIZE;

  private final List<Column> columns = new ArrayList<>();
  private final List<Column> key = new ArrayList<>();
  private final List<ForeignKey> foreignKeys = new ArrayList<>();
  private boolean closed;

  ColumnBuilder string(String name) {
    return new ColumnBuilder(this, name, ColumnType.STRING);
  }

  ColumnBuilder int32(String name) {
    return new ColumnBuilder(this, name, ColumnType.INT32);
  }

  ColumnBuilder int64(String name) {
    return new ColumnBuilder(this, name, ColumnType.INT64);
  }

  ColumnBuilder decimal(String name) {
    return new ColumnBuilder(this, name, ColumnType.DOUBLE);
  }

  ColumnBuilder bool(String name) {
    return new ColumnBuilder(this, name, ColumnType.BOOLEAN);
  }

  ColumnBuilder date(String name) {
    return new ColumnBuilder(this, name, ColumnType.DATE);
  }

  ColumnBuilder strings(String name) {
    return new ColumnBuilder(this, name, ColumnType.STRING_LIST);
  }

  ColumnBuilder ints(String name) {
    return new ColumnBuilder(this, name, ColumnType.INT32_LIST);
  }

  Column add(ColumnBuilder builder, String description) {
    if (closed) {
      throw new IllegalStateException("the table is already declared");
    }
    if (columns.size() == MOST_COLUMNS) {
      throw new IllegalStateException("a row has one bit for each column");
    }
    Column column = new Column(columns.size(), builder, description);
    columns.add(column);
    return column;
  }

  /** The columns whose values together are unique. */
  TableBuilder key(Column... parts) {
    key.addAll(List.of(parts));
    return this;
  }

  /** The columns that are the key of another table. */
  TableBuilder references(Table target, Column... parts) {
    foreignKeys.add(new ForeignKey(List.of(parts), target));
    return this;
  }

  /** Closes the declaration. */
  Table table(String name, String title, String description) {
    closed = true;
    return new Table(name, title, description, columns, key, foreignKeys);
  }
}

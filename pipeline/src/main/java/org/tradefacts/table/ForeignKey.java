package org.tradefacts.table;

import java.util.List;

/**
 * Columns of one table that hold the key of another, in the order of that key. A row in which one
 * of them is null refers to nothing.
 *
 * @param columns columns of the referring table
 * @param target the table referred to
 */
public record ForeignKey(List<Column> columns, Table target) {

  /** Checks that there is a column for each part of the target's key. */
  public ForeignKey {
    columns = List.copyOf(columns);
    if (columns.size() != target.primaryKey().size()) {
      throw new IllegalArgumentException("a foreign key must have the parts of the key it names");
    }
  }
}

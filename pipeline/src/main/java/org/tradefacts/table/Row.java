package org.tradefacts.table;

import java.time.LocalDate;
import java.util.List;

/**
 * One row of one table, reused from row to row: {@link #clear}, set the cells that have a value,
 * write. A cell that is not set is null. Numbers lie in primitive slots, texts are encoded once for
 * all formats.
 *
 * <p>An empty text or list is null: no table distinguishes the two.
 */
public final class Row {
  private final Table table;
  private final Column[] columns;
  private final TextCell[] texts;
  private final long[] numbers;
  private final Object[] lists;

  /** A bit for each column. */
  private final long required;

  private long filled;

  /** An empty row of a table. */
  public Row(Table table) {
    this.table = table;
    this.columns = table.columns().toArray(new Column[0]);
    this.texts = new TextCell[columns.length];
    this.numbers = new long[columns.length];
    this.lists = new Object[columns.length];
    long bits = 0;
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].type() == ColumnType.STRING) {
        texts[i] = new TextCell();
      }
      bits |= columns[i].required() ? 1L << i : 0;
    }
    this.required = bits;
  }

  /** The table it belongs to. */
  public Table table() {
    return table;
  }

  /** Makes every cell null. */
  public void clear() {
    filled = 0;
  }

  /** Sets a text; an empty one is null. */
  public void set(Column column, String value) {
    set(column, value, 0, value.length());
  }

  /**
   * Sets a text to a part of another; an empty part is null.
   *
   * @param start first index of the part
   * @param end index after its last
   */
  public void set(Column column, String text, int start, int end) {
    int i = slot(column, ColumnType.STRING);
    texts[i].set(text, start, end);
    mark(i, start < end);
  }

  /** Sets a 32-bit integer. */
  public void setInt(Column column, int value) {
    setNumber(column, ColumnType.INT32, value);
  }

  /** Sets a 64-bit integer. */
  public void setLong(Column column, long value) {
    setNumber(column, ColumnType.INT64, value);
  }

  /** Sets a finite number; minus zero becomes zero. */
  public void setDouble(Column column, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(table + "." + column + " must be finite");
    }
    setNumber(column, ColumnType.DOUBLE, Double.doubleToRawLongBits(value + 0.0));
  }

  /** Sets a truth value. */
  public void setBoolean(Column column, boolean value) {
    setNumber(column, ColumnType.BOOLEAN, value ? 1 : 0);
  }

  /** Sets a day; it must lie within some five million years of 1970. */
  public void setDate(Column column, LocalDate value) {
    int day = Math.toIntExact(value.toEpochDay());
    setNumber(column, ColumnType.DATE, day);
  }

  /**
   * Sets a list of texts; an empty list is null. Empty texts are left out, and {@code |}, which
   * parts the elements in CSV, becomes its full-width form {@code ｜}, so that every format holds
   * the same list and a split at {@code |} gives it back.
   */
  public void setStrings(Column column, List<String> values) {
    List<String> clean = values;
    for (String value : values) {
      if (value.isEmpty() || value.indexOf('|') >= 0) {
        clean = values.stream().filter(v -> !v.isEmpty()).map(v -> v.replace('|', '｜')).toList();
        break;
      }
    }
    setList(column, ColumnType.STRING_LIST, clean, !clean.isEmpty());
  }

  /** Sets a list of integers; an empty list is null. The array is kept, not copied. */
  public void setInts(Column column, int[] values) {
    setList(column, ColumnType.INT32_LIST, values, values.length > 0);
  }

  /** Throws when a required cell is null: a row without its key must not reach a file. */
  void check() {
    long missing = required & ~filled;
    if (missing != 0) {
      Column first = columns[Long.numberOfTrailingZeros(missing)];
      throw new IllegalStateException(table + "." + first + " is required");
    }
  }

  boolean isNull(int index) {
    return (filled >>> index & 1) == 0;
  }

  TextCell textCell(int index) {
    return texts[index];
  }

  String string(int index) {
    return texts[index].text();
  }

  /** A number as it is kept: a double as its bits, a truth value as 0 or 1. */
  long number(int index) {
    return numbers[index];
  }

  int int32(int index) {
    return (int) numbers[index];
  }

  long int64(int index) {
    return numbers[index];
  }

  double decimal(int index) {
    return Double.longBitsToDouble(numbers[index]);
  }

  boolean bool(int index) {
    return numbers[index] != 0;
  }

  /** Days since 1970-01-01. */
  int epochDay(int index) {
    return (int) numbers[index];
  }

  @SuppressWarnings("unchecked") // only setStrings puts lists
  List<String> strings(int index) {
    return (List<String>) lists[index];
  }

  int[] ints(int index) {
    return (int[]) lists[index];
  }

  private void setNumber(Column column, ColumnType type, long value) {
    int i = slot(column, type);
    numbers[i] = value;
    mark(i, true);
  }

  private void setList(Column column, ColumnType type, Object value, boolean present) {
    int i = slot(column, type);
    lists[i] = value;
    mark(i, present);
  }

  private void mark(int i, boolean present) {
    long bit = 1L << i;
    filled = present ? filled | bit : filled & ~bit;
  }

  private int slot(Column column, ColumnType type) {
    int i = column.index();
    if (i >= columns.length || columns[i] != column || column.type() != type) {
      throw new IllegalArgumentException(column + " is no " + type + " column of " + table);
    }
    return i;
  }
}

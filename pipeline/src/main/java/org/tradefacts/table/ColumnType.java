package org.tradefacts.table;

/** The types a column can have, the same in every format. */
public enum ColumnType {
  /** Text, never empty: no text is no value. */
  STRING,
  /** 32-bit signed integer. */
  INT32,
  /** 64-bit signed integer. */
  INT64,
  /** IEEE 754 binary64, finite. */
  DOUBLE,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** A day of the proleptic Gregorian calendar. */
  DATE,
  /** Texts in order; none of them is empty or holds {@code |}. */
  STRING_LIST,
  /** 32-bit signed integers in order. */
  INT32_LIST;

  /** Whether a cell holds several values. */
  public boolean isList() {
    return this == STRING_LIST || this == INT32_LIST;
  }
}

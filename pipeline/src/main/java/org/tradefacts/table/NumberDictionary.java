package org.tradefacts.table;

import java.util.Arrays;
import org.apache.parquet.column.statistics.Statistics;

/** The distinct numbers of a column: integers, days, truth values, and doubles as their bits. */
final class NumberDictionary extends ColumnDictionary {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final ColumnType type;
  private long[] values = new long[32];
  private long candidate;
  private int candidateNumber = -1;

  NumberDictionary(ColumnType type) {
    this.type = type;
  }

  /** The number under which a value is kept; the same one often comes again at once. */
  int numberOf(long value) {
    if (value != candidate || candidateNumber < 0) {
      candidate = value;
      candidateNumber = number((int) ((value * MIX) >>> Integer.SIZE));
    }
    return candidateNumber;
  }

  @Override
  boolean isCandidate(int number) {
    return values[number] == candidate;
  }

  @Override
  void addCandidate(int number) {
    if (number == values.length) {
      values = Arrays.copyOf(values, number * 2);
    }
    values[number] = candidate;
  }

  /** Truth values are packed by {@link ParquetColumn}. */
  boolean isTrue(int number) {
    return values[number] != 0;
  }

  private boolean isWide() {
    return type == ColumnType.INT64 || type == ColumnType.DOUBLE;
  }

  @Override
  int plainLength(int number) {
    return isWide() ? Long.BYTES : Integer.BYTES;
  }

  @Override
  void putPlain(int number, PageBytes to) {
    if (isWide()) {
      to.putLong(values[number]);
    } else {
      to.putInt((int) values[number]);
    }
  }

  @Override
  void count(int number, Statistics<?> statistics) {
    long value = values[number];
    switch (type) {
      case INT64 -> statistics.updateStats(value);
      case DOUBLE -> statistics.updateStats(Double.longBitsToDouble(value));
      case BOOLEAN -> statistics.updateStats(value != 0);
      default -> statistics.updateStats((int) value);
    }
  }
}

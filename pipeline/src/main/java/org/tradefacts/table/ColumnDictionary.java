package org.tradefacts.table;

import java.util.Arrays;
import org.apache.parquet.column.statistics.Statistics;

/**
 * The distinct values of a column in one row group, numbered from 0 as they come. A hash table with
 * open addressing; values are neither boxed nor wrapped.
 */
abstract class ColumnDictionary {
  private static final int EMPTY = 0;

  /** Number of a value plus one, or {@link #EMPTY}; at most half full. */
  private int[] slots = new int[64];

  private int[] hashes = new int[32];
  private int size;

  /** Number of distinct values. */
  final int size() {
    return size;
  }

  /** Finds the value that the subclass has at hand, or adds it. */
  final int number(int hash) {
    int mask = slots.length - 1;
    int at = hash & mask;
    while (slots[at] != EMPTY) {
      int number = slots[at] - 1;
      if (hashes[number] == hash && isCandidate(number)) {
        return number;
      }
      at = (at + 1) & mask;
    }
    addCandidate(size);
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size] = hash;
    slots[at] = ++size;
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int number = 0; number < size; number++) {
      int at = hashes[number] & mask;
      while (slots[at] != EMPTY) {
        at = (at + 1) & mask;
      }
      slots[at] = number + 1;
    }
  }

  /** Whether the value at hand is the one with this number. */
  abstract boolean isCandidate(int number);

  /** Keeps the value at hand under this number. */
  abstract void addCandidate(int number);

  /** Bytes of a value in PLAIN encoding. */
  abstract int plainLength(int number);

  /** Appends a value in PLAIN encoding. */
  abstract void putPlain(int number, PageBytes to);

  /** Lets statistics know that a value occurs. */
  abstract void count(int number, Statistics<?> statistics);
}

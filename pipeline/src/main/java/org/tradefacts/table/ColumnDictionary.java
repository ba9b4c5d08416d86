package org.tradefacts.table;

import org.apache.parquet.column.statistics.Statistics;

/**
 * The distinct values of a column in one row group, numbered from 0 as they come. A hash table with
 * open addressing; values are neither boxed nor wrapped.
 */
abstract class ColumnDictionary {
  private static final long EMPTY = 0;

  /** The hash above, the number plus one below, or {@link #EMPTY}; at most half full. */
  private long[] slots = new long[64];

  private int size;

  /** Number of distinct values. */
  final int size() {
    return size;
  }

  /** Finds the value that the subclass has at hand, or adds it. */
  final int number(int hash) {
    int mask = slots.length - 1;
    int at = hash & mask;
    for (long slot = slots[at]; slot != EMPTY; slot = slots[at]) {
      int number = (int) slot - 1;
      if (hash(slot) == hash && isCandidate(number)) {
        return number;
      }
      at = (at + 1) & mask;
    }
    addCandidate(size);
    slots[at] = (long) hash << Integer.SIZE | ++size;
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    int mask = slots.length - 1;
    for (long slot : old) {
      if (slot != EMPTY) {
        int at = hash(slot) & mask;
        while (slots[at] != EMPTY) {
          at = (at + 1) & mask;
        }
        slots[at] = slot;
      }
    }
  }

  private static int hash(long slot) {
    return (int) (slot >>> Integer.SIZE);
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

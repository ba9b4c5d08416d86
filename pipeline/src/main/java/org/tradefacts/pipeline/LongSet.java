package org.tradefacts.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A set of 64-bit hashes, at some 16 to 32 bytes each. */
final class LongSet {

  private long[] slots = new long[64];
  private int size;
  private boolean hasZero;

  /** Adds a value; whether it is new. */
  boolean add(long value) {
    if (value == 0) {
      boolean added = !hasZero;
      hasZero = true;
      return added;
    }
    int slot = slot(value);
    if (slots[slot] == value) {
      return false;
    }
    slots[slot] = value;
    size++;
    if (size > slots.length / 2) {
      grow();
    }
    return true;
  }

  /** All values, sorted. */
  List<Long> values() {
    List<Long> values = new ArrayList<>(size + 1);
    Arrays.stream(slots).filter(value -> value != 0).forEach(values::add);
    if (hasZero) {
      values.add(0L);
    }
    values.sort(null);
    return values;
  }

  private int slot(long value) {
    int mask = slots.length - 1;
    int slot = Long.hashCode(value * 0x9E3779B97F4A7C15L) & mask;
    while (slots[slot] != 0 && slots[slot] != value) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long value : old) {
      if (value != 0) {
        slots[slot(value)] = value;
      }
    }
  }
}

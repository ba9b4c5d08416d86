package org.tradefacts.table;

import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;

/** A growing buffer for values in Parquet's PLAIN encoding: little-endian, one after the other. */
final class PageBytes {
  private byte[] bytes = new byte[1024];
  private int length;

  int length() {
    return length;
  }

  byte[] array() {
    return bytes;
  }

  void clear() {
    length = 0;
  }

  void put(int b) {
    reserve(1);
    bytes[length++] = (byte) b;
  }

  void putInt(int value) {
    reserve(Integer.BYTES);
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  void putLong(long value) {
    putInt((int) value);
    putInt((int) (value >>> Integer.SIZE));
  }

  void put(byte[] from, int start, int count) {
    reserve(count);
    System.arraycopy(from, start, bytes, length, count);
    length += count;
  }

  /** What has been put, not copied: it must be used before the next change. */
  BytesInput view() {
    return BytesInput.from(bytes, 0, length);
  }

  private void reserve(int count) {
    if (count > bytes.length - length) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, count), bytes.length * 2));
    }
  }
}

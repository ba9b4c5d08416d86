package org.tradefacts.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;

/**
 * Definition or repetition levels of a column, or the numbers of its values: small integers, kept
 * as they come and encoded a page at a time.
 */
final class ParquetLevels {
  private static final int SLAB = 1 << 12;
  private static final int LARGEST_SLAB = 1 << 20;

  private int[] levels = new int[64];
  private int size;

  void add(int level) {
    if (size == levels.length) {
      levels = Arrays.copyOf(levels, size * 2);
    }
    levels[size++] = level;
  }

  int get(int index) {
    return levels[index];
  }

  int size() {
    return size;
  }

  /** A range of them, as runs and bit-packed groups. */
  BytesInput encode(int from, int to, int bitWidth) throws IOException {
    try (RunLengthBitPackingHybridEncoder encoder =
        new RunLengthBitPackingHybridEncoder(
            bitWidth, SLAB, LARGEST_SLAB, HeapByteBufferAllocator.getInstance())) {
      for (int i = from; i < to; i++) {
        encoder.writeInt(levels[i]);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      encoder.toBytes().writeAllTo(bytes);
      return BytesInput.from(bytes);
    }
  }
}

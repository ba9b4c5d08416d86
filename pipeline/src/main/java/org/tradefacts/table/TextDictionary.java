package org.tradefacts.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.api.Binary;

/** The distinct texts of a column, their UTF-8 in one buffer. */
final class TextDictionary extends ColumnDictionary {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final PageBytes texts = new PageBytes();
  private int[] ends = new int[32];
  private byte[] candidate = {};
  private int length;

  /** The number of the text in the first bytes of an array. */
  int number(byte[] bytes, int count) {
    candidate = bytes;
    length = count;
    return number(hash(bytes, count));
  }

  /** The same in every JVM, so that equal rows give equal files. */
  private static int hash(byte[] bytes, int count) {
    long hash = count;
    int i = 0;
    for (; i <= count - Long.BYTES; i += Long.BYTES) {
      hash = Long.rotateLeft((hash ^ (long) WORDS.get(bytes, i)) * MIX, 29);
    }
    for (; i < count; i++) {
      hash = Long.rotateLeft((hash ^ bytes[i]) * MIX, 29);
    }
    hash *= MIX;
    return (int) (hash >>> Integer.SIZE);
  }

  @Override
  boolean isCandidate(int number) {
    int start = start(number);
    return Arrays.equals(texts.array(), start, ends[number], candidate, 0, length);
  }

  @Override
  void addCandidate(int number) {
    if (number == ends.length) {
      ends = Arrays.copyOf(ends, number * 2);
    }
    texts.put(candidate, 0, length);
    ends[number] = texts.length();
  }

  @Override
  int plainLength(int number) {
    return Integer.BYTES + ends[number] - start(number);
  }

  @Override
  void putPlain(int number, PageBytes to) {
    int start = start(number);
    to.putInt(ends[number] - start);
    to.put(texts.array(), start, ends[number] - start);
  }

  @Override
  void count(int number, Statistics<?> statistics) {
    int start = start(number);
    statistics.updateStats(
        Binary.fromConstantByteArray(texts.array(), start, ends[number] - start));
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }
}

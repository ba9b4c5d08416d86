package org.tradefacts.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Characters encoded as UTF-8 into one buffer, without intermediate objects. A surrogate without
 * its partner becomes {@code ?}, as in {@link String#getBytes}.
 */
final class Utf8Output implements Appendable, Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST = 4;

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER];
  private int length;
  private char high;

  Utf8Output(OutputStream out) {
    this.out = out;
  }

  @Override
  public Utf8Output append(CharSequence text) throws IOException {
    return append(text, 0, text.length());
  }

  @Override
  public Utf8Output append(CharSequence text, int start, int end) throws IOException {
    for (int i = start; i < end; i++) {
      append(text.charAt(i));
    }
    return this;
  }

  @Override
  public Utf8Output append(char c) throws IOException {
    if (length > BUFFER - 2 * LONGEST) {
      drain();
    }
    if (high != 0) {
      closeSurrogate(c);
    } else if (c < 0x80) {
      buffer[length++] = (byte) c;
    } else {
      appendWide(c);
    }
    return this;
  }

  private void appendWide(char c) {
    if (c < 0x800) {
      buffer[length++] = (byte) (0xC0 | (c >> 6));
      continuation(c);
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      buffer[length++] = '?';
    } else {
      buffer[length++] = (byte) (0xE0 | (c >> 12));
      continuation(c >> 6);
      continuation(c);
    }
  }

  private void closeSurrogate(char c) throws IOException {
    char first = high;
    high = 0;
    if (!Character.isLowSurrogate(c)) {
      buffer[length++] = '?';
      append(c);
      return;
    }
    int point = Character.toCodePoint(first, c);
    buffer[length++] = (byte) (0xF0 | (point >> 18));
    continuation(point >> 12);
    continuation(point >> 6);
    continuation(point);
  }

  private void continuation(int bits) {
    buffer[length++] = (byte) (0x80 | (bits & 0x3F));
  }

  private void drain() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      if (high != 0) {
        buffer[length++] = '?';
      }
      drain();
    }
  }
}

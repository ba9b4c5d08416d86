package org.tradefacts.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Characters encoded as UTF-8 into one buffer, without intermediate objects; what a {@link
 * TextCell} has encoded is copied. A surrogate without its partner becomes {@code ?}, as in {@link
 * String#getBytes}.
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
    if (text instanceof TextCell cell && start == 0 && end == cell.length()) {
      endSurrogate();
      append(cell.bytes(), cell.size());
      return this;
    }
    for (int i = start; i < end; i++) {
      append(text.charAt(i));
    }
    return this;
  }

  /** Text that is UTF-8 already. */
  private void append(byte[] bytes, int size) throws IOException {
    if (size > BUFFER - length) {
      drain();
    }
    if (size > BUFFER) {
      out.write(bytes, 0, size);
      return;
    }
    System.arraycopy(bytes, 0, buffer, length, size);
    length += size;
  }

  /** A high surrogate that nothing follows. */
  private void endSurrogate() {
    if (high != 0) {
      buffer[length++] = '?';
      high = 0;
    }
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
      endSurrogate();
      drain();
    }
  }
}

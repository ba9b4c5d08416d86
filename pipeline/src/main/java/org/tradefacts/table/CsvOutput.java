package org.tradefacts.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * The fields of CSV as bytes in one buffer: RFC 4180, texts quoted when they need it. What needs it
 * is what commons-csv quotes: texts with commas, quotes or line ends, those that begin with a
 * character up to {@code #} and those that end in a blank or a control character, which some
 * readers would cut off.
 */
final class CsvOutput implements Closeable {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_NUMBER = 20;
  private static final int ISO_DATE = 10;
  private static final int MOST_ISO_YEAR = 9999;

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER];
  private int length;

  CsvOutput(OutputStream out) {
    this.out = out;
  }

  /** A comma or another mark, as it is. */
  void mark(char c) throws IOException {
    reserve(1);
    buffer[length++] = (byte) c;
  }

  /** The end of a line. */
  void endLine() throws IOException {
    reserve(2);
    buffer[length++] = '\r';
    buffer[length++] = '\n';
  }

  /** Text as it is, such as the byte-order mark. */
  void raw(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    bytes(bytes, bytes.length);
  }

  /** A text that is not empty, quoted when it needs it. */
  void text(TextCell cell) throws IOException {
    byte[] bytes = cell.bytes();
    int n = cell.length();
    if (cell.hasDelimiters() || isLow(bytes[0], '#') || isLow(bytes[n - 1], ' ')) {
      quoted(bytes, n);
    } else {
      bytes(bytes, n);
    }
  }

  /** Bytes of longer characters are negative. */
  private static boolean isLow(byte b, char most) {
    return b >= 0 && b <= most;
  }

  private void quoted(byte[] bytes, int n) throws IOException {
    mark('"');
    for (int i = 0; i < n; i++) {
      reserve(2);
      if (bytes[i] == '"') {
        buffer[length++] = '"';
      }
      buffer[length++] = bytes[i];
    }
    mark('"');
  }

  private void bytes(byte[] bytes, int n) throws IOException {
    if (n > BUFFER - length) {
      drain();
      if (n > BUFFER) {
        out.write(bytes, 0, n);
        return;
      }
    }
    System.arraycopy(bytes, 0, buffer, length, n);
    length += n;
  }

  /** Digits, {@code -} before them when negative. */
  void number(long value) throws IOException {
    reserve(LONGEST_NUMBER);
    if (value < 0) {
      buffer[length++] = '-';
    }
    long rest = value;
    int from = length;
    do {
      buffer[length++] = (byte) ('0' + Math.abs(rest % 10));
      rest /= 10;
    } while (rest != 0);
    for (int i = from, j = length - 1; i < j; i++, j--) {
      byte b = buffer[i];
      buffer[i] = buffer[j];
      buffer[j] = b;
    }
  }

  /** ASCII characters that need no quotes. */
  void ascii(CharSequence text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      mark(text.charAt(i));
    }
  }

  /** An ISO 8601 date. */
  void date(int epochDay) throws IOException {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    int year = day.getYear();
    if (year < 0 || year > MOST_ISO_YEAR) {
      ascii(day.toString());
      return;
    }
    reserve(ISO_DATE);
    twoDigits(year / 100);
    twoDigits(year % 100);
    buffer[length++] = '-';
    twoDigits(day.getMonthValue());
    buffer[length++] = '-';
    twoDigits(day.getDayOfMonth());
  }

  private void twoDigits(int value) {
    buffer[length++] = (byte) ('0' + value / 10);
    buffer[length++] = (byte) ('0' + value % 10);
  }

  private void reserve(int bytes) throws IOException {
    if (bytes > BUFFER - length) {
      drain();
    }
  }

  private void drain() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      drain();
    }
  }
}

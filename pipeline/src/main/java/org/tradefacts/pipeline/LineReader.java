package org.tradefacts.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, with their places. */
final class LineReader {

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int at;
  private int end;
  private long position;
  private long start;
  private boolean tooLong;

  /**
   * Lines from here on.
   *
   * @param position of the stream's next byte in its file
   * @param maxBytes longer lines are passed over without being kept
   */
  LineReader(InputStream in, long position, int maxBytes) {
    this.in = in;
    this.position = position;
    this.start = position;
    this.maxBytes = maxBytes;
  }

  /** Moves to the next line; false when there is none. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    start = position;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      keep(from, at - from);
      position += at - from;
      if (at < end) {
        at++;
        position++;
        return true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(in.read(buffer), 0);
    return end > 0;
  }

  private void keep(int from, int length) {
    if (length > maxBytes - line.size()) {
      tooLong = true;
      line.reset();
    }
    if (!tooLong) {
      line.write(buffer, from, length);
    }
  }

  /** The line without its end; empty when it is too long. */
  byte[] bytes() {
    return line.toByteArray();
  }

  /** The place of its first byte in the file. */
  long start() {
    return start;
  }

  /** The place behind the line and its end. */
  long position() {
    return position;
  }

  boolean isTooLong() {
    return tooLong;
  }
}

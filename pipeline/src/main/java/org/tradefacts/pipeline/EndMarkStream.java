package org.tradefacts.pipeline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An archive that must not end before its end mark. The readers of archives take an end between two
 * entries, or within the head of one, for the end of the archive, so what was cut off would go
 * unnoticed.
 */
final class EndMarkStream extends FilterInputStream {

  /** A tar archive ends with records of zeros, of this size. */
  private static final int TAR_RECORD = 512;

  /** A zip archive ends with a record that begins with these bytes, {@code PK\5\6}. */
  private static final int ZIP_END = 0x504B0506;

  private final boolean zip;
  private int last;
  private int zeros;
  private boolean seen;
  private long count;
  private long bound = Long.MAX_VALUE;

  EndMarkStream(InputStream in, InputKind kind) {
    super(in);
    this.zip = kind == InputKind.ZIP;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (count > bound) {
      throw new IOException("the head of an entry is too long");
    }
    int n = in.read(bytes, from, length);
    if (n < 0 && !seen) {
      throw new IOException("the archive ends before its end mark");
    }
    for (int i = from; i < from + n; i++) {
      pass(bytes[i]);
    }
    count += Math.max(n, 0);
    return n;
  }

  private void pass(byte b) {
    if (zip) {
      last = (last << 8) | (b & 0xFF);
      seen |= last == ZIP_END;
    } else {
      zeros = b == 0 ? zeros + 1 : 0;
      seen = zeros >= TAR_RECORD;
    }
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] passed = new byte[(int) Math.min(Math.max(n, 0), 1 << 13)];
    return passed.length == 0 ? 0 : Math.max(read(passed, 0, passed.length), 0);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Nothing is read when more than so many bytes have passed. */
  void bound(long most) {
    bound = most;
  }

  /** Bytes that have passed. */
  long count() {
    return count;
  }
}

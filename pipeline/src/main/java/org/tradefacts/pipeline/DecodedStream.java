package org.tradefacts.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The content of a compressed file up to the very byte where it is damaged or cut off.
 *
 * <p>A decoder that fails while it fills a buffer does not tell how much of it was good. So after a
 * failure the file is decoded once more, the last piece of it byte by byte.
 */
final class DecodedStream extends InputStream {

  private static final int PIECE = 1 << 14;

  private final Opener file;
  private final Compression compression;
  private final Limits limits;
  private final byte[] piece = new byte[PIECE];
  private InputStream in;
  private CountedStream packed;
  private int at;
  private int end;
  private long position;
  private IOException failure;

  /** Opens the compressed file at its beginning. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  DecodedStream(Opener file, Compression compression, Limits limits) throws IOException {
    this.file = file;
    this.limits = limits;
    this.compression = compression;
    this.in = decoded();
  }

  private InputStream decoded() throws IOException {
    packed = new CountedStream(new BufferedInputStream(file.open(), 1 << 16));
    try {
      return compression.decode(packed);
    } catch (IOException | RuntimeException e) {
      packed.close();
      throw e;
    }
  }

  @Override
  public int read() throws IOException {
    return fill() ? piece[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int n = Math.min(length, end - at);
    System.arraycopy(piece, at, bytes, from, n);
    at += n;
    return n;
  }

  /** Whether there is another byte. */
  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    position += end;
    at = 0;
    end = 0;
    if (failure != null) {
      throw failure;
    }
    limits.checkRatio(packed.count(), position);
    try {
      end = Math.max(in.read(piece), 0);
    } catch (IOException | RuntimeException e) {
      failure = e instanceof IOException io ? io : new IOException(Reasons.of(e), e);
      salvage();
      if (end == 0) {
        throw failure;
      }
    }
    return end > 0;
  }

  /** Reads what lies between the last piece that was whole and the failure. */
  private void salvage() throws IOException {
    in.close();
    in = decoded();
    for (long left = position; left > 0; ) {
      int n = in.read(piece, 0, (int) Math.min(PIECE, left));
      if (n < 0) {
        return;
      }
      left -= n;
    }
    try {
      for (int b = in.read(); b >= 0 && end < PIECE; b = in.read()) {
        piece[end++] = (byte) b;
      }
    } catch (IOException | RuntimeException e) {
      // The same failure at the same place.
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

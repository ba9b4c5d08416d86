package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads streams that may be longer than anything that fits the memory. */
final class BoundedBytes {

  private static final int FIRST_PIECE = 1 << 14;
  private static final int LAST_PIECE = 1 << 20;

  private BoundedBytes() {}

  /**
   * Reads a stream to its end. What a header says about its length is never asked.
   *
   * @return empty when there are more bytes than allowed; at most one more piece was read then
   */
  static Optional<byte[]> read(InputStream in, int maxBytes) throws IOException {
    List<byte[]> pieces = new ArrayList<>();
    int size = FIRST_PIECE;
    int total = 0;
    while (true) {
      byte[] piece = new byte[size];
      int n = in.readNBytes(piece, 0, size);
      if (n > maxBytes - total) {
        return Optional.empty();
      }
      total += n;
      pieces.add(piece);
      if (n < size) {
        return Optional.of(joined(pieces, total));
      }
      size = Math.min(size * 2, LAST_PIECE);
    }
  }

  private static byte[] joined(List<byte[]> pieces, int total) {
    byte[] bytes = new byte[total];
    int at = 0;
    for (byte[] piece : pieces) {
      int n = Math.min(piece.length, total - at);
      System.arraycopy(piece, 0, bytes, at, n);
      at += n;
    }
    return bytes;
  }
}

package org.tradefacts.pipeline;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The decoded text of a source file.
 *
 * @param text without byte-order mark, line ends as in the file
 * @param loss what was lost in decoding, as one plain sentence; empty when nothing was
 */
record SourceText(String text, Optional<String> loss) {

  /** Up to so many malformed places are damage; more of them can be another encoding. */
  private static final int DAMAGE = 8;

  /** One zero byte, and one more in so many, is damage; more of them are a binary file. */
  private static final int BYTES_PER_ZERO = 100;

  /** The file holds no UTF-8 text. */
  static final class Undecodable extends Exception {
    Undecodable(String message) {
      super(message);
    }
  }

  /**
   * Decodes UTF-8; each malformed sequence becomes one U+FFFD.
   *
   * @throws Undecodable when the bytes are not UTF-8 text at all
   */
  static SourceText decode(byte[] bytes) throws Undecodable {
    refuseOtherEncodings(bytes);
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int malformed = 0;
    int first = -1;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      if (malformed == 0) {
        first = in.position();
      }
      malformed++;
      in.position(in.position() + result.length());
      out.put('\uFFFD');
      result = decoder.decode(in, out, true);
    }
    String text = out.flip().toString();
    if (malformed > DAMAGE && malformed > wellFormed(text)) {
      throw new Undecodable("The file is not UTF-8 text: malformed from byte " + first + " on.");
    }
    return new SourceText(text, loss(malformed, first));
  }

  /** Characters beyond ASCII that were decoded without loss. */
  private static long wellFormed(String text) {
    return text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
  }

  private static Optional<String> loss(int malformed, int first) {
    return switch (malformed) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("Malformed UTF-8 at byte " + first + " was replaced by U+FFFD.");
      default ->
          Optional.of(
              "Malformed UTF-8 at "
                  + malformed
                  + " places, the first at byte "
                  + first
                  + ", was replaced by U+FFFD.");
    };
  }

  private static void refuseOtherEncodings(byte[] bytes) throws Undecodable {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      throw new Undecodable("The file is UTF-16; only UTF-8 is read.");
    }
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    if (zeros > 1 + bytes.length / BYTES_PER_ZERO) {
      throw new Undecodable("The file is binary: " + zeros + " of its bytes are zero.");
    }
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}

package org.tradefacts.table;

/**
 * A text of a {@link Row} with its UTF-8, which is kept as long as the column's text stays the
 * same: ids, kinds, sections and sentences do over many rows.
 */
final class TextCell implements CharSequence {

  /** Bytes of UTF-8 for a UTF-16 unit, at most. */
  private static final int WIDEST = 3;

  private String whole = "";
  private int start;
  private int end;
  private long version;
  private boolean encoded;
  private char[] chars = new char[64];
  private byte[] bytes = new byte[64];
  private int size;

  /** Sets the text to a part of another, which is not copied. */
  void set(String text, int from, int to) {
    if (from != start || to != end || !isSame(text)) {
      whole = text;
      start = from;
      end = to;
      encoded = false;
      version++;
    }
  }

  /** Another number for each change of the text. */
  long version() {
    return version;
  }

  /** Texts are compared only where it is cheap: a clean text is one object for all its parts. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isSame(String text) {
    return text == whole || (end == text.length() && text.equals(whole));
  }

  String text() {
    return whole.substring(start, end);
  }

  @Override
  public String toString() {
    return text();
  }

  /** In UTF-16 units. */
  @Override
  public int length() {
    return end - start;
  }

  @Override
  public char charAt(int index) {
    encode();
    return chars[index];
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return whole.substring(start + from, start + to);
  }

  /** The UTF-8, from index 0; a surrogate without its partner is {@code ?}. */
  byte[] bytes() {
    encode();
    return bytes;
  }

  /** Number of the bytes. */
  int size() {
    encode();
    return size;
  }

  private void encode() {
    if (!encoded) {
      int units = end - start;
      reserve(units);
      whole.getChars(start, end, chars, 0);
      encode(units);
      encoded = true;
    }
  }

  private void reserve(int units) {
    if (chars.length < units) {
      chars = new char[Math.max(units, chars.length * 2)];
    }
    if (bytes.length < units * WIDEST) {
      bytes = new byte[Math.max(units * WIDEST, bytes.length * 2)];
    }
  }

  private void encode(int units) {
    char[] from = chars;
    byte[] to = bytes;
    int n = 0;
    for (int i = 0; i < units; i++) {
      char c = from[i];
      if (c < 0x80) {
        to[n++] = (byte) c;
      } else if (c < 0x800) {
        to[n++] = (byte) (0xC0 | (c >> 6));
        to[n++] = trail(c);
      } else if (!Character.isSurrogate(c)) {
        to[n++] = (byte) (0xE0 | (c >> 12));
        to[n++] = trail(c >> 6);
        to[n++] = trail(c);
      } else if (isPair(i, units)) {
        n = encodePair(Character.toCodePoint(c, from[++i]), n);
      } else {
        to[n++] = '?';
      }
    }
    size = n;
  }

  private boolean isPair(int at, int units) {
    return at + 1 < units && Character.isSurrogatePair(chars[at], chars[at + 1]);
  }

  private int encodePair(int point, int at) {
    bytes[at] = (byte) (0xF0 | (point >> 18));
    bytes[at + 1] = trail(point >> 12);
    bytes[at + 2] = trail(point >> 6);
    bytes[at + 3] = trail(point);
    return at + 4;
  }

  private static byte trail(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }
}

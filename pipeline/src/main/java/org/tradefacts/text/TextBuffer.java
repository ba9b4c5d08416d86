package org.tradefacts.text;

import java.util.Arrays;

/**
 * The clean text of an article while it grows: characters, each with the source range it came from.
 *
 * <p>Blanks are collapsed here: a run of blanks becomes one blank, blanks at the ends of a block
 * vanish, and a line end next to a Chinese character gives no blank.
 */
final class TextBuffer implements CharSequence {

  /** What a buffer takes at the start at most: longer articles let it grow. */
  private static final int FIRST = 1 << 16;

  private char[] chars;
  private int[] sourceStarts;
  private int[] sourceEnds;
  private int length;

  private int blockStart;
  private int blankStart = -1;
  private int blankEnd;
  private boolean blankIsLineEnd;

  /**
   * An empty buffer.
   *
   * @param expected how long its text may become; no bound
   */
  TextBuffer(int expected) {
    int size = Math.max(16, Math.min(FIRST, expected));
    chars = new char[size];
    sourceStarts = new int[size];
    sourceEnds = new int[size];
  }

  /** Appends one character of the open block, with the source range that produced it. */
  void append(char c, int sourceStart, int sourceEnd) {
    if (c <= ' ' || c == '\u3000' || c == '\u00a0') {
      blank(c == '\n' || c == '\r', sourceStart, sourceEnd);
      return;
    }
    if (c == '\u200b' || c == '\ufeff' || c == '\u200e' || c == '\u200f') {
      return;
    }
    endBlank(c);
    put(c, sourceStart, sourceEnd);
  }

  /**
   * Whether {@link #append} keeps the character as it is: it is no blank and not invisible. May be
   * false for rare characters that it keeps.
   */
  static boolean isPlain(char c) {
    return c > '\u200f' ? c != '\u3000' && c != '\ufeff' : c > ' ' && c < '\u00a0';
  }

  /** Appends {@code source[from, to)}, not empty, all of whose characters are plain. */
  void append(String source, int from, int to) {
    endBlank(source.charAt(from));
    int count = to - from;
    ensure(count);
    source.getChars(from, to, chars, length);
    for (int i = 0; i < count; i++) {
      sourceStarts[length + i] = from + i;
      sourceEnds[length + i] = from + i + 1;
    }
    length += count;
  }

  private void blank(boolean lineEnd, int sourceStart, int sourceEnd) {
    if (blankStart < 0) {
      blankStart = sourceStart;
      blankIsLineEnd = false;
    }
    blankEnd = sourceEnd;
    blankIsLineEnd |= lineEnd;
  }

  private void endBlank(char next) {
    if (blankStart < 0) {
      return;
    }
    boolean inside = length > blockStart;
    if (inside && !(blankIsLineEnd && (isWide(chars[length - 1]) || isWide(next)))) {
      put(' ', blankStart, blankEnd);
    }
    blankStart = -1;
  }

  /** Chinese and Japanese characters and their punctuation; Korean is written with blanks. */
  private static boolean isWide(char c) {
    return (c >= '\u2e80' && c < '\uac00')
        || (c >= '\ud800' && c <= '\udfff')
        || (c >= '\uf900' && c <= '\ufaff')
        || (c >= '\uff00' && c <= '\uffef')
        || (c >= '\u2018' && c <= '\u201d')
        || c == '…'
        || c == '—'
        || c == '·';
  }

  private void put(char c, int sourceStart, int sourceEnd) {
    ensure(1);
    sourceStarts[length] = sourceStart;
    sourceEnds[length] = sourceEnd;
    chars[length++] = c;
  }

  private void ensure(int more) {
    if (length + more > chars.length) {
      int size = Math.max(length + more, chars.length * 2);
      chars = Arrays.copyOf(chars, size);
      sourceStarts = Arrays.copyOf(sourceStarts, size);
      sourceEnds = Arrays.copyOf(sourceEnds, size);
    }
  }

  /** Index where the open block begins. */
  int blockStart() {
    return blockStart;
  }

  /** Drops the text of the open block; it stays open. */
  void dropBlock() {
    length = blockStart;
  }

  /** Ends the open block with a line feed and opens the next. */
  void endBlock() {
    blankStart = -1;
    int place = length == 0 ? 0 : sourceEnds[length - 1];
    put('\n', place, place);
    blockStart = length;
  }

  /** A pending blank is not counted. */
  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return substring(start, end);
  }

  String substring(int start, int end) {
    return new String(chars, start, end - start);
  }

  /** First source index of a character. */
  int sourceStart(int index) {
    return sourceStarts[index];
  }

  /** Source index after the last that made a character. */
  int sourceEnd(int index) {
    return sourceEnds[index];
  }

  CleanText toCleanText() {
    return new CleanText(
        toString(), Arrays.copyOf(sourceStarts, length), Arrays.copyOf(sourceEnds, length));
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}

package org.tradefacts.workbook;

import java.util.Locale;

/**
 * Texts as cells can hold them. Characters that XML forbids are written {@code _xHHHH_}, as the
 * format has it (ECMA-376 part 1, 22.9.2.19), and what looks like such an escape is escaped: {@code
 * 甲\u0001乙} becomes {@code 甲_x0001_乙}.
 */
final class CellText {

  private static final int ESCAPE = 7; // _xHHHH_

  private CellText() {}

  /** Whether a text is too long for a cell. */
  static boolean isLong(String text) {
    return text.length() > Limits.CELL;
  }

  /** The beginning of a text that is too long, with a note of what was cut. */
  static String cut(String text) {
    String note =
        String.format(
            Locale.ROOT,
            " … [cut: %,d characters; the other files have all]",
            text.codePointCount(0, text.length()));
    int end = Limits.CELL - note.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + note;
  }

  /** The text with escapes; the same object when it needs none. */
  static String escaped(String text) {
    int i = 0;
    while (i < text.length() && !needsEscape(text, i)) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + ESCAPE);
    for (i = 0; i < text.length(); i++) {
      if (needsEscape(text, i)) {
        out.append(String.format(Locale.ROOT, "_x%04X_", (int) text.charAt(i)));
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean needsEscape(String text, int i) {
    char c = text.charAt(i);
    if (c < ' ') {
      return c != '\t' && c != '\n';
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= '\uFFFE' || (c == '_' && isEscape(text, i));
  }

  private static boolean isEscape(String text, int i) {
    if (i + ESCAPE > text.length() || text.charAt(i + 1) != 'x' || text.charAt(i + 6) != '_') {
      return false;
    }
    for (int k = i + 2; k < i + 6; k++) {
      if (Character.digit(text.charAt(k), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a program could drop or join its spaces. */
  static boolean hasOuterSpace(String text) {
    return !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
  }
}

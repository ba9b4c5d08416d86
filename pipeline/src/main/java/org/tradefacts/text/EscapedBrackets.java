package org.tradefacts.text;

/**
 * What stands between brackets that are no link: the number of a citation marker ({@code \[12\]},
 * {@code \[註 1\]}), or a formula ({@code \(x^2\)}).
 */
final class EscapedBrackets {

  /** Markers of an article whose list is lost are counted up to here; four digits are years. */
  static final int MAX_MARKER = 999;

  /** A formula that is longer is taken for text. */
  private static final int LONGEST_FORMULA = 4000;

  private EscapedBrackets() {}

  /**
   * The index after {@code 12\]} or {@code 註 1\]} (with this closing bracket), or -1.
   *
   * @param last markers have numbers up to this one
   */
  static int markerEnd(String source, int at, int limit, String close, int last) {
    int i = at;
    if (i < limit && "註注備备N".indexOf(source.charAt(i)) >= 0) {
      i++;
      while (i < limit && "註注解釋释 ".indexOf(source.charAt(i)) >= 0) {
        i++;
      }
    }
    int digits = i;
    int number = 0;
    while (i < limit && i - digits < 9 && Digit.is(source.charAt(i))) {
      number = number * 10 + source.charAt(i) - '0';
      i++;
    }
    int end = i + close.length();
    return i > digits && number <= last && source.startsWith(close, i) && end <= limit ? end : -1;
  }

  /**
   * The index after a formula that ends with {@code close}, or -1 when ordinary text stands there.
   */
  static int formulaEnd(String source, int at, int limit, String close) {
    int bound = Math.min(limit, at + LONGEST_FORMULA);
    boolean mathematical = false;
    int letters = 0;
    for (int i = at; i + 1 < bound; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        if (source.startsWith(close, i)) {
          boolean variable = close.equals("\\)") && letters == 1 && i - at == 1;
          return mathematical || variable ? i + 2 : -1;
        }
        char next = source.charAt(i + 1);
        if (next == '[' || next == '(') {
          return -1;
        }
        mathematical |= Character.isLetter(next) && next < 0x7f;
        i++;
      } else if (c >= '\u2e80' || c == '[') {
        return -1;
      } else if (c == '=' || c == '^' || c == '{') {
        mathematical = true;
      } else if (Character.isLetter(c)) {
        letters++;
      }
    }
    return -1;
  }
}

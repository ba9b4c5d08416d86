package org.tradefacts.table;

/**
 * Keeps spreadsheet programs from taking a text of an article for a formula, as <a
 * href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a> says: a cell that begins
 * with {@code = + - @}, one of their full-width forms or a control character gets a {@code '}
 * before it. {@code =1+1} becomes {@code '=1+1}.
 *
 * <p>A text that looks guarded already gets one more, so {@link #undo} gives back exactly what the
 * article says: {@code '=1} becomes {@code ''=1}, while {@code 'tis} stays as it is.
 */
final class FormulaGuard {

  private static final char MARK = '\'';
  private static final String STARTERS = "=+-@＝＋－＠";

  private FormulaGuard() {}

  /** Whether a text, which is not empty, needs the mark. */
  static boolean isNeeded(CharSequence text) {
    char first = text.charAt(0);
    if (first != MARK) {
      return starts(first);
    }
    int at = 1;
    while (at < text.length() && text.charAt(at) == MARK) {
      at++;
    }
    return at < text.length() && starts(text.charAt(at));
  }

  /** Puts the mark before the text that the cell gets next. */
  static void mark(StringBuilder cell) {
    cell.append(MARK);
  }

  /** The text that a guarded cell stands for. */
  static String undo(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == MARK && isNeeded(cell) ? cell.substring(1) : cell;
  }

  private static boolean starts(char c) {
    return Character.isISOControl(c) || STARTERS.indexOf(c) >= 0;
  }
}

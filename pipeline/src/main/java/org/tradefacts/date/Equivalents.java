package org.tradefacts.date;

/** The same year in another calendar, in brackets within a date: 1949年（民國38年）7月7日, 主體106（2017）年. */
final class Equivalents {

  private static final int LONGEST = 16;

  private Equivalents() {}

  /**
   * The index after a bracket at {@code at} that holds a year and nothing else; -1 when none is
   * there.
   */
  static int skip(SentenceText text, int at) {
    if (text.at(at) != '(') {
      return -1;
    }
    boolean number = false;
    for (int i = at + 1; i < at + LONGEST; i++) {
      char c = text.at(i);
      if (c == ')') {
        return number ? i + 1 : -1;
      }
      if (c == '月' || c == '日' || c == ',' || c == '\n' || c == '-' || c == '(') {
        return -1;
      }
      number |= text.isDigit(i) || Numeral.isHan(c) || c == '元';
    }
    return -1;
  }
}

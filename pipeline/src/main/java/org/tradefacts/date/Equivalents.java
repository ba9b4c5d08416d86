package org.tradefacts.date;

/** The same year in another calendar, in brackets within a date: 1949年（民國38年）7月7日, 主體106（2017）年. */
final class Equivalents {

  private static final int LONGEST = 16;
  private static final int LONGEST_NAME = "公元前".length();

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

  /**
   * The year of the Gregorian calendar in the bracket that follows an era year, 世宗二十五年（1443年）, or
   * before the bracket that holds it, 1443年（世宗二十五年）; 0 when neither is there.
   */
  static int yearBeside(SentenceText text, int start, int end) {
    if (text.at(end) == '(') {
      for (int at = end + 1; at <= end + 1 + LONGEST_NAME; at++) {
        if (text.isDigit(at)) {
          return year(text, at);
        }
      }
    }
    int digits = start - 1;
    if (text.at(digits) != '(') {
      return 0;
    }
    digits -= text.at(digits - 1) == '年' ? 1 : 0;
    int from = digits;
    while (text.isDigit(from - 1)) {
      from--;
    }
    return from < digits ? year(text, from) : 0;
  }

  private static int year(SentenceText text, int at) {
    long numeral = Numeral.read(text, at);
    boolean year = numeral != Numeral.NONE && Numeral.digits(numeral) >= 3;
    return year && Numeral.digits(numeral) <= 4 ? Numeral.value(numeral) : 0;
  }
}

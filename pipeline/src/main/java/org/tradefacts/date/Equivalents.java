package org.tradefacts.date;

/**
 * The same year in another calendar, in brackets within a date: 1949年（民國38年）7月7日, 主體106（2017）年,
 * 1900年（庚子年）6月21日, 1876年（明治9年、光緒二年）2月26日.
 */
final class Equivalents {

  private static final int LONGEST = 16;
  private static final int MOST = 4;
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int LONGEST_NAME = "公元前".length();

  private Equivalents() {}

  /**
   * The index after a bracket at {@code at} that holds a year, or years of several calendars, and
   * nothing else; -1 when none is there.
   */
  static int skip(SentenceText text, int at) {
    if (text.at(at) != '(') {
      return -1;
    }
    int from = at + 1;
    for (int part = 0; part < MOST; part++) {
      int end = partEnd(text, from);
      boolean closes = text.at(end) == ')';
      if (end < 0 || !((closes && part == 0) || isNamedYear(text, from, end))) {
        return -1;
      }
      if (closes) {
        return end + 1;
      }
      from = text.skipBlank(end + 1);
    }
    return -1;
  }

  /**
   * The index of the mark that closes a year of the bracket; -1 when something else stands there.
   */
  private static int partEnd(SentenceText text, int from) {
    boolean number = isSexagenary(text, from);
    for (int i = from; i < from + LONGEST; i++) {
      char c = text.at(i);
      if (c == ')' || c == ',' || c == '、') {
        return number ? i : -1;
      }
      if (c == '月' || c == '日' || c == '\n' || c == '-' || c == '(') {
        return -1;
      }
      number |= text.isDigit(i) || Numeral.isHan(c) || c == '元';
    }
    return -1;
  }

  /** 光緒二年, 庚子年, 1876年: one of several years in a bracket says whose it is. */
  private static boolean isNamedYear(SentenceText text, int from, int end) {
    boolean digits = end - from == 5 && year(text, from) > 0;
    return text.at(end - 1) == '年'
        && (digits || Eras.nameEnd(text, from) > 0 || isSexagenary(text, from));
  }

  /** 庚子年 and 丙子: a year of the cycle of sixty. */
  private static boolean isSexagenary(SentenceText text, int from) {
    char after = text.at(from + 2);
    return text.anyOf(STEMS, from)
        && text.anyOf(BRANCHES, from + 1)
        && (after == ')'
            || after == ','
            || after == '、'
            || ((after == '年' || after == '岁') && ")、,".indexOf(text.at(from + 3)) >= 0));
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

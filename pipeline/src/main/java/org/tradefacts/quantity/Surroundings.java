package org.tradefacts.quantity;

import org.tradefacts.number.Digits;
import org.tradefacts.text.Lexicon;
import org.tradefacts.text.WordSet;

/** What stands before a numeral and makes it part of a name: P-3C, 第6轮, 数十, 七年战争. */
final class Surroundings {

  private static final WordSet NAMES = WordSet.of(Lexicon.words("zh/number_names.tsv", "name"));
  private static final String COUNTED = "人总户次件艘量点指倍分页字票席位艇";
  private static final String POINTING = "这那该此每各某同首前头";

  /** 目前三家 counts, 前三家 points. */
  private static final String BEFORE_FORMER = "目之以先此年天月日提空期";

  private Surroundings() {}

  /** Index after the name with a number in it that begins at {@code at}, or {@code at}. */
  static int nameEnd(Window window, int at) {
    return NAMES.endAt(window.text(), at, window.end());
  }

  /** Whether the numeral belongs to the word before it: A320, P-3C, 数十, the 5 of 1.5.2. */
  static boolean isPartOfWord(Window window, int at) {
    char before = window.at(at - 1);
    if (Window.isLatin(before)) {
      return !isOfAbbreviation(window, at);
    }
    if (before == '_' || before == '#' || before == '\\' || before == '^') {
      return true;
    }
    if (before == '-' || before == '–' || before == '·') {
      return Window.isLatin(window.at(at - 2));
    }
    if (before == '/' || before == ':' || before == '.') {
      char first = window.at(at - 2);
      return Digits.isArabic(first) || Window.isLatin(first);
    }
    return isVague(window, at);
  }

  /** 佔GDP7.1%: a percentage behind capital letters is no part of them. */
  private static boolean isOfAbbreviation(Window window, int at) {
    boolean capitals = isCapital(window.at(at - 1)) && isCapital(window.at(at - 2));
    int end = at;
    while (Digits.isArabic(window.at(end)) || window.at(end) == '.') {
      end++;
    }
    return capitals && window.at(end) == '%';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** 数十 and 几百 have no number; in 人数三百 and 总数十二 there is one. */
  private static boolean isVague(Window window, int at) {
    boolean multiplier = window.isAny("十百千万亿", at);
    return multiplier
        && (window.at(at - 1) == '几'
            || (window.at(at - 1) == '数' && !window.isAny(COUNTED, at - 2)));
  }

  /**
   * 这三艘, 前三名, 每十万人 point at things or name a base; they count nothing. 同500頭牛 counts what comes
   * along, 同一家 points.
   */
  static boolean isPointedAt(Window window, int at) {
    char before = window.at(at - 1);
    if (before == ' ') {
      before = window.at(at - 2);
    }
    if (before == '前' && window.isAny(BEFORE_FORMER, at - 2)) {
      return false;
    }
    boolean along = before == '同' && Digits.isArabic(window.at(at));
    return before != 0 && POINTING.indexOf(before) >= 0 && !along;
  }
}

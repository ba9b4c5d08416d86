package org.tradefacts.quantity;

import java.math.BigDecimal;
import org.tradefacts.number.Digits;
import org.tradefacts.number.Numeral;
import org.tradefacts.number.Numeral.Script;

/**
 * A unit word at its place behind a number.
 *
 * @param unit the unit
 * @param start first index of the word
 * @param end index after it
 */
record UnitAt(Unit unit, int start, int end) {

  private static final int REACH = 8;
  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

  /** 5000年 is a duration again. */
  private static final int LAST_YEAR = 2200;

  /**
   * The unit behind a number, or null: a word that only begins with a unit, one that is cut (5 mg
   * is no 5 m), or one that cannot go with this number gives none.
   *
   * @param window where to look
   * @param at index after the number
   * @param numeral the number
   * @param numberStart where it begins
   */
  static UnitAt find(Window window, int at, Numeral numeral, int numberStart) {
    int start = window.at(at) == ' ' ? at + 1 : at;
    long match = Units.AFTER.longest(window.text(), start, window.end());
    if (match < 0) {
      return null;
    }
    Unit unit = Units.AFTER.value((int) (match >>> 32));
    if (!unit.isUnit() && isRangeOfLitres(window, start)) {
      return new UnitAt(Units.LITRE, start, start + 1);
    }
    int end = start + unit.length();
    if (!unit.isUnit() || isCut(window, end) || !isUsable(window, unit, numeral, numberStart)) {
      return null;
    }
    if (end - start == 1 && Window.isLatin(window.at(start)) && isFormula(window, numberStart)) {
      return null;
    }
    if (window.at(start) == '间' && unit.length() == 1 && isBetween(window, numberStart)) {
      return null;
    }
    boolean spacedCount = start > at && unit.dimension() == Dimension.COUNT;
    if (spacedCount && (numeral.han() || numberStart == window.start())) {
      return null;
    }
    return new UnitAt(unit, start, end);
  }

  /** 两升到三升: 升到 is no verb where litres follow again. */
  private static boolean isRangeOfLitres(Window window, int at) {
    if (window.at(at) != '升' || !window.isAny("到至", at + 1)) {
      return false;
    }
    int i = at + 2;
    while (i < at + REACH && (Digits.isArabic(window.at(i)) || isHanDigit(window.at(i)))) {
      i++;
    }
    return i > at + 2 && window.at(i) == '升';
  }

  private static boolean isHanDigit(char c) {
    return c != 0 && (Digits.han(c) >= 0 || c == '十' || c == '百' || c == '.');
  }

  /** 10000与20000间 is a range, 20间 counts rooms. */
  private static boolean isBetween(Window window, int numberStart) {
    char before = window.at(numberStart - 2);
    return window.isAny("与和至到", numberStart - 1)
        && before != 0
        && (Digits.isArabic(before) || Digits.isHanNumeral(before));
  }

  /** The m of x=5m is a variable. */
  private static boolean isFormula(Window window, int numberStart) {
    return window.isAny("=+*^<>", numberStart - 1);
  }

  private static boolean isCut(Window window, int end) {
    char last = window.at(end - 1);
    char next = window.at(end);
    boolean letter = Window.isLatin(last) || (last >= '0' && last <= '9');
    return letter && (Window.isLatin(next) || (next >= '0' && next <= '9'));
  }

  private static boolean isUsable(Window window, Unit unit, Numeral numeral, int numberStart) {
    if (!unit.after().isEmpty() && !window.isNear(unit.after(), numberStart, REACH)) {
      return false;
    }
    if (numeral.script() == Script.POSITIONAL) {
      // 一九四九年 names a year, 三八线 a line; digits read out measure money and distances.
      return unit.dimension() != Dimension.DURATION && unit.dimension() != Dimension.COUNT;
    }
    int end = unitEnd(window, numeral, unit);
    return switch (unit.use()) {
      case ANY -> !(unit.code().equals("a") && isCalendarYear(numeral));
      case LARGE -> !(numeral.han() && numeral.isBelow(10) && !numeral.more());
      case SCALED -> numeral.scale().compareTo(MYRIAD) >= 0;
      case CLOSED -> isClosed(window, end);
      case COINED ->
          numeral.value().scale() > 0
              || Coins.follow(window, end)
              || (isClosed(window, end) && isCoin(window, end, numeral));
      case SURELY -> true;
    };
  }

  /** 2角, 两毛; 两角 are angles as well, 三毛 a name. */
  private static boolean isCoin(Window window, int end, Numeral numeral) {
    return switch (window.at(end - 1)) {
      case '角' -> !numeral.han();
      case '毛' -> !numeral.han() || window.at(end - 2) == '两';
      default -> false;
    };
  }

  private static int unitEnd(Window window, Numeral numeral, Unit unit) {
    return numeral.end() + (window.at(numeral.end()) == ' ' ? 1 : 0) + unit.length();
  }

  /** Whether nothing, a mark or a word of approximation stands there. */
  static boolean isClosed(Window window, int at) {
    return window.at(at) == 0
        || window.isAny(",。;、:()!?至到-–~—及和与或", at)
        || window.starts("左右", at)
        || window.starts("以上", at)
        || window.starts("以下", at);
  }

  private static boolean isCalendarYear(Numeral numeral) {
    return numeral.unscaled()
        && !numeral.more()
        && !numeral.isBelow(1000)
        && numeral.isBelow(LAST_YEAR);
  }

  /** The unit's code, or the word as written. */
  String code(Window window) {
    return unit.code().isEmpty() ? window.text().text().substring(start, end) : unit.code();
  }
}

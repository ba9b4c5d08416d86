package org.tradefacts.date;

import org.tradefacts.number.Digits;

/**
 * Reads calendar numerals into a packed {@code long}, so that the hot loop allocates nothing: 1949,
 * 一九四九, 二十三, 廿三.
 *
 * <p>A numeral is ARABIC (1949), POSITIONAL (一九四九, 二〇〇三: at least two digits, no multiplier) or
 * COUNTED (三, 二十三, 廿三).
 */
final class Numeral {

  /** No numeral begins here. */
  static final long NONE = -1;

  private static final int ARABIC = 0;
  private static final int POSITIONAL = 1;
  private static final int COUNTED = 2;

  private static final int LONGEST = 8;

  private Numeral() {}

  private static long pack(int value, int end, int digits, int form) {
    return ((long) value << 36) | ((long) form << 34) | ((long) digits << 30) | end;
  }

  static int value(long numeral) {
    return (int) (numeral >> 36);
  }

  /** Index after the numeral. */
  static int end(long numeral) {
    return (int) (numeral & 0x3fffffff);
  }

  /** Number of characters. */
  static int digits(long numeral) {
    return (int) ((numeral >> 30) & 0xf);
  }

  static boolean isArabic(long numeral) {
    return ((numeral >> 34) & 3) == ARABIC;
  }

  static boolean isPositional(long numeral) {
    return ((numeral >> 34) & 3) == POSITIONAL;
  }

  static boolean isCounted(long numeral) {
    return ((numeral >> 34) & 3) == COUNTED;
  }

  static boolean isHan(char c) {
    return (Digits.han(c) >= 0 && c != '两') || multiplier(c) > 0;
  }

  private static int multiplier(char c) {
    return switch (c) {
      case '十' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  /** The numeral that begins at {@code at}, or {@link #NONE}. */
  static long read(SentenceText text, int at) {
    char c = text.at(at);
    if (Digits.isArabic(c)) {
      return arabic(text, at);
    }
    return isHan(c) ? han(text, at) : NONE;
  }

  private static long arabic(SentenceText text, int at) {
    int value = 0;
    int i = at;
    while (text.isDigit(i)) {
      if (i - at == LONGEST) {
        return NONE;
      }
      value = value * 10 + text.at(i) - '0';
      i++;
    }
    return pack(value, i, i - at, ARABIC);
  }

  private static long han(SentenceText text, int at) {
    int end = at;
    boolean counted = false;
    while (isHan(text.at(end))) {
      counted |= multiplier(text.at(end)) > 0;
      end++;
      if (end - at > LONGEST) {
        return NONE;
      }
    }
    if (counted || end - at == 1) {
      return counted(text, at, end);
    }
    int value = 0;
    for (int i = at; i < end; i++) {
      value = value * 10 + Digits.han(text.at(i));
    }
    return pack(value, end, end - at, POSITIONAL);
  }

  private static long counted(SentenceText text, int at, int end) {
    int total = 0;
    int pending = -1;
    int lastUnit = 10_000;
    for (int i = at; i < end; i++) {
      char c = text.at(i);
      int unit = multiplier(c);
      if (unit == 0) {
        int digit = Digits.han(c);
        if (pending > 0) {
          return NONE;
        }
        pending = digit;
      } else if (unit == 20 || unit == 30) {
        if (pending >= 0 || lastUnit <= 10) {
          return NONE;
        }
        total += unit;
        lastUnit = 10;
      } else {
        if (unit >= lastUnit || (pending < 0 && unit > 10)) {
          return NONE;
        }
        total += (pending <= 0 ? 1 : pending) * unit;
        lastUnit = unit;
        pending = -1;
      }
    }
    return pack(total + Math.max(pending, 0), end, end - at, COUNTED);
  }
}

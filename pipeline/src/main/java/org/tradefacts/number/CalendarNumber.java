package org.tradefacts.number;

/**
 * Reads calendar numerals into a packed {@code long}, so that the hot loop allocates nothing: 1949,
 * 一九四九, 二十三, 廿三.
 *
 * <p>A numeral is ARABIC (1949), POSITIONAL (一九四九, 二〇〇三: at least two digits, no multiplier) or
 * COUNTED (三, 二十三, 廿三).
 */
public final class CalendarNumber {

  /** No numeral begins here. */
  public static final long NONE = -1;

  private static final int ARABIC = 0;
  private static final int POSITIONAL = 1;
  private static final int COUNTED = 2;

  private static final int LONGEST = 8;
  private static final char END = '\n';

  private CalendarNumber() {}

  private static long pack(int value, int end, int digits, int form) {
    return ((long) value << 36) | ((long) form << 34) | ((long) digits << 30) | end;
  }

  /** The number meant: 1949 for 一九四九. */
  public static int value(long numeral) {
    return (int) (numeral >> 36);
  }

  /** Index after the numeral. */
  public static int end(long numeral) {
    return (int) (numeral & 0x3fffffff);
  }

  /** Number of characters. */
  public static int digits(long numeral) {
    return (int) ((numeral >> 30) & 0xf);
  }

  /** 1949. */
  public static boolean isArabic(long numeral) {
    return ((numeral >> 34) & 3) == ARABIC;
  }

  /** 一九四九. */
  public static boolean isPositional(long numeral) {
    return ((numeral >> 34) & 3) == POSITIONAL;
  }

  /** 三, 二十三, 廿三. */
  public static boolean isCounted(long numeral) {
    return ((numeral >> 34) & 3) == COUNTED;
  }

  /** Whether a Chinese calendar numeral can hold this character of the folded text. */
  public static boolean isHan(char c) {
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

  /**
   * The numeral that begins at {@code at}, or {@link #NONE}.
   *
   * @param folded the folded text
   * @param at where it begins
   * @param limit index that it must not pass
   */
  public static long read(char[] folded, int at, int limit) {
    char c = at >= 0 && at < limit ? folded[at] : END;
    if (Digits.isArabic(c)) {
      return arabic(folded, at, limit);
    }
    return isHan(c) ? han(folded, at, limit) : NONE;
  }

  private static long arabic(char[] folded, int at, int limit) {
    int value = 0;
    int i = at;
    while (i < limit && Digits.isArabic(folded[i])) {
      if (i - at == LONGEST) {
        return NONE;
      }
      value = value * 10 + folded[i] - '0';
      i++;
    }
    return pack(value, i, i - at, ARABIC);
  }

  private static long han(char[] folded, int at, int limit) {
    int end = at;
    boolean counted = false;
    while (end < limit && isHan(folded[end])) {
      counted |= multiplier(folded[end]) > 0;
      end++;
      if (end - at > LONGEST) {
        return NONE;
      }
    }
    if (counted || end - at == 1) {
      return counted(folded, at, end);
    }
    int value = 0;
    for (int i = at; i < end; i++) {
      value = value * 10 + Digits.han(folded[i]);
    }
    return pack(value, end, end - at, POSITIONAL);
  }

  private static long counted(char[] folded, int at, int end) {
    int total = 0;
    int pending = -1;
    int lastUnit = 10_000;
    for (int i = at; i < end; i++) {
      char c = folded[i];
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

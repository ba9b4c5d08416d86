package org.tradefacts.number;

import java.math.BigDecimal;
import org.tradefacts.text.CleanText;

/**
 * The decimals behind 点: 三点五, 22点6度; but 三点五十分 and 三点四刻 are clock times.
 *
 * @param value what they add to the number before 点
 * @param end index after them
 */
record Decimals(BigDecimal value, int end) {

  /** No decimals: the number ends before 点. */
  static final Decimals NONE = new Decimals(BigDecimal.ZERO, -1);

  /** A clock time: what stands before 点 is no number either. */
  static final Decimals TIME = new Decimals(BigDecimal.ZERO, -2);

  /** What can stand behind the decimals of 22点6度. */
  private static final String AFTER = "度华摄亿万倍%";

  /** Written decimals are far shorter. */
  private static final int LONGEST = 18;

  private static final int LONGEST_ARABIC = 7;

  /**
   * The decimals behind a 点.
   *
   * @param point where 点 stands
   * @param nought whether the number before it is 零
   */
  static Decimals read(CleanText text, int point, int limit, boolean nought) {
    return Digits.isArabic(text.folded(point + 1, limit))
        ? arabic(text, point, limit, nought)
        : han(text, point, limit);
  }

  /** 22点6度, 零点77: a time of day has no such word behind it, and no minute of nought. */
  static Decimals arabic(CleanText text, int point, int limit, boolean nought) {
    int end = ArabicReader.digitsEnd(text, point + 1, limit);
    char next = text.folded(end, limit);
    int digits = end - point - 1;
    boolean measured = next != 0 && AFTER.indexOf(next) >= 0;
    boolean closed = nought && "分时刻点年月".indexOf(next) < 0;
    return digits > 0 && digits <= LONGEST_ARABIC && (measured || closed)
        ? new Decimals(ArabicReader.value(text, point + 1, end).movePointLeft(digits), end)
        : NONE;
  }

  private static Decimals han(CleanText text, int point, int limit) {
    int end = point + 1;
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal unit = BigDecimal.ONE;
    for (int digit = digit(text, end, limit); digit >= 0; digit = digit(text, end, limit)) {
      if (end - point > LONGEST) {
        return TIME;
      }
      unit = unit.movePointLeft(1);
      value = value.add(unit.multiply(BigDecimal.valueOf(digit)));
      end++;
    }
    if (end == point + 1) {
      return NONE;
    }
    char next = text.folded(end, limit);
    boolean minute = next == '分' && "之钟米".indexOf(text.folded(end + 1, limit)) < 0;
    boolean time = minute || next == '刻' || next == '十' || next == '钟';
    return time ? TIME : new Decimals(value, end);
  }

  /** The digit behind 点, banknote digits among them where they are no words. */
  private static int digit(CleanText text, int k, int limit) {
    char c = text.folded(k, limit);
    if (c == 0 || c == '两') {
      return -1;
    }
    return Digits.isWord(c) ? -1 : Math.max(Digits.han(c), Digits.formal(c));
  }
}

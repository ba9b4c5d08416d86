package org.tradefacts.number;

import java.math.BigDecimal;
import org.tradefacts.text.CleanText;

/** 万, 亿, 兆 and the English million, billion, trillion behind a number. */
final class Multipliers {

  private static final String[] ENGLISH = {
    "thousand", "million", "billion", "trillion", "mn", "bn", "tn"
  };
  private static final int[] EXPONENTS = {3, 6, 9, 12, 6, 9, 12};

  private Multipliers() {}

  /** Whether 千, 兆 or 百 at {@code i} begins a unit: 千克, 兆瓦, 百分点. */
  static boolean isUnitWord(CleanText text, int i, int limit) {
    if (i + 1 >= limit) {
      return false;
    }
    char next = text.folded(i + 1);
    return switch (text.folded(i)) {
      case '千' -> "克米瓦赫焦卡帕伏".indexOf(next) >= 0;
      case '兆' -> "瓦赫焦帕伏字位比".indexOf(next) >= 0;
      case '百' -> next == '帕' || (next == '分' && isPoint(text, i + 2, limit));
      default -> false;
    };
  }

  /** 百分点 is a unit; in 一百分之五 the hundred counts. */
  private static boolean isPoint(CleanText text, int i, int limit) {
    return i < limit && text.folded(i) == '点';
  }

  /** The power of ten of 万, 亿 or 兆 at {@code i}, 0 when another character stands there. */
  static int exponent(CleanText text, int i, int limit) {
    return i >= limit || isUnitWord(text, i, limit) ? 0 : Digits.exponent(text.folded(i));
  }

  /** 10, 100, 1000 for 十, 百, 千 at {@code i}, 0 when another character stands there. */
  static int small(CleanText text, int i, int limit) {
    if (i >= limit || text.folded(i) == '拾' || isUnitWord(text, i, limit)) {
      return 0;
    }
    return Digits.small(text.folded(i));
  }

  /** The number of the English multiplier at {@code i}, a blank before it allowed; -1 when none. */
  static int english(CleanText text, int i, int limit) {
    int start = englishStart(text, i, limit);
    if (start >= limit || text.folded(start) < 'a' || text.folded(start) > 'z') {
      return -1;
    }
    for (int w = 0; w < ENGLISH.length; w++) {
      int end = start + ENGLISH[w].length();
      if (end <= limit && text.startsWith(ENGLISH[w], start) && !isLetter(text, end, limit)) {
        return w;
      }
    }
    return -1;
  }

  static int englishEnd(CleanText text, int i, int limit, int word) {
    return englishStart(text, i, limit) + ENGLISH[word].length();
  }

  static BigDecimal englishValue(int word) {
    return BigDecimal.ONE.scaleByPowerOfTen(EXPONENTS[word]);
  }

  private static int englishStart(CleanText text, int i, int limit) {
    return i < limit && text.folded(i) == ' ' ? i + 1 : i;
  }

  private static boolean isLetter(CleanText text, int i, int limit) {
    return i < limit && Character.isLetter(text.folded(i)) && text.folded(i) < 0x250;
  }
}

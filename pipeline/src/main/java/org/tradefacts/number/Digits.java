package org.tradefacts.number;

import java.util.Arrays;
import org.tradefacts.text.CharacterSet;

/** What single characters of the folded text mean in a numeral. */
public final class Digits {

  private static final byte[] HAN = digits("〇一二三四五六七八九");
  private static final byte[] FORMAL = digits("\u0000壹贰叁肆伍陆柒捌玖");

  static {
    HAN['零'] = 0;
    HAN['○'] = 0;
    HAN['两'] = 2;
    FORMAL[0] = -1;
    FORMAL['貮'] = 2;
    FORMAL['叄'] = 3;
    FORMAL['参'] = 3;
  }

  /** What either table has a value for: looked at first, since it is small. */
  private static final CharacterSet KNOWN = CharacterSet.where(c -> HAN[c] >= 0 || FORMAL[c] >= 0);

  private Digits() {}

  private static byte[] digits(String digits) {
    byte[] values = new byte[0x10000];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < digits.length(); i++) {
      values[digits.charAt(i)] = (byte) i;
    }
    return values;
  }

  /** Whether {@code c} is an ASCII digit (full-width digits are ASCII in the folded text). */
  public static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  /** 0 to 9 for a Chinese digit (〇零○一二两三四五六七八九), else -1. */
  public static int han(char c) {
    return KNOWN.contains(c) ? HAN[c] : -1;
  }

  /** 1 to 9 for a Chinese digit of the forms used on banknotes (壹贰叁肆伍陆柒捌玖), else -1. */
  public static int formal(char c) {
    return KNOWN.contains(c) ? FORMAL[c] : -1;
  }

  /** Whether a digit of banknotes is a character of words as well: 大陆, 队伍, 参加, 酒肆. */
  static boolean isWord(char c) {
    return "肆伍陆参叄拾".indexOf(c) >= 0;
  }

  /** 10, 100 or 1000 for 十, 百, 千 and their forms on banknotes, else 0. */
  static int small(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      default -> 0;
    };
  }

  /** 20, 30 or 40 for 廿, 卅, 卌, else 0. */
  static int tens(char c) {
    return switch (c) {
      case '廿' -> 20;
      case '卅' -> 30;
      case '卌' -> 40;
      default -> 0;
    };
  }

  /** The power of ten of 万, 亿, 兆: 4, 8, 12; else 0. */
  static int exponent(char c) {
    return switch (c) {
      case '万' -> 4;
      case '亿' -> 8;
      case '兆' -> 12;
      default -> 0;
    };
  }

  /** Whether {@code c} can stand inside a Chinese numeral. */
  public static boolean isHanNumeral(char c) {
    return han(c) >= 0 || formal(c) > 0 || small(c) > 0 || tens(c) > 0 || exponent(c) > 0;
  }
}

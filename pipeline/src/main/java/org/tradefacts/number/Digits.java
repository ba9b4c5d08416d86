package org.tradefacts.number;

/** The value of single digit characters of the folded text. */
public final class Digits {

  private static final byte[] HAN = new byte[0x10000];

  static {
    java.util.Arrays.fill(HAN, (byte) -1);
    String digits = "〇一二三四五六七八九";
    for (int i = 0; i < digits.length(); i++) {
      HAN[digits.charAt(i)] = (byte) i;
    }
    HAN['零'] = 0;
    HAN['○'] = 0;
    HAN['两'] = 2;
  }

  private Digits() {}

  /** Whether {@code c} is an ASCII digit (full-width digits are ASCII in the folded text). */
  public static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  /** 0 to 9 for a Chinese digit (〇零○一二两三四五六七八九), else -1. */
  public static int han(char c) {
    return HAN[c];
  }
}

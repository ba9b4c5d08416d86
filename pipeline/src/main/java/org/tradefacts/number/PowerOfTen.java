package org.tradefacts.number;

import java.math.BigDecimal;
import org.tradefacts.text.CleanText;

/**
 * The power of ten behind a number: 5.97×10^24, or 5.97×1024 whose raised digits were flattened.
 */
final class PowerOfTen {

  private PowerOfTen() {}

  /**
   * Index after the power, or {@code end} where none stands: 4×100 and 1920×1080 are sizes.
   *
   * @param value the number before it
   * @param end index after that number
   */
  static int end(CleanText text, BigDecimal value, int end, int limit) {
    int times = text.folded(end, limit) == ' ' ? end + 1 : end;
    int ten = text.folded(times + 1, limit) == ' ' ? times + 2 : times + 1;
    boolean small = value.compareTo(BigDecimal.TEN) < 0 && value.compareTo(BigDecimal.ONE) >= 0;
    boolean isTen = text.folded(ten, limit) == '1' && text.folded(ten + 1, limit) == '0';
    if (text.folded(times, limit) != '×' || !isTen || !small) {
      return end;
    }
    int digits = text.folded(ten + 2, limit) == '^' ? ten + 3 : ten + 2;
    digits += text.folded(digits, limit) == '-' ? 1 : 0;
    int after = ArabicReader.digitsEnd(text, digits, limit);
    // 2×105毫米 are two guns: one flattened digit proves no power.
    boolean raised = digits > ten + 2 || after - digits > 1;
    return raised && after > digits && after - digits < 4 && text.folded(digits, limit) != '0'
        ? after
        : end;
  }

  /** The exponent of the power that {@link #end} found. */
  static int exponent(CleanText text, int from, int to) {
    int k = from;
    while (text.folded(k) != '0') {
      k++;
    }
    int power = 0;
    for (int d = k + 1; d < to; d++) {
      char c = text.folded(d);
      power = Digits.isArabic(c) ? power * 10 + c - '0' : power;
    }
    return text.folded(k + 1) == '-' || text.folded(k + 2) == '-' ? -power : power;
  }
}

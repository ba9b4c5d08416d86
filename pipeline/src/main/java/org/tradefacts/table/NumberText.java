package org.tradefacts.table;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as every reader takes them: {@code .} as the decimal mark, no exponent, no separators, no
 * needless zeros; the shortest text that reads back as the same number. 8.99億 is {@code 899000000},
 * 0.5 is {@code 0.5}.
 *
 * <p>Own arithmetic, because {@link Double#toString} gives other digits before JDK 19 than since.
 */
final class NumberText {
  private static final double EXACT = 1L << 53;
  private static final long[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};

  private NumberText() {}

  static void append(StringBuilder to, double value) {
    for (int decimals = 0; decimals < POWERS.length; decimals++) {
      long power = POWERS[decimals];
      double scaled = Math.rint(value * power);
      if (Math.abs(scaled) >= EXACT) {
        break;
      }
      if (scaled / power == value) {
        append(to, (long) scaled, decimals);
        return;
      }
    }
    to.append(shortest(value).toPlainString());
  }

  private static void append(StringBuilder to, long scaled, int decimals) {
    long power = POWERS[decimals];
    if (scaled < 0) {
      to.append('-');
    }
    long magnitude = Math.abs(scaled);
    to.append(magnitude / power);
    if (decimals > 0) {
      to.append('.');
      long fraction = magnitude % power;
      for (long p = power / 10; p > 0; p /= 10) {
        to.append((char) ('0' + fraction / p % 10));
      }
    }
  }

  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 15; digits < 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(17)).stripTrailingZeros();
  }
}

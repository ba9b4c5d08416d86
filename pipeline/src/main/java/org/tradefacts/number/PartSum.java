package org.tradefacts.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the parts of a numeral sum up to while they are read: in 8亿5千万 the part 8 is closed by 亿,
 * the part 5千 by 万. Each part is a range, of one value where its two ends are equal.
 */
final class PartSum {

  private BigDecimal low = BigDecimal.ZERO;
  private BigDecimal high = BigDecimal.ZERO;

  /** The part that still waits for its multiplier; null when none does. */
  private BigDecimal partLow;

  private BigDecimal partHigh;
  private BigDecimal scale = BigDecimal.ONE;
  private int power;
  private int lastExponent;

  /** Opens a part. */
  void open(BigDecimal from, BigDecimal to) {
    partLow = from;
    partHigh = to;
  }

  /** Opens a part of one value. */
  void open(BigDecimal value) {
    open(value, value);
  }

  /** Adds to the open part. */
  void add(BigDecimal value) {
    open(partLow.add(value), partHigh.add(value));
  }

  /** The multipliers after the last digit are these alone. */
  void scale(BigDecimal multipliers) {
    scale = multipliers;
  }

  /** Takes 十, 百 or 千 for the open part. */
  void times(int small) {
    BigDecimal factor = BigDecimal.valueOf(small);
    open(partLow.multiply(factor), partHigh.multiply(factor));
    scale = scale.multiply(factor);
  }

  /** Takes 万, 亿 or 兆: for the open part, or where it is larger than the last one, for all. */
  void timesPower(int exponent) {
    BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(exponent);
    power += exponent;
    scale = scale.multiply(factor);
    if (partLow == null || (lastExponent > 0 && exponent > lastExponent)) {
      close(BigDecimal.ONE);
      low = low.multiply(factor);
      high = high.multiply(factor);
    } else {
      close(factor);
    }
    lastExponent = exponent;
  }

  /** Takes a multiplier for all that was closed, as the million of 5 million. */
  void timesAll(BigDecimal factor) {
    low = low.multiply(factor);
    high = high.multiply(factor);
    scale = factor;
  }

  /** Closes the open part as it is. */
  void close() {
    close(BigDecimal.ONE);
  }

  private void close(BigDecimal factor) {
    if (partLow != null) {
      low = low.add(partLow.multiply(factor));
      high = high.add(partHigh.multiply(factor));
      partLow = null;
    }
  }

  /** Adds a fraction to what was closed. */
  void addFraction(BigDecimal fraction) {
    low = low.add(fraction);
    high = low;
    scale = BigDecimal.ONE;
  }

  /** Whether what was closed is one value, no range. */
  boolean isOne() {
    return high.compareTo(low) == 0;
  }

  /** The sum of the exponents of 万, 亿 and 兆. */
  int power() {
    return power;
  }

  /** The exponent of the last 万, 亿 or 兆; 0 before the first. */
  int lastExponent() {
    return lastExponent;
  }

  /** What the closed parts say. */
  Numeral numeral(boolean more, Numeral.Script script, int end) {
    Optional<BigDecimal> max =
        high.compareTo(low) > 0 ? Optional.of(Numeral.plain(high)) : Optional.empty();
    return new Numeral(Numeral.plain(low), max, more, Numeral.plain(scale), script, end);
  }
}

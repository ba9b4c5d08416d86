package org.tradefacts.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of the text: 8億5千萬 is 850000000.
 *
 * @param value its exact value; the lower end of a range
 * @param max the upper end of a range within the numeral: 二三十 is 20 to 30
 * @param more whether 多, 餘, 來 or 幾 says that it is more: 40多, 三十几万
 * @param scale the multipliers after its last digit, 1 when none: in 3至5億 the 3 takes that of the 5
 * @param script in which characters it is written
 * @param end index after it in the folded text
 */
public record Numeral(
    BigDecimal value,
    Optional<BigDecimal> max,
    boolean more,
    BigDecimal scale,
    Script script,
    int end) {

  /** In which characters a numeral is written. */
  public enum Script {
    /** Digits, with or without 萬 and 億: 1,300, 1.2萬億. */
    ARABIC,
    /** Chinese characters with their multipliers, or one digit: 三十八, 兩. */
    HAN,
    /** Chinese digits one after another, as in years: 一九四九. */
    POSITIONAL
  }

  /** Whether no multiplier stands after its last digit. */
  public boolean unscaled() {
    return scale.compareTo(BigDecimal.ONE) == 0;
  }

  /** Whether it is written in Chinese characters. */
  public boolean han() {
    return script != Script.ARABIC;
  }

  /** Whether it is exactly this small number, without 多 and without a range. */
  public boolean is(int number) {
    return !more && max.isEmpty() && value.compareTo(BigDecimal.valueOf(number)) == 0;
  }

  /** Whether it is below this small number and no range. */
  public boolean isBelow(int number) {
    return max.isEmpty() && value.compareTo(BigDecimal.valueOf(number)) < 0;
  }

  /** The same value without trailing zeros behind the point, and without an exponent. */
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The same number times a factor. */
  public Numeral times(BigDecimal factor) {
    return new Numeral(
        value.multiply(factor),
        max.map(m -> m.multiply(factor)),
        more,
        scale.multiply(factor),
        script,
        end);
  }
}

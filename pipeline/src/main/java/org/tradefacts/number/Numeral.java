package org.tradefacts.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of the text: 8億5千萬 is 850000000.
 *
 * @param value its value; the lower end of a range
 * @param max the upper end of a range within the numeral (二三十 is 20 to 30)
 * @param more whether 多, 餘 or 幾 says that it is more (40多, 三十几万)
 * @param unscaled whether no multiplier (萬, 億) was written; in 3至5億 the 3 takes that of the 5
 * @param scale the last multiplier written, 1 when none
 * @param han whether it is written in Chinese numerals only
 * @param end index after it in the folded text
 */
public record Numeral(
    BigDecimal value,
    Optional<BigDecimal> max,
    boolean more,
    boolean unscaled,
    BigDecimal scale,
    boolean han,
    int end) {

  /** The same number times a factor. */
  public Numeral times(BigDecimal factor) {
    return new Numeral(
        value.multiply(factor), max.map(m -> m.multiply(factor)), more, unscaled, scale, han, end);
  }
}

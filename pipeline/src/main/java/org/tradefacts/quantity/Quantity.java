package org.tradefacts.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradefacts.text.Span;

/**
 * One measured number of an article: 26.81億美元 is 2681000000 {@code USD}.
 *
 * @param number counts from 1 in document order
 * @param sentence number of the sentence it stands in
 * @param span number and unit as written
 * @param value in {@code unit}
 * @param max upper end of a range (3至5億); empty otherwise
 * @param unit ISO 4217 code, {@code %}, UCUM code, or the classifier as written; empty for a bare
 *     rank
 * @param dimension what it measures
 * @param qualifier how the number is meant
 */
public record Quantity(
    int number,
    int sentence,
    Span span,
    BigDecimal value,
    Optional<BigDecimal> max,
    String unit,
    Dimension dimension,
    Qualifier qualifier) {

  /** The same amount, written there. */
  Quantity at(Span written) {
    return new Quantity(number, sentence, written, value, max, unit, dimension, qualifier);
  }
}

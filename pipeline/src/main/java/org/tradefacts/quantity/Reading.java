package org.tradefacts.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit and place, not yet qualified by the words beside it.
 *
 * @param start first index, with a currency sign and a minus
 * @param end index after the unit
 * @param value in {@code unit}; the lower end of a range
 * @param max the upper end of a range
 * @param unit as in {@link Quantity}
 * @param dimension what it measures
 * @param more whether 多, 餘 or 幾 stands in the number
 */
record Reading(
    int start,
    int end,
    BigDecimal value,
    Optional<BigDecimal> max,
    String unit,
    Dimension dimension,
    boolean more) {

  static Reading exact(int start, int end, BigDecimal value, String unit, Dimension dimension) {
    return new Reading(start, end, value, Optional.empty(), unit, dimension, false);
  }

  static Reading ratio(
      int start, int end, BigDecimal value, Optional<BigDecimal> max, boolean more) {
    return new Reading(start, end, value, max, "%", Dimension.RATIO, more);
  }

  /** The same amount with half a unit more: 两年半; of a range its upper end, 四到七岁半. */
  Reading plus(BigDecimal half, int newEnd) {
    return new Reading(
        start,
        newEnd,
        max.isPresent() ? value : value.add(half),
        max.map(m -> m.add(half)),
        unit,
        dimension,
        more);
  }

  /** The same amount, written up to {@code newEnd}. */
  Reading upTo(int newEnd) {
    return new Reading(start, newEnd, value, max, unit, dimension, more);
  }

  /** The same amount in another unit. */
  Reading in(int newStart, String newUnit, Dimension newDimension) {
    return new Reading(newStart, end, value, max, newUnit, newDimension, more);
  }

  /** The same amount with both ends below zero: 零下5至10度. */
  Reading below(int newStart) {
    return max.isEmpty()
        ? negated(newStart)
        : new Reading(
            newStart, end, max.get().negate(), Optional.of(value.negate()), unit, dimension, more);
  }

  /** The same amount below zero, with the minus that stands at {@code newStart}. */
  Reading negated(int newStart) {
    return new Reading(newStart, end, value.negate(), max, unit, dimension, more);
  }
}

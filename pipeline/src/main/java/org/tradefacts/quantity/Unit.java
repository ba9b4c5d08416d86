package org.tradefacts.quantity;

import java.math.BigDecimal;

/**
 * A unit word of the text.
 *
 * @param code ISO 4217, UCUM or {@code %}; empty when the unit is the word as written
 * @param dimension what it measures
 * @param factor what a number is multiplied by to be in the unit
 */
record Unit(String code, Dimension dimension, BigDecimal factor) {

  /** The word begins with a unit but is none: 年代, 人民. */
  static final Unit NO_UNIT = new Unit("", Dimension.OTHER, BigDecimal.ZERO);

  boolean isUnit() {
    return factor.signum() > 0;
  }
}

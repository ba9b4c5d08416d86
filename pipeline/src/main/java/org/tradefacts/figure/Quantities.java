package org.tradefacts.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradefacts.quantity.Dimension;
import org.tradefacts.quantity.Qualifier;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Span;

/** Stand-ins for a number where none is written. */
final class Quantities {

  private Quantities() {}

  /** An empty amount of money at a place, to ask what a number there would be about. */
  static Quantity at(Span place, int sentence) {
    return new Quantity(
        0,
        sentence,
        place,
        BigDecimal.ZERO,
        Optional.empty(),
        "",
        Dimension.MONEY,
        Qualifier.EXACT);
  }
}

package org.tradefacts.figure;

import java.util.List;
import org.tradefacts.quantity.Quantity;

/** 1999年至2005年由3億增至10億: the first number is about the first year, the second about the last. */
final class Ranges {

  private Ranges() {}

  /** The end of the period that the number is about, when it is one of such a pair. */
  static Period endOf(Reading reading, int clause, int index, Period period) {
    if (period.edtf().indexOf('/') < 0) {
      return period;
    }
    List<Quantity> quantities = reading.quantities(clause);
    if (index + 1 < quantities.size() && isPair(reading, clause, index)) {
      return Edtf.end(period, false);
    }
    if (index > 0 && isPair(reading, clause, index - 1)) {
      return Edtf.end(period, true);
    }
    return period;
  }

  /** The index of the first of a pair that the number belongs to; negative when it is of none. */
  static int first(Reading reading, int clause, int index) {
    if (index + 1 < reading.quantities(clause).size() && isPair(reading, clause, index)) {
      return index;
    }
    return index > 0 && isPair(reading, clause, index - 1) ? index - 1 : -1;
  }

  private static boolean isPair(Reading reading, int clause, int index) {
    Quantity quantity = reading.quantities(clause).get(index);
    int before = quantity.span().start() - 1;
    boolean from = false;
    for (int i = before; i >= Math.max(0, before - 2); i--) {
      char c = reading.text().folded(i);
      from |= c == '由' || c == '从' || c == '自';
    }
    return from && Predicate.of(reading, clause, index + 1).is(Signal.REACH);
  }
}

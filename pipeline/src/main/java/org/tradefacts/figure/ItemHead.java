package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Span;

/** What stands before the colon of an item: 綿羊：3,010萬隻, 中國：199.5億美元, 勞動人口：395萬人. */
final class ItemHead {

  /** A head is a name, no sentence. */
  private static final int LONGEST = 12;

  private ItemHead() {}

  /** The head, when the number is the first thing said after it. */
  static Optional<Span> of(Reading reading, int clause, Quantity quantity) {
    if (clause != 1 || reading.clauses().get(1).bracketed()) {
      return Optional.empty();
    }
    Span head = reading.clauses().get(0).span();
    boolean named =
        reading.text().folded(head.end()) == ':'
            && head.length() > 0
            && head.length() <= LONGEST
            && reading.quantities(0).isEmpty();
    boolean first = reading.quantities(1).get(0).equals(quantity);
    return named && first && reading.restBefore(1, quantity.span().start()) == 0
        ? Optional.of(head)
        : Optional.empty();
  }
}

package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;

/** Amounts in brackets after the markets of what was spoken of: 出口量3,105萬噸。主要市場為印度（763萬噸）. */
final class Markets {

  private Markets() {}

  /** Whether the number stands in the bracket of a market, and the topic is a flow in its unit. */
  static boolean list(Reading reading, int clause, Quantity quantity, Topic topic) {
    return topic.measure().filter(m -> m.indicator().isFlow()).isPresent()
        && quantity.unit().equals(topic.unit())
        && reading.clauses().get(clause).bracketed()
        && PartyLabel.of(reading, clause, quantity).isPresent()
        && names(reading, reading.clauses().get(clause).host());
  }

  /** Whether a clause names its economies as markets. */
  static boolean names(Reading reading, int clause) {
    return Words.MARKET.isIn(reading.text(), reading.clauses().get(clause).span());
  }
}

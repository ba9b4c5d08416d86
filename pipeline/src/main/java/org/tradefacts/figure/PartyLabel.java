package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;

/** The economy whose name labels a number in a list: 中國（10%）, 日本20億美元. */
final class PartyLabel {

  /** Words that may stand between name and number: 佔, 約. */
  private static final int GAP = 2;

  private PartyLabel() {}

  /** The economy right before the number, or before the bracket or the colon it follows. */
  static Optional<PartyMention> of(Reading reading, int clause, Quantity quantity) {
    Clause own = reading.clauses().get(clause);
    if (own.bracketed()) {
      return endingAt(reading, own.host(), own.span().start() - 1, 0);
    }
    Optional<PartyMention> beside = endingAt(reading, clause, quantity.span().start(), GAP);
    return beside.isPresent()
        ? beside
        : ItemHead.of(reading, clause, quantity)
            .flatMap(head -> endingAt(reading, clause - 1, head.end(), 0))
            .filter(m -> m.start() == reading.start(clause - 1));
  }

  private static Optional<PartyMention> endingAt(Reading reading, int clause, int place, int gap) {
    List<PartyMention> mentions = reading.parties(clause);
    return mentions.stream()
        .filter(m -> m.end() <= place && place - m.end() <= gap && m.role() != Role.SOURCE)
        .filter(m -> reading.rest(clause, m.end(), place) == 0)
        .reduce((a, b) -> b);
  }
}

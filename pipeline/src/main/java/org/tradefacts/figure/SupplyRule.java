package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;

/**
 * Shares that one economy supplies to another: 朝鮮近90%能源供應由中國提供, 日本80%的石油來自中東. They are shares of
 * the imports of the one that is supplied.
 */
final class SupplyRule {

  private static final Meaning.Measure SUPPLY =
      new Meaning.Measure(Indicator.IMPORT, Statistic.SHARE, "M", false, "r");

  private final Reading reading;
  private final int clause;
  private final Quantity quantity;

  SupplyRule(Reading reading, int clause, Quantity quantity) {
    this.reading = reading;
    this.clause = clause;
    this.quantity = quantity;
  }

  /** The governor, when the clause says who supplies. */
  Optional<Governor> governor() {
    if (NumberKind.of(quantity) != NumberKind.RATIO || supplier().isEmpty()) {
      return Optional.empty();
    }
    for (Cue cue : reading.cues(clause)) {
      if (cue.is(Signal.SUPPLIED) && cue.start() >= quantity.span().end()) {
        return Optional.of(new Governor(SUPPLY, cue.start(), cue.end(), Origin.CLAUSE));
      }
    }
    return Optional.empty();
  }

  private Optional<PartyMention> supplier() {
    List<PartyMention> mentions = PartyMentions.of(reading, clause);
    return mentions.stream()
        .filter(m -> m.role() == Role.FROM && m.start() >= quantity.span().end())
        .findFirst();
  }
}

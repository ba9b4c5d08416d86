package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;

/** Ranks: 中國成為韓國第二大進口來源國 is rank 2 of the imports of KOR, with CHN. */
final class RankRule {

  private static final int REACH = 6;

  private final Reading reading;
  private final int clause;
  private final Quantity quantity;
  private final Topic topic;
  private final Subjects subjects;

  RankRule(Reading reading, int clause, Quantity quantity, Topic topic, Subjects subjects) {
    this.reading = reading;
    this.clause = clause;
    this.quantity = quantity;
    this.topic = topic;
    this.subjects = subjects;
  }

  Optional<Slots> join(Period period) {
    int end = quantity.span().end();
    for (Cue cue : reading.cues(clause)) {
      if (cue.start() >= end
          && cue.meaning() instanceof Meaning.Measure measure
          && measure.accepts().indexOf(NumberKind.RANK) >= 0) {
        if (reading.rest(clause, end, cue.start()) > REACH) {
          return Optional.empty();
        }
        return Optional.of(
            new Slots(
                quantity,
                reading.outer(clause),
                Governor.of(cue),
                new Reckoning(Statistic.RANK, false),
                parties(measure),
                subject(),
                period,
                "",
                "",
                "rank"));
      }
    }
    return Optional.empty();
  }

  /** 紡織品是朝鮮第二大出口商品: what is ranked. */
  private Good subject() {
    return Find.first(
            reading.cues(clause),
            c ->
                c.isGood()
                    && c.start() == reading.start(clause)
                    && Copula.follows(reading, c.end()))
        .map(c -> Good.of(reading.text(), c))
        .orElse(Good.NONE);
  }

  /** The owner stands right before the rank, the one that is ranked earlier. */
  private Parties parties(Meaning.Measure measure) {
    List<PartyMention> before =
        reading.parties(clause).stream()
            .filter(m -> m.end() <= quantity.span().start() && !m.code().isEmpty())
            .filter(m -> m.role() != Role.COMPARED)
            .toList();
    Party owner = Party.NONE;
    Party ranked = topic.subject();
    for (PartyMention mention : before) {
      if (!owner.code().isEmpty()) {
        ranked = owner;
      }
      owner = mention.party();
    }
    if (owner.code().isEmpty()) {
      owner = topic.parties().reporter();
      ranked = topic.parties().partner();
    }
    if (!measure.indicator().isMutual()) {
      Party one = before.isEmpty() ? subjects.reporter() : owner;
      return new Parties(one, Party.NONE);
    }
    Party partner = ranked.code().equals(owner.code()) ? Party.NONE : ranked;
    return new Parties(owner, partner);
  }
}

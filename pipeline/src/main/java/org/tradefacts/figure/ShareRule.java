package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;

/**
 * Shares: 甲佔乙的N%. The figure measures what has the share when that is an indicator
 * (外國贈款佔國內生產總值的20%: aid), else the whole (農業佔國內生產總值的51%: gdp, of the sector 農業). The whole's
 * economy reports.
 */
final class ShareRule {

  private final Reading reading;
  private final int clause;
  private final Quantity quantity;
  private final Predicate predicate;
  private final Topic topic;

  ShareRule(Reading reading, int clause, Quantity quantity, Predicate predicate, Topic topic) {
    this.reading = reading;
    this.clause = clause;
    this.quantity = quantity;
    this.predicate = predicate;
    this.topic = topic;
  }

  Optional<Governor> governor() {
    Optional<Cue> part = last(reading.clauses().get(clause).span().start(), predicate.start());
    if (part.isPresent()) {
      return part.map(Governor::of);
    }
    Optional<Cue> whole = last(predicate.end(), quantity.span().start());
    boolean opens =
        reading.rest(clause, reading.clauses().get(clause).span().start(), predicate.start()) == 0
            && noGood();
    boolean here = topic.isOf(reading);
    if (opens
        && here
        && topic.measure().isPresent()
        && topic.reckoning().statistic() != Statistic.SHARE) {
      return Optional.of(Governor.carried(topic.measure().get(), topic.word()));
    }
    if (whole.isPresent()) {
      return whole.map(Governor::of);
    }
    return here && topic.measure().isPresent() && topic.measure().get().accepts().indexOf('r') >= 0
        ? Optional.of(Governor.carried(topic.measure().get(), topic.word()))
        : Optional.empty();
  }

  private boolean noGood() {
    return reading.cues(clause).stream()
        .noneMatch(c -> c.end() <= predicate.start() && (c.isGood() || c.isEconomy()));
  }

  private Optional<Cue> last(int from, int to) {
    Cue best = null;
    for (Cue cue : reading.cues(clause)) {
      if (cue.start() >= from
          && cue.end() <= to
          && cue.meaning() instanceof Meaning.Measure measure
          && measure.accepts().indexOf(NumberKind.RATIO) >= 0) {
        best = cue;
      }
    }
    return Optional.ofNullable(best);
  }

  /** 中國佔朝鮮外貿的70%: PRK reports, with CHN. Empty when the whole names no economy. */
  Optional<Parties> parties(Subjects subjects) {
    List<PartyMention> mentions =
        PartyMentions.of(reading, clause).stream()
            .filter(m -> m.role() != Role.SOURCE && !m.code().isEmpty())
            .toList();
    Party reporter = Party.NONE;
    Party partner = Party.NONE;
    for (PartyMention mention : mentions) {
      boolean whole =
          mention.start() >= predicate.end() && mention.end() <= quantity.span().start();
      if (whole && (mention.role() == Role.TO || mention.role() == Role.FROM)) {
        partner = mention.party();
      } else if (whole) {
        reporter = mention.party();
      }
    }
    if (reporter.code().isEmpty()) {
      return Optional.empty();
    }
    for (PartyMention mention : mentions) {
      boolean before = mention.end() <= predicate.start();
      if (before && partner.isNone() && !mention.code().equals(reporter.code())) {
        partner = mention.party();
      }
    }
    if (partner.code().equals(reporter.code()) || partner.code().isEmpty()) {
      partner = topic.parties().other(reporter);
    }
    return Optional.of(new Parties(reporter, partner));
  }
}

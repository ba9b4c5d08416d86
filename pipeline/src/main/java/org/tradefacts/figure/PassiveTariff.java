package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.text.Span;

/**
 * Who taxes whom where the goods are spoken of first: 中國商品被美國加徵關稅 is a tariff of USA on CHN, and so
 * is 中國輸美商品被加徵關稅.
 */
final class PassiveTariff {

  /** The longest word before the one who acts: 遭到. */
  private static final int PASSIVE = 2;

  /** The longest word between the one who acts and the act: 商務部. */
  private static final int NEAR = 3;

  private final Reading reading;
  private final int clause;
  private final Subjects subjects;
  private final MissingParty missing;
  private final List<PartyMention> mentions;

  PassiveTariff(Reading reading, int clause, Subjects subjects, MissingParty missing) {
    this.reading = reading;
    this.clause = clause;
    this.subjects = subjects;
    this.missing = missing;
    mentions =
        reading.parties(clause).stream()
            .filter(m -> m.role() != Role.COMPARED && !m.code().isEmpty())
            .toList();
  }

  /** Who imposes it and on whom; empty where the clause is not in the passive. */
  Optional<Parties> of(Governor governor) {
    if (governor.measure().indicator() != Indicator.TARIFF || mentions.isEmpty()) {
      return Optional.empty();
    }
    return Find.first(mentions, this::acts)
        .map(agent -> new Parties(agent.party(), goods(governor, agent)))
        .or(() -> unnamed(governor));
  }

  /** 被美國加徵, 受美國加徵關稅影響; not 受到美國制裁的土耳其對美國汽車加徵. */
  private boolean acts(PartyMention mention) {
    int from = Math.max(reading.start(clause), mention.start() - PASSIVE);
    boolean passive =
        Words.PASSIVE.ends(reading.text(), new Span(from, mention.start()))
            || (mention.start() > from && reading.text().folded(mention.start() - 1) == '受');
    return passive && taxes(mention.end());
  }

  /** Whether a word of taxing stands at a place, or close behind it. */
  private boolean taxes(int place) {
    int end = reading.clauses().get(clause).span().end();
    for (int i = place; i <= Math.min(end, place + NEAR); i++) {
      if (isLevied(i, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whose goods they are: those of the one named before, else those that the text speaks of. */
  private Party goods(Governor governor, PartyMention agent) {
    return Find.first(
            mentions,
            m ->
                m.start() < agent.start()
                    && !m.standsAside()
                    && m.party().differsFrom(agent.party()))
        .map(PartyMention::party)
        .orElseGet(() -> spokenOf(governor, agent.party()));
  }

  private Party spokenOf(Governor governor, Party agent) {
    Party told = missing.partner(governor, agent);
    boolean one = told.isNone() && !subjects.parties().isPair();
    return one && subjects.reporter().differsFrom(agent) ? subjects.reporter() : told;
  }

  /** 中國輸美商品被加徵關稅, 中國商品被加徵關稅: the one that they go to, or the other of two. */
  private Optional<Parties> unnamed(Governor governor) {
    Optional<PartyMention> first = Find.first(mentions, m -> m.role() == Role.SUBJECT);
    if (first.isEmpty() || !isTaxed(first.get().end())) {
      return Optional.empty();
    }
    PartyMention owner = first.get();
    Party market =
        Find.first(mentions, m -> m.role() == Role.TO && owner.party().differsFrom(m.party()))
            .map(PartyMention::party)
            .orElseGet(() -> missing.reporter(governor, owner.party()));
    return Optional.of(new Parties(market, owner.party()));
  }

  /** Whether a word of the passive and one of taxing stand side by side, and no 對 before them. */
  private boolean isTaxed(int from) {
    int end = reading.clauses().get(clause).span().end();
    for (int i = from; i < end && reading.text().folded(i) != '对'; i++) {
      int passive = Words.PASSIVE.endAt(reading.text(), i);
      if (passive > i && isLevied(passive, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLevied(int place, int limit) {
    int end = TaxedGoods.levyEnd(reading.text(), place);
    return end > place && end <= limit;
  }
}

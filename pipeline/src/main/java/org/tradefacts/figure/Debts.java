package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;

/** Who owes whom: 俄羅斯免除蒙古98%的債務 is a debt of MNG to RUS. */
final class Debts {

  /** Unexplained characters that may stand between a creditor's verb and the debt: 其中…的. */
  private static final int NEAR = 3;

  private final Reading reading;
  private final int clause;
  private final Topic topic;
  private final MissingParty missing;

  Debts(Reading reading, int clause, Topic topic, MissingParty missing) {
    this.reading = reading;
    this.clause = clause;
    this.topic = topic;
    this.missing = missing;
  }

  /** The two that a debt joins; empty where the clause does not name them. */
  Optional<Parties> of(Quantity quantity, Governor governor) {
    if (governor.measure().indicator() != Indicator.DEBT) {
      return Optional.empty();
    }
    return rest(governor).or(() -> owedTo(governor)).or(() -> forgiven(quantity, governor));
  }

  /** 免除其中98%，其餘2.5億由蒙古還清: a part of the debt told before. */
  private Optional<Parties> rest(Governor governor) {
    Parties told = topic.parties();
    boolean same = governor.isCarried() && topic.isOf(reading) && told.isPair();
    return same && Find.none(reading.parties(clause), m -> told.other(m.party()).isNone())
        ? Optional.of(told)
        : Optional.empty();
  }

  /** 對蘇聯的債務. */
  private Optional<Parties> owedTo(Governor governor) {
    return Find.first(
            reading.parties(clause),
            m -> m.role() == Role.TO && m.end() + 1 == governor.start() && !m.code().isEmpty())
        .map(PartyMention::party)
        .map(creditor -> new Parties(missing.reporter(governor, creditor), creditor));
  }

  /** 俄羅斯免除蒙古98%的債務, 其中日本免除37億美元. */
  private Optional<Parties> forgiven(Quantity quantity, Governor governor) {
    int limit =
        governor.isCarried()
            ? quantity.span().start()
            : Math.min(governor.start(), reading.clauses().get(clause).span().end());
    int verb = reading.endOfLast(Words.FORGIVE, clause, limit);
    boolean acts =
        verb >= 0
            && reading.rest(clause, verb, limit) <= NEAR
            && Find.none(
                reading.cues(clause),
                c ->
                    c.start() >= verb
                        && c.end() <= limit
                        && !c.isEconomy()
                        && !c.is(Signal.FILLER));
    if (!acts) {
      return Optional.empty();
    }
    List<PartyMention> mentions = reading.parties(clause);
    return Find.first(
            mentions, m -> m.role() == Role.SUBJECT && m.end() < verb && !m.code().isEmpty())
        .map(PartyMention::party)
        .map(
            creditor ->
                new Parties(
                    Find.first(mentions, m -> creditor.differsFrom(m.party()))
                        .map(PartyMention::party)
                        .orElseGet(() -> debtor(governor, creditor)),
                    creditor));
  }

  /** Whose debts the text has been speaking of. */
  private Party debtor(Governor governor, Party creditor) {
    Party told = topic.parties().reporter();
    return topic.speaksOf(Indicator.DEBT) && told.differsFrom(creditor)
        ? told
        : missing.reporter(governor, creditor);
  }
}

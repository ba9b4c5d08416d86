package org.tradefacts.figure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tradefacts.quantity.Quantity;

/**
 * Whom the numbers of a list are about, each after the name of its own economy: 對美國出口30億美元、日本20億美元,
 * 其次是越南（146萬噸）.
 */
final class ListedParties {

  private static final Set<Role> NAMED = EnumSet.of(Role.SUBJECT, Role.JOINED, Role.WITH);

  private final Reading reading;
  private final int clause;
  private final Topic topic;
  private final Subjects subjects;

  ListedParties(Reading reading, int clause, Topic topic, Subjects subjects) {
    this.reading = reading;
    this.clause = clause;
    this.topic = topic;
    this.subjects = subjects;
  }

  /** In a list of partners each number is about its own: 對美國出口30億美元、日本20億美元. */
  Optional<Parties> of(Quantity quantity, Governor governor) {
    boolean market = Markets.list(reading, clause, quantity, topic);
    if (!governor.isCarried() || !(topic.isOf(reading) || market)) {
      return Optional.empty();
    }
    Optional<Parties> compared =
        PartyLabel.of(reading, clause, quantity)
            .filter(label -> isCompared(label) && !label.code().isEmpty())
            .map(label -> compared(label.party()));
    if (compared.isPresent()) {
      return compared;
    }
    if (isOfOne(governor) && !market && reading.clauses().get(clause).bracketed()) {
      return PartyLabel.of(reading, clause, quantity)
          .filter(label -> NAMED.contains(label.role()) && !label.code().isEmpty())
          .map(label -> new Parties(label.party(), Party.NONE));
    }
    return PartyLabel.of(reading, clause, quantity)
        .filter(label -> NAMED.contains(label.role()) || label.role() == Role.FROM)
        .filter(label -> isMutual(governor))
        .flatMap(label -> partnerOf(label.party()).map(this::inward));
  }

  /** 外商直接投資前兩位為日本（86億）、韓國（72億）: they invest in the one that the text is about. */
  private Parties inward(Parties listed) {
    boolean foreign =
        topic.speaksOf(Indicator.INVESTMENT)
            && Words.FOREIGN_CAPITAL.isAt(reading.text(), topic.word().start());
    Party investor = listed.partner();
    Party host = listed.reporter();
    return foreign && isSubject(host) ? new Parties(investor, host) : listed;
  }

  /** 其次是越南（146萬噸）、印尼（64萬噸）: each produces its own. */
  private boolean isOfOne(Governor governor) {
    Indicator indicator = governor.measure().indicator();
    return topic.parties().partner().isNone()
        && (!indicator.isMutual() || (indicator.isFlow() && subjects.reporter().isNone()));
  }

  private boolean isMutual(Governor governor) {
    return governor.measure().indicator().isMutual()
        || !topic.parties().partner().isNone()
        || Words.REMITTANCE.isAt(reading.text(), topic.word().start());
  }

  /** 外國對其投資共762億美元，來源如下：中國：199億美元: what comes in comes from those listed. */
  private Optional<Parties> partnerOf(Party label) {
    Party reporter = topic.parties().reporter();
    Party partner = topic.parties().partner();
    boolean others = isSubject(partner) && !isSubject(reporter) && partner.differsFrom(label);
    if (others) {
      return Optional.of(new Parties(label, partner));
    }
    if (!reporter.differsFrom(label) && !subjects.parties().isPair()) {
      reporter = subjects.reporter();
    }
    boolean lists = !topic.parties().partner().isNone() || subjects.reporter().differsFrom(label);
    return lists && reporter.differsFrom(label)
        ? Optional.of(new Parties(reporter, label))
        : Optional.empty();
  }

  /** It or the one that its list begins with: 次於美國（3,911億）、英國. */
  private boolean isCompared(PartyMention label) {
    Clause own = reading.clauses().get(clause);
    int place = own.bracketed() ? own.host() : clause;
    for (int i = place; i >= reading.reach(clause); i--) {
      int at = i;
      boolean bracket = reading.clauses().get(i).bracketed();
      if (!bracket && Find.any(reading.parties(i), m -> opensList(m, at, label))) {
        return true;
      }
      if (!bracket && (i == 0 || reading.text().folded(reading.start(i) - 1) != '、')) {
        return false;
      }
    }
    return false;
  }

  private boolean opensList(PartyMention first, int place, PartyMention label) {
    int end = Math.min(label.start(), reading.clauses().get(place).span().end());
    return first.role() == Role.COMPARED
        && first.end() <= label.end()
        && reading.rest(place, first.end(), Math.max(end, first.end())) <= 1;
  }

  /** 流入香港的投資1,081億，次於美國（3,911億）、英國（2,538億）: the same of another. */
  private Parties compared(Party other) {
    return topic.parties().reporter().isNone() && !topic.parties().partner().isNone()
        ? new Parties(Party.NONE, other)
        : new Parties(other, Party.NONE);
  }

  /** Whether the article is about this economy alone. */
  private boolean isSubject(Party party) {
    return !subjects.parties().isPair()
        && !party.code().isEmpty()
        && party.code().equals(subjects.reporter().code());
  }
}

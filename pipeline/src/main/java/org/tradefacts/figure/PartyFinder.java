package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;

/**
 * Says whom a figure is about: from verbs and prepositions in its clause (X向Y出口, X從Y進口, X對Y的順差),
 * else from what the text has been speaking of, else from the title. Wrong parties are worse than
 * none, so nothing is taken that the grammar does not give.
 */
final class PartyFinder {

  private final Reading reading;
  private final int clause;
  private final Topic topic;
  private final Subjects subjects;

  PartyFinder(Reading reading, int clause, Topic topic, Subjects subjects) {
    this.reading = reading;
    this.clause = clause;
    this.topic = topic;
    this.subjects = subjects;
  }

  /** The parties of a number under an indicator. */
  Parties find(Quantity quantity, Governor governor) {
    List<PartyMention> mentions =
        PartyMentions.of(reading, clause).stream()
            .filter(m -> m.role() != Role.SOURCE && !m.code().isEmpty())
            .filter(m -> counts(m, quantity, governor))
            .toList();
    if (mentions.isEmpty()) {
      return unnamed(governor);
    }
    return new Bonds(governor.measure(), mentions, quantity, governor)
        .read()
        .map(this::complete)
        .orElseGet(() -> unnamed(governor));
  }

  /** Names after the number count only where the number is tied to them: 來自, 的, 名…工人. */
  private static boolean counts(PartyMention mention, Quantity quantity, Governor governor) {
    if (mention.start() < quantity.span().start()) {
      return true;
    }
    Indicator indicator = governor.measure().indicator();
    return mention.role() == Role.FROM
        || governor.start() > mention.start()
        || indicator == Indicator.EMPLOYMENT
        || indicator == Indicator.TARIFF;
  }

  /** Money for a work is spent by the one who acts; the places that the work joins say nothing. */
  Parties builder() {
    return PartyMentions.of(reading, clause).stream()
        .filter(m -> m.role() == Role.SUBJECT && !m.code().isEmpty())
        .findFirst()
        .map(m -> new Parties(m.party(), Party.NONE, Origin.CLAUSE))
        .orElseGet(
            () -> new Parties(subjects.reporter(), Party.NONE, Origin.TITLE).from(Origin.TITLE));
  }

  private Parties complete(Parties named) {
    Party reporter = named.reporter();
    Party partner = named.partner();
    if (reporter.code().isEmpty()) {
      reporter = missingReporter(partner);
    } else if (partner.code().isEmpty() && named.origin() == Origin.SENTENCE) {
      partner = missingPartner(reporter);
    }
    return new Parties(reporter, partner, Origin.CLAUSE);
  }

  private Party missingReporter(Party partner) {
    if (differs(topic.subject(), partner)) {
      return topic.subject();
    }
    Party other = topic.parties().other(partner);
    if (!other.code().isEmpty()) {
      return other;
    }
    if (differs(topic.parties().reporter(), partner)) {
      return topic.parties().reporter();
    }
    other = subjects.parties().other(partner);
    if (!other.code().isEmpty()) {
      return other;
    }
    return !subjects.parties().isPair() && differs(subjects.reporter(), partner)
        ? subjects.reporter()
        : Party.NONE;
  }

  private Party missingPartner(Party reporter) {
    Party other = topic.parties().other(reporter);
    return other.code().isEmpty() ? subjects.parties().other(reporter) : other;
  }

  private static boolean differs(Party a, Party b) {
    return !a.code().isEmpty() && !a.code().equals(b.code());
  }

  /** The clause names nobody. */
  private Parties unnamed(Governor governor) {
    boolean mutual = reading.cues(clause).stream().anyMatch(c -> c.is(Signal.MUTUAL));
    boolean sameSentence = topic.sentence() == reading.sentence().number();
    if (mutual && topic.parties().isPair()) {
      return topic.parties().from(sameSentence ? Origin.SENTENCE : Origin.PARAGRAPH);
    }
    if (mutual && subjects.pair().isPair()) {
      return subjects.pair();
    }
    if (!topic.parties().isEmpty() && (sameSentence || governor.isCarried() || continues())) {
      return topic.parties().from(sameSentence ? Origin.SENTENCE : Origin.PARAGRAPH);
    }
    if (!topic.subject().code().isEmpty() && sameSentence) {
      return new Parties(topic.subject(), missingPartnerFor(governor), Origin.SENTENCE);
    }
    return fallback(governor);
  }

  private Party missingPartnerFor(Governor governor) {
    return Bonds.isMutual(governor.measure().indicator())
        ? missingPartner(topic.subject())
        : Party.NONE;
  }

  private boolean continues() {
    return reading.text().startsWith("其中", reading.clauses().get(0).span().start());
  }

  private Parties fallback(Governor governor) {
    if (subjects.parties().isPair()) {
      return governor.measure().indicator() == Indicator.TRADE ? subjects.parties() : Parties.NONE;
    }
    return subjects.parties();
  }

  /** The subject that this clause sets for those after it, if it names one. */
  Optional<Party> subject() {
    for (PartyMention mention : PartyMentions.of(reading, clause)) {
      if (mention.role() == Role.SUBJECT && !mention.code().isEmpty()) {
        return Optional.of(mention.party());
      }
    }
    return Optional.empty();
  }
}

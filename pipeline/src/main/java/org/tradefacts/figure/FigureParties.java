package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;

/**
 * Whom a figure is about: those of the whole that it is a share of, the two currencies of a rate,
 * the economy of a list that it answers, or those that {@link PartyFinder} finds.
 */
final class FigureParties {

  private final Reading reading;
  private final int clause;
  private final int index;
  private final Topic topic;
  private final Subjects subjects;
  private final Respective respective;
  private final Quantity quantity;
  private final Predicate predicate;

  /**
   * @param index number of the quantity in its clause
   */
  FigureParties(
      Reading reading,
      int clause,
      int index,
      Topic topic,
      Subjects subjects,
      Respective respective,
      Predicate predicate) {
    this.reading = reading;
    this.clause = clause;
    this.index = index;
    this.topic = topic;
    this.subjects = subjects;
    this.respective = respective;
    this.quantity = reading.quantities(clause).get(index);
    this.predicate = predicate;
  }

  /**
   * The parties.
   *
   * @param built whether the number is money for a work
   */
  Parties find(boolean built, Governor governor, Reckoning reckoning) {
    if (reckoning.statistic() == Statistic.SHARE && predicate.is(Signal.SHARE)) {
      Optional<Parties> whole =
          new ShareRule(reading, clause, quantity, predicate, topic).parties(subjects);
      if (whole.isPresent()) {
        Party reporter = whole.get().reporter();
        return answered().map(m -> new Parties(reporter, m.party())).orElse(whole.get());
      }
    }
    PartyFinder finder = new PartyFinder(reading, clause, topic, subjects);
    if (built) {
      return finder.builder();
    }
    boolean ofWhole = predicate.is(Signal.SHARE) && !isAddressed();
    int limit = ofWhole ? predicate.start() : quantity.span().end();
    Parties found = finder.find(quantity, governor, limit);
    if (governor.measure().indicator() == Indicator.PRICE) {
      Optional<CurrencyPair> pair = CurrencyPair.of(reading, clause, quantity);
      if (pair.isPresent()) {
        return pair.get().parties(reading.text(), found.reporter());
      }
    }
    return answered().map(m -> replaced(found, m, governor)).orElse(found);
  }

  /** 半導體佔對華出口的四成: the whole goes to one, and whose it is the text has said before. */
  private boolean isAddressed() {
    return Find.any(
        reading.parties(clause),
        m ->
            m.role() == Role.TO
                && !m.code().isEmpty()
                && m.start() >= predicate.end()
                && m.end() <= quantity.span().start());
  }

  /** The economy of an earlier list that this number answers. */
  private Optional<PartyMention> answered() {
    return respective.answers(index) ? respective.economy(index) : Optional.empty();
  }

  /** In a list of economies each number is about its own one. */
  private Parties replaced(Parties found, PartyMention mention, Governor governor) {
    if (mention.role() != Role.SUBJECT && mention.role() != Role.JOINED) {
      return new Parties(found.reporter(), mention.party());
    }
    if (Words.VISITOR.ends(reading.text(), governor.word())) {
      return new Parties(topic.parties().reporter(), mention.party());
    }
    boolean told = mention.end() <= reading.start(clause) && !found.reporter().code().isEmpty();
    if (told
        && found.reporter().differsFrom(mention.party())
        && governor.measure().indicator().isMutual()) {
      return new Parties(found.reporter(), mention.party());
    }
    boolean pairs = governor.measure().indicator() == Indicator.TRADE && governor.isCarried();
    if (pairs && topic.parties().isPair()) {
      return new Parties(common(mention.party()), mention.party());
    }
    boolean parallel = Parallels.isOne(reading, clause) && sameMeasure(governor);
    boolean given =
        governor.measure().indicator().isGiven()
            && found.partner().code().equals(subjects.reporter().code());
    Party common =
        parallel
            ? topic.parties().partner()
            : given ? found.partner() : respective.addressed(found.partner(), mention);
    return new Parties(mention.party(), common);
  }

  private boolean sameMeasure(Governor governor) {
    return topic.measure().filter(m -> m.indicator() == governor.measure().indicator()).isPresent();
  }

  /** 中馬貿易額為900億美元，泰國和印尼分別為647億美元和605億美元: all of them trade with one. */
  private Party common(Party listed) {
    Parties pair = topic.parties();
    boolean first = pair.partner().code().equals(subjects.reporter().code());
    Party one = first ? pair.partner() : pair.reporter();
    return one.code().equals(listed.code()) ? Party.NONE : one;
  }
}

package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;

/**
 * Says whom a figure is about: from verbs and prepositions in its clause (X向Y出口, X從Y進口, X對Y的順差),
 * else from what the text has been speaking of, else from the title. Wrong parties are worse than
 * none, so nothing is taken that the grammar does not give.
 */
final class PartyFinder {

  /** How many unexplained characters may stand before the predicate of a clause that goes on. */
  private static final int SAME_SENTENCE = 5;

  private static final int NEXT_SENTENCE = 1;

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

  /**
   * The parties of a number under an indicator.
   *
   * @param limit names between it and the number are those of a whole that it is a part of
   */
  Parties find(Quantity quantity, Governor governor, int limit) {
    Optional<Parties> told =
        new ListedParties(reading, clause, topic, subjects)
            .of(quantity, governor)
            .or(() -> visitors(governor));
    if (told.isPresent()) {
      return told.get();
    }
    List<PartyMention> mentions =
        reading.parties(clause).stream()
            .filter(m -> !m.standsAside())
            .filter(m -> m.start() < limit || m.start() >= quantity.span().end())
            .filter(m -> counts(m, quantity, governor))
            .toList();
    boolean world =
        governor.measure().statistic() == Statistic.SHARE
            && !governor.measure().indicator().isMutual()
            && mentions.stream().allMatch(m -> m.code().isEmpty());
    if (mentions.isEmpty() || world || isYardstick(mentions, quantity, governor)) {
      return unnamed(governor);
    }
    return new Bonds(governor.measure(), mentions, quantity, governor)
        .read()
        .map(parties -> complete(parties, governor))
        .orElseGet(() -> unnamed(governor));
  }

  /** 印度遊客佔20.6%: the visitors come from there to the country that the text is about. */
  private Optional<Parties> visitors(Governor governor) {
    if (governor.isCarried() || !isVisitors(governor)) {
      return Optional.empty();
    }
    Party host = topic.parties().reporter();
    Party visited = host.isNone() ? subjects.reporter() : host;
    return Find.first(
            reading.parties(clause),
            m -> m.end() == governor.start() && visited.differsFrom(m.party()))
        .map(m -> new Parties(visited, m.party()));
  }

  private boolean isVisitors(Governor governor) {
    return Words.VISITOR.isAt(reading.text(), governor.word().start(), governor.word().end());
  }

  /** 國民總收入為32兆韓元，僅為韓國的2.6%: what it is compared with has no part in it. */
  private boolean isYardstick(List<PartyMention> mentions, Quantity quantity, Governor governor) {
    PartyMention only = mentions.get(0);
    return mentions.size() == 1
        && governor.isCarried()
        && NumberKind.of(quantity) == NumberKind.RATIO
        && !governor.measure().indicator().isMutual()
        && topic.parties().reporter().differsFrom(only.party())
        && only.end() + 1 == quantity.span().start()
        && reading.text().folded(only.end()) == '的';
  }

  /** Names after the number count only where the number is tied to them: 來自, 的, 名…工人. */
  private boolean counts(PartyMention mention, Quantity quantity, Governor governor) {
    if (mention.start() < quantity.span().start()) {
      return true;
    }
    Indicator indicator = governor.measure().indicator();
    return mention.role() == Role.FROM
        || isSoldTo(mention, quantity)
        || governor.start() > mention.start()
        || indicator == Indicator.EMPLOYMENT
        || indicator == Indicator.TARIFF;
  }

  /** 出口的75%輸往美國. */
  private boolean isSoldTo(PartyMention mention, Quantity quantity) {
    return mention.role() == Role.TO
        && Find.any(
            reading.cues(clause),
            c -> c.isMeasure() && c.end() == mention.start() && c.start() >= quantity.span().end());
  }

  /** Money for a work is spent by the one who acts; the places that the work joins say nothing. */
  Parties builder() {
    return Find.first(reading.parties(clause), m -> m.role() == Role.SUBJECT && !m.code().isEmpty())
        .map(m -> new Parties(m.party(), Party.NONE))
        .orElseGet(() -> new Parties(subjects.reporter(), Party.NONE));
  }

  /** 國際貨幣基金組織提供貸款55億美元 in an article on one economy: that is who receives it. */
  private boolean isGivenToSubject(Parties named, Governor governor) {
    Party giver = named.reporter();
    return governor.measure().indicator().isGiven()
        && !giver.isNone()
        && named.partner().isNone()
        && !subjects.parties().isPair()
        && !subjects.reporter().code().isEmpty()
        && !subjects.reporter().code().equals(giver.code());
  }

  private Parties complete(Parties named, Governor governor) {
    Party reporter = named.reporter();
    Party partner = named.partner();
    if (isGivenToSubject(named, governor)) {
      return new Parties(reporter, subjects.reporter());
    }
    boolean tariff = governor.measure().indicator() == Indicator.TARIFF;
    if (reporter.isNone() && tariff && Authorities.act(reading, clause)) {
      reporter = Authorities.economy(reading, clause, subjects, partner);
    } else if (reporter.isNone()) {
      reporter = canAct(governor) ? missingReporter(partner) : Party.NONE;
    } else if (partner.isNone() && governor.measure().indicator().isMutual()) {
      partner = missingPartner(reporter);
    }
    return new Parties(reporter, partner);
  }

  /** A tariff is imposed by the one who acts, and by nobody else that the text speaks of. */
  private boolean canAct(Governor governor) {
    return governor.measure().indicator() != Indicator.TARIFF || goesOn();
  }

  private Party missingReporter(Party partner) {
    if (topic.subject().differsFrom(partner) && goesOn()) {
      return topic.subject();
    }
    Party other = topic.parties().other(partner);
    if (!other.code().isEmpty()) {
      return other;
    }
    if (topic.parties().reporter().differsFrom(partner)) {
      return topic.parties().reporter();
    }
    other = subjects.parties().other(partner);
    if (!other.code().isEmpty()) {
      return other;
    }
    return !subjects.parties().isPair() && subjects.reporter().differsFrom(partner)
        ? subjects.reporter()
        : Party.NONE;
  }

  private Party missingPartner(Party reporter) {
    if (isOfAll()) {
      return Party.NONE;
    }
    Party other = canGoOn() ? topic.parties().other(reporter) : Party.NONE;
    return other.code().isEmpty() ? subjects.parties().other(reporter) : other;
  }

  /** 對進口鋼鐵徵收25%的關稅: imports from anywhere. */
  private boolean isOfAll() {
    int end = reading.clauses().get(clause).span().end();
    for (int i = reading.start(clause); i < end; i++) {
      if (Words.ALL_IMPORTS.isAt(reading.text(), i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a counterpart named before is still meant. Where the article is about one economy, a
   * sentence that names its subject anew speaks of it with all others: 印度是尼泊爾最大的貿易夥伴。尼泊爾出口8億美元.
   */
  private boolean canGoOn() {
    return topic.isOf(reading) || continues() || subjects.parties().isPair() || isParallel();
  }

  /** 日本的進口量也減少40%: what was said of another is said of this one too. */
  private boolean isParallel() {
    return Parallels.isOne(reading, clause);
  }

  /** Whether the subject of an earlier clause is that of this one: it names none of its own. */
  private boolean goesOn() {
    int start = reading.start(clause);
    int end = reading.clauses().get(clause).span().end();
    for (Cue cue : reading.cues(clause)) {
      if (cue.isEconomy() || cue.isMeasure()) {
        end = cue.start();
        break;
      }
    }
    boolean here = topic.subjectSentence() == reading.sentence().number();
    return reading.rest(clause, start, end) <= (here ? SAME_SENTENCE : NEXT_SENTENCE);
  }

  /** The clause names nobody. */
  private Parties unnamed(Governor governor) {
    boolean mutual = Find.any(reading.cues(clause), c -> c.is(Signal.MUTUAL));
    boolean sameSentence = topic.isOf(reading);
    if (mutual && !(sameSentence && topic.parties().isPair())) {
      Parties here = pairInSentence();
      if (here.isPair()) {
        return here;
      }
    }
    if (mutual && topic.parties().isPair()) {
      return topic.parties();
    }
    if (mutual && subjects.pair().isPair()) {
      return subjects.pair();
    }
    if (!topic.parties().isEmpty() && (sameSentence || governor.isCarried() || continues())) {
      return carried(governor);
    }
    boolean acts = topic.subjectSentence() == reading.sentence().number();
    if (!topic.subject().isNone() && acts && goesOn()) {
      return new Parties(topic.subject(), missingPartnerFor(governor));
    }
    return fallback(governor);
  }

  /** 美國與越南於1995年建交，2012年兩國貿易額為250億美元: the only two that the sentence names so far. */
  private Parties pairInSentence() {
    List<Party> named = new ArrayList<>();
    for (int i = reading.reach(clause); i <= clause; i++) {
      for (PartyMention mention : reading.parties(i)) {
        boolean known = mention.standsAside() || mention.code().isEmpty();
        if (!known && Find.none(named, p -> p.code().equals(mention.code()))) {
          named.add(mention.party());
        }
      }
    }
    return named.size() == 2 ? new Parties(named.get(0), named.get(1)) : Parties.NONE;
  }

  /** Whom the text speaks of; a wage has no counterpart though the investment before it has. */
  private Parties carried(Governor governor) {
    Indicator indicator = governor.measure().indicator();
    boolean same = topic.measure().filter(m -> m.indicator() == indicator).isPresent();
    boolean anew = !same || (!governor.isCarried() && isInflation(governor));
    return anew && !indicator.isMutual()
        ? new Parties(topic.parties().reporter(), Party.NONE)
        : topic.parties();
  }

  /** 里亞爾對美元貶值40%，通脹率升至31.5%: prices rise in one economy. */
  private static boolean isInflation(Governor governor) {
    return governor.measure().statistic() == Statistic.GROWTH;
  }

  private Party missingPartnerFor(Governor governor) {
    return governor.measure().indicator().isMutual()
        ? missingPartner(topic.subject())
        : Party.NONE;
  }

  private boolean continues() {
    return reading.text().startsWith("其中", reading.start(0));
  }

  private Parties fallback(Governor governor) {
    if (subjects.parties().isPair() || !subjects.parties().partner().isNone()) {
      Indicator indicator = governor.measure().indicator();
      boolean goes = indicator.isFunding() || indicator == Indicator.EXPORT;
      return (goes && subjects.isDirected()) || indicator == Indicator.TRADE ? subjects.parties() : Parties.NONE;
    }
    return subjects.parties();
  }

  /** 荷蘭、中國和德國是主要買家: of three or more none is the one that the text goes on with. */
  private static boolean isListed(List<PartyMention> mentions, int first) {
    return first + 2 < mentions.size()
        && mentions.get(first + 1).role() == Role.JOINED
        && mentions.get(first + 2).role() == Role.JOINED;
  }

  /** The subject that this clause sets for those after it, if it names one. */
  Optional<Party> subject() {
    List<PartyMention> mentions = reading.parties(clause);
    for (int i = 0; i < mentions.size(); i++) {
      PartyMention mention = mentions.get(i);
      if (mention.role() == Role.SUBJECT && !mention.code().isEmpty()) {
        return isListed(mentions, i) ? Optional.empty() : Optional.of(mention.party());
      }
    }
    return Optional.empty();
  }
}

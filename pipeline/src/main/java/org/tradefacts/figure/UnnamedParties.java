package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.text.Span;

/**
 * Whom a figure is about whose clause names nobody: both that 兩國 means, those whom the text has
 * been speaking of, or those whom the article is about.
 */
final class UnnamedParties {

  private final Reading reading;
  private final int clause;
  private final Topic topic;
  private final Subjects subjects;
  private final MissingParty missing;

  UnnamedParties(Reading reading, int clause, Topic topic, Subjects subjects) {
    this.reading = reading;
    this.clause = clause;
    this.topic = topic;
    this.subjects = subjects;
    missing = new MissingParty(reading, clause, topic, subjects);
  }

  /** The parties of a number under an indicator. */
  Parties find(Governor governor) {
    boolean mutual = Find.any(reading.cues(clause), c -> c.is(Signal.MUTUAL));
    boolean sameSentence = topic.isOf(reading);
    // 每年供氣300億立方米 in an article on two economies: it goes as the article says elsewhere.
    boolean supplied = Supplies.are(reading, governor) && subjects.parties().isPair();
    if (supplied && !(sameSentence && topic.parties().isPair())) {
      return subjects.supply();
    }
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
    boolean goesOn = sameSentence || governor.isCarried() || reading.isOfThem();
    if (!topic.parties().isEmpty() && goesOn) {
      return carried(governor);
    }
    boolean acts = topic.subjectSentence() == reading.sentence().number();
    if (!topic.subject().isNone() && acts && missing.goesOn()) {
      return new Parties(topic.subject(), missing.partner(governor, topic.subject()));
    }
    return ofArticle(governor);
  }

  /** 美國與越南於1995年建交，2012年兩國貿易額為250億美元: the only two that the sentence names so far. */
  private Parties pairInSentence() {
    List<PartyMention> mentions = new ArrayList<>();
    for (int i = reading.reach(clause); i <= clause; i++) {
      if (i == clause || !subjects.parties().isPair() || !tellsWhen(i)) {
        int place = i;
        reading.parties(i).stream()
            .filter(m -> !m.standsAside() && !isMeetingPlace(place, m))
            .forEach(mentions::add);
      }
    }
    return Parties.ofTwo(mentions);
  }

  /** 在汶萊出席會議時提出，雙邊貿易…: where they met says not who they are. */
  private boolean isMeetingPlace(int place, PartyMention mention) {
    int end = reading.clauses().get(place).span().end();
    return place < clause
        && mention.role() == Role.IN
        && Words.MEETING.isIn(reading.text(), new Span(mention.end(), end));
  }

  /** 中韓建交前，雙邊貿易… in an article on two others: those of an event are not meant. */
  private boolean tellsWhen(int place) {
    return reading.quantities(place).isEmpty()
        && Words.OCCASION.ends(reading.text(), reading.clauses().get(place).span());
  }

  /** Whom the text speaks of; a wage has no counterpart though the investment before it has. */
  private Parties carried(Governor governor) {
    Indicator indicator = governor.measure().indicator();
    boolean same = topic.measure().filter(m -> m.indicator() == indicator).isPresent();
    if (!same && indicator == Indicator.TARIFF && isTariffSpokenOf()) {
      return topic.beginning();
    }
    if (same && isGivenAnew(governor)) {
      return new Parties(topic.subject(), topic.parties().partner());
    }
    return same && !isElsewhere(governor) ? spokenOf() : ofAnother(governor);
  }

  /** 日本提供了1億美元的援助，中國則提供援助2億美元: one who gives is named after what was given before. */
  private boolean isGivenAnew(Governor governor) {
    Party acts = topic.subject();
    int told = topic.last().map(figure -> figure.quantity().span().end()).orElse(0);
    return governor.measure().indicator().isGiven()
        && !governor.isCarried()
        && topic.isOf(reading)
        && acts.where().start() > told
        && acts.differsFrom(topic.parties().partner());
  }

  /** Whether the same indicator has no counterpart here, though it had one before. */
  private boolean isElsewhere(Governor governor) {
    return !governor.isCarried() && (isInflation(governor) || isAfterRate(governor));
  }

  /** Whom another indicator is about. */
  private Parties ofAnother(Governor governor) {
    if (topic.hasTerm(reading, governor.measure())) {
      return topic.parties();
    }
    return governor.measure().indicator().isMutual()
        ? spokenOf()
        : new Parties(topic.parties().reporter(), Party.NONE);
  }

  private Parties spokenOf() {
    return topic.isOf(reading) || reading.isOfThem() ? topic.parties() : topic.whole();
  }

  /** 中國擬對自美進口產品加徵關稅，涉及美對華出口30億美元，豬肉25%: the tariff is still that of the first. */
  private boolean isTariffSpokenOf() {
    return topic.isOf(reading) && topic.spoken().contains(Indicator.TARIFF);
  }

  /** 匯率為1人民幣兌1,200圓，大米每公斤4.5元: a price of goods has no second currency. */
  private boolean isAfterRate(Governor governor) {
    return topic.last().filter(last -> last.rule().equals("exchange")).isPresent()
        && Find.any(reading.cues(clause), c -> c.isGood() && c.start() == governor.start());
  }

  /** 里亞爾對美元貶值40%，通脹率升至31.5%: prices rise in one economy. */
  private static boolean isInflation(Governor governor) {
    return governor.measure().statistic() == Statistic.GROWTH;
  }

  private Parties ofArticle(Governor governor) {
    if (!subjects.parties().isPair() && subjects.parties().partner().isNone()) {
      return subjects.parties();
    }
    // What goes from one to the other goes as a title such as 日本對華援助 says.
    Indicator indicator = governor.measure().indicator();
    boolean goes = indicator.isFunding() || indicator == Indicator.EXPORT;
    return (goes && subjects.isDirected()) || indicator == Indicator.TRADE
        ? subjects.parties()
        : Parties.NONE;
  }
}

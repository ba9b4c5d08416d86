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

  /**
   * The parties of a number under an indicator.
   *
   * @param limit names between it and the number are those of a whole that it is a part of
   */
  Parties find(Quantity quantity, Governor word, int limit) {
    Governor governor = isSwap(word) ? word.as(word.measure().as(Indicator.TRADE)) : word;
    Optional<Parties> told =
        new ListedParties(reading, clause, topic, subjects)
            .of(quantity, governor)
            .or(() -> visitors(governor))
            .or(() -> swapping(governor))
            .or(() -> new PassiveTariff(reading, clause, subjects, missing()).of(governor))
            .or(() -> new Payments(reading, clause, topic, missing()).of(quantity, governor))
            .or(() -> new Debts(reading, clause, topic, missing()).of(quantity, governor));
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
    // 中俄管道年輸氣380億立方米: both together do not say who supplies.
    if (Supplies.are(reading, governor)
        && Find.any(mentions, m -> m.role() == Role.JOINED)
        && Find.none(mentions, m -> m.role() == Role.TO)) {
      return subjects.supply();
    }
    return new Bonds(governor.measure(), mentions, quantity, governor)
        .read()
        .map(parties -> complete(parties, governor))
        .map(parties -> isBroughtTo(mentions, quantity, governor) ? parties.turned() : parties)
        .orElseGet(() -> unnamed(governor));
  }

  /** 中國與阿根廷簽署700億元的貨幣互換協議: two take part in it, as in trade. */
  private boolean isSwap(Governor governor) {
    return Words.SWAP.ends(reading.text(), governor.word());
  }

  /** 韓國銀行與印尼央行達成貨幣互換協議: here their banks stand for them. */
  private Optional<Parties> swapping(Governor governor) {
    return isSwap(governor)
        ? Optional.of(Parties.ofTwo(reading.parties(clause))).filter(Parties::isPair)
        : Optional.empty();
  }

  /** 印度遊客佔20.6%: the visitors come from there to the country that the text is about. */
  private Optional<Parties> visitors(Governor governor) {
    if (!Words.VISITOR.ends(reading.text(), governor.word())) {
      return Optional.empty();
    }
    Party host = topic.parties().reporter();
    Party visited = host.isNone() ? subjects.reporter() : host;
    return Find.first(
            reading.parties(clause),
            m ->
                visited.differsFrom(m.party())
                    && (m.end() == governor.start() || Words.VISITOR.isAt(reading.text(), m.end())))
        .map(m -> new Parties(visited, m.party()));
  }

  /** 國民總收入為32兆韓元，僅為韓國的2.6%: what it is compared with has no part in it. */
  private boolean isYardstick(List<PartyMention> mentions, Quantity quantity, Governor governor) {
    PartyMention only = mentions.get(0);
    return mentions.size() == 1
        && !Words.SURPASSED.isAt(reading.text(), only.start() - 2)
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

  /**
   * 英國向中國輸入鴉片, 向中國提供80%的進口燃料: an import of the one that it is brought to; in 對美進口 the other is the
   * source.
   */
  private boolean isBroughtTo(List<PartyMention> mentions, Quantity quantity, Governor governor) {
    int number = quantity.span().start();
    boolean supplied =
        governor.measure().indicator() == Indicator.IMPORT
            && governor.start() > number
            && Find.any(reading.cues(clause), c -> c.is(Signal.SUPPLIED) && c.end() <= number);
    return (supplied || reading.text().startsWith("输入", governor.word().start()))
        && Find.any(
            mentions,
            m -> m.role() == Role.TO && "向给".indexOf(reading.text().folded(m.start() - 1)) >= 0);
  }

  private Parties complete(Parties named, Governor governor) {
    Party reporter = named.reporter();
    Party partner = named.partner();
    if (reporter.isNone()) {
      return new Parties(missing().reporter(governor, partner), partner);
    }
    return partner.isNone() ? new Parties(reporter, missing().partner(governor, reporter)) : named;
  }

  private MissingParty missing() {
    return new MissingParty(reading, clause, topic, subjects);
  }

  private Parties unnamed(Governor governor) {
    return new UnnamedParties(reading, clause, topic, subjects).find(governor);
  }

  /** 荷蘭、中國和德國是主要買家: of three or more none is the one that the text goes on with. */
  private static boolean isListed(List<PartyMention> mentions, int first) {
    return first + 2 < mentions.size()
        && mentions.get(first + 1).role() == Role.JOINED
        && mentions.get(first + 2).role() == Role.JOINED;
  }

  /** 是為「俄法借款」: a name speaks of nobody. */
  private boolean isQuoted(PartyMention mention) {
    return mention.start() > 0 && "「『“‘\"".indexOf(reading.text().folded(mention.start() - 1)) >= 0;
  }

  /** The subject that this clause sets for those after it, if it names one. */
  Optional<Party> subject() {
    List<PartyMention> mentions = reading.parties(clause);
    for (int i = 0; i < mentions.size(); i++) {
      PartyMention mention = mentions.get(i);
      if (mention.role() == Role.SUBJECT && !mention.code().isEmpty() && !isQuoted(mention)) {
        return isListed(mentions, i) ? Optional.empty() : Optional.of(mention.party());
      }
    }
    return Optional.empty();
  }
}

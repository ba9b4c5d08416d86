package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Span;

/**
 * Who pays whom for nothing in return, an indemnity or damages: 日本向菲律賓支付5億美元的賠償, 清政府賠償日本軍費二億兩,
 * 日本從中國獲得賠款 and 日本要求中國賠款. The payer reports.
 */
final class Payments {

  /** The longest word before a name or before the payment: 获得, 要求. */
  private static final int WORD = 2;

  private final Reading reading;
  private final int clause;
  private final Topic topic;
  private final MissingParty missing;
  private final List<PartyMention> mentions;

  Payments(Reading reading, int clause, Topic topic, MissingParty missing) {
    this.reading = reading;
    this.clause = clause;
    this.topic = topic;
    this.missing = missing;
    mentions =
        reading.parties(clause).stream()
            .filter(m -> !m.standsAside() && !m.code().isEmpty())
            .toList();
  }

  /** The two that a payment joins; empty where the number is of none, or the text does not say. */
  Optional<Parties> of(Quantity quantity, Governor governor) {
    if (governor.isCarried()) {
      return mentions.isEmpty() ? goingOn() : paidToo(governor);
    }
    Optional<Span> word = word(quantity, governor);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    int start = word.get().start();
    int end = word.get().end();
    Optional<PartyMention> to =
        Find.first(mentions, m -> m.start() == end || isPaid(m, start))
            .or(() -> Find.first(mentions, m -> m.role() == Role.TO));
    if (to.isPresent()) {
      return Optional.of(paid(governor, to.get()));
    }
    Optional<PartyMention> from =
        Find.first(mentions, m -> m.role() == Role.FROM || isMadeToPay(m, start));
    if (from.isPresent()) {
      return Optional.of(new Parties(from.get().party(), other(governor, from.get())));
    }
    if (mentions.isEmpty()) {
      return goingOn();
    }
    return isBefore(Words.GAIN, start)
        ? Find.first(mentions, m -> isSubjectBefore(m, start))
            .map(m -> new Parties(missing.reporter(governor, m.party()), m.party()))
        : Optional.empty();
  }

  /** The word for the payment; in 賠償日本軍費 another word governs the number. */
  private Optional<Span> word(Quantity quantity, Governor governor) {
    if (Words.PAYMENT.is(reading.text(), governor.word())) {
      return Optional.of(governor.word());
    }
    Indicator indicator = governor.measure().indicator();
    if (indicator != Indicator.BUDGET && indicator != Indicator.OTHER) {
      return Optional.empty();
    }
    return Find.first(
            reading.cues(clause),
            c ->
                c.isMeasure()
                    && c.end() <= quantity.span().start()
                    && Words.PAYMENT.is(reading.text(), c.span()))
        .map(Cue::span);
  }

  /** 首次賠款五千萬兩: a part of what the text has just told of. */
  private Optional<Parties> goingOn() {
    return isTold() ? Optional.of(topic.parties()) : Optional.empty();
  }

  /** 付給俄國賠款1.3億兩，付給德國9000萬兩, 德國得到9000萬兩. */
  private Optional<Parties> paidToo(Governor governor) {
    return Find.first(
            mentions,
            m ->
                isTold()
                    && (isBefore(Words.PAY, m.start()) || Words.GAIN.isAt(reading.text(), m.end())))
        .map(
            to ->
                Words.GAIN.isAt(reading.text(), to.end())
                    ? new Parties(topic.parties().reporter(), to.party())
                    : paid(governor, to));
  }

  private boolean isTold() {
    boolean payment =
        Words.PAYMENT.is(reading.text(), topic.word()) || topic.speaksOf(Indicator.BUDGET);
    return payment && topic.parties().isPair();
  }

  private Parties paid(Governor governor, PartyMention to) {
    return new Parties(other(governor, to), to.party());
  }

  /**
   * Who pays one, or is paid by one: the subject before, else whom the text has been speaking of.
   */
  private Party other(Governor governor, PartyMention one) {
    return Find.first(
            mentions, m -> isSubjectBefore(m, one.start()) && m.party().differsFrom(one.party()))
        .map(PartyMention::party)
        .orElseGet(() -> missing.reporter(governor, one.party()));
  }

  private static boolean isSubjectBefore(PartyMention mention, int place) {
    return mention.role() == Role.SUBJECT && mention.start() < place;
  }

  /** 支付日本賠款. */
  private boolean isPaid(PartyMention mention, int payment) {
    return mention.end() == payment && isBefore(Words.PAY, mention.start());
  }

  /** 要求中國賠款. */
  private boolean isMadeToPay(PartyMention mention, int payment) {
    return mention.end() == payment && isBefore(Words.CLAIM, mention.start());
  }

  private boolean isBefore(Words words, int place) {
    int from = Math.max(reading.start(clause), place - WORD);
    return words.ends(reading.text(), new Span(from, place));
  }
}

package org.tradefacts.figure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tradefacts.text.Span;

/**
 * What the text has been speaking of: carried from clause to clause, as a reader does in
 * 貿易額2456億美元，增長18.6%。其中，中方出口829億美元.
 *
 * @param last the figure read last, or an indicator named without a number; empty at first
 * @param sentence number of the sentence in which it stood; 0 when none was yet
 * @param unit unit of the last amount in that sentence, shares and growths left out; empty when
 *     none
 * @param subject the economy that acts
 * @param subjectSentence number of the sentence in which it was named
 * @param good the good spoken of
 * @param goodSentence number of the sentence in which it was named
 * @param about the good that the title or the heading names, which no figure changes
 * @param spoken the indicators spoken of in {@code sentence}
 * @param first the first figure of {@code sentence}
 */
record Topic(
    Optional<Slots> last,
    int sentence,
    String unit,
    Party subject,
    int subjectSentence,
    Good good,
    int goodSentence,
    Good about,
    Set<Indicator> spoken,
    Optional<Slots> first) {

  /** Nothing was said yet. */
  static final Topic NONE = about(Good.NONE);

  Topic withSubject(Party party, int place) {
    return new Topic(last, sentence, unit, party, place, good, goodSentence, about, spoken, first);
  }

  Topic withGood(Good named, int place) {
    return new Topic(
        last, sentence, unit, subject, subjectSentence, named, place, about, spoken, first);
  }

  /** At the beginning of a text about a good. */
  static Topic about(Good good) {
    return new Topic(
        Optional.empty(), 0, "", Party.NONE, 0, good, 0, good, Set.of(), Optional.empty());
  }

  /** The same, where another sentence goes on with what its sentence said. */
  Topic at(int place) {
    int acts = subjectSentence == sentence ? place : subjectSentence;
    int names = goodSentence == sentence ? place : goodSentence;
    return new Topic(last, place, unit, subject, acts, good, names, about, spoken, first);
  }

  /** The same without a time. */
  Topic timeless() {
    return new Topic(
        last.map(Slots::timeless),
        sentence,
        unit,
        subject,
        subjectSentence,
        good,
        goodSentence,
        about,
        spoken,
        first);
  }

  /** After a figure was read in sentence {@code place}. */
  Topic after(Slots figure, int place) {
    String measured = figure.quantity().unit();
    if (NumberKind.of(figure.quantity()) == NumberKind.RATIO) {
      measured = sentence == place ? unit : "";
    }
    return new Topic(
        Optional.of(figure),
        place,
        measured,
        subject,
        subjectSentence,
        figure.good(),
        place,
        about,
        with(figure.measure().indicator(), sentence == place),
        sentence == place && !isSaid(figure) ? first : Optional.of(figure));
  }

  /** 貿易穩步增長，貿易額為34億: the number of what the sentence has named before. */
  private boolean isSaid(Slots figure) {
    return first
        .filter(f -> f.quantity().number() == 0)
        .filter(f -> f.measure().indicator() == figure.measure().indicator())
        .isPresent();
  }

  /**
   * What a new sentence goes on about that names nothing: 貿易額34億，順差10億。次年增至56億 takes up the trade,
   * of which the sentence before told a part or the balance last.
   */
  Topic anew() {
    boolean trade =
        first.filter(f -> f.quantity().number() > 0 && isTrade(f.measure())).isPresent();
    boolean part =
        measure()
            .filter(m -> m.indicator().isFlow() || m.indicator() == Indicator.BALANCE)
            .isPresent();
    return trade && part
        ? new Topic(
            first,
            sentence,
            first.get().quantity().unit(),
            subject,
            subjectSentence,
            first.get().good(),
            goodSentence,
            about,
            spoken,
            first)
        : this;
  }

  private static boolean isTrade(Meaning.Measure measure) {
    return measure.indicator() == Indicator.TRADE;
  }

  private Set<Indicator> with(Indicator indicator, boolean goesOn) {
    if (goesOn && spoken.contains(indicator)) {
      return spoken;
    }
    Set<Indicator> more = EnumSet.of(indicator);
    if (goesOn) {
      more.addAll(spoken);
    }
    return Collections.unmodifiableSet(more);
  }

  /** The indicator spoken of last. */
  Optional<Meaning.Measure> measure() {
    return last.map(Slots::measure);
  }

  /** The indicator spoken of last, for a number of a later clause. */
  Optional<Governor> governor() {
    return last.map(figure -> Governor.carried(figure.measure(), word()));
  }

  /** Where that indicator stands. */
  Span word() {
    return last.map(figure -> figure.governor().word()).orElse(Party.NOWHERE);
  }

  /** Whom it is about. */
  Parties parties() {
    return last.map(Slots::parties).orElse(Parties.NONE);
  }

  /**
   * Whom a new sentence goes on about: 僑匯153.2億美元，其中美國23.8億美元。次年跌至127.7億美元 takes up the whole
   * again.
   */
  Parties whole() {
    Parties now = parties();
    Parties before = beginning();
    boolean part =
        before.partner().isNone()
            && !now.partner().isNone()
            && before.reporter().code().equals(now.reporter().code());
    return part ? before : now;
  }

  /** Whom the first figure of its sentence is about. */
  Parties beginning() {
    return first.map(Slots::parties).orElse(Parties.NONE);
  }

  /** Whether the indicator spoken of last is this one. */
  boolean speaksOf(Indicator indicator) {
    return measure().filter(m -> m.indicator() == indicator).isPresent();
  }

  /** 貸款3,309億日圓，年利率3%: whether a measure of the sentence is a term of the loan it speaks of. */
  boolean hasTerm(Reading reading, Meaning.Measure measure) {
    return isOf(reading) && speaksOf(Indicator.LOAN) && measure.isRate();
  }

  /** Its time. */
  Period period() {
    return last.map(Slots::period).orElse(Period.NONE);
  }

  /** What the last number meant. */
  Reckoning reckoning() {
    return last.map(Slots::reckoning).orElse(Reckoning.LEVEL);
  }

  /** Whether the indicator was named in this sentence. */
  boolean isOf(Reading reading) {
    return sentence == reading.sentence().number();
  }
}

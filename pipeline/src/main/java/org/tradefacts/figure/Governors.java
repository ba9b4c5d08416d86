package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;
import org.tradefacts.text.WordSet;

/**
 * Finds the indicator word that governs a number: the nearest before it in its clause, or right
 * after it (3億美元的貸款); else the one that an earlier clause spoke of, when this clause has no subject
 * of its own.
 */
final class Governors {

  /** How many unexplained characters may stand between an indicator and an amount of money. */
  private static final int MONEY_REACH = 14;

  /** The same for a ratio; its verb ties it to the clause. */
  private static final int RATIO_REACH = 20;

  /** The same for physical amounts and counts, which have many other uses. */
  private static final int AMOUNT_REACH = 4;

  private static final int COUNT_REACH = 2;

  /** How many may stand between a number and an indicator after it. */
  private static final int AFTER_REACH = 5;

  /** The longest bracket behind a number that is passed over. */
  private static final int BRACKET = 20;

  private static final WordSet PRONOUNS =
      WordSet.of("将其", "将之", "将它", "把其", "把它", "使其", "令其", "让其");

  /** How many may stand in a phrase that only tells when: 1979年革命後降至150萬桶. */
  private static final int PHRASE = 10;

  /** How many a clause may have that only continues the one before. */
  private static final int BARE = 3;

  private final Reading reading;
  private final int clause;
  private final Quantity quantity;
  private final char kind;
  private final Topic topic;

  Governors(Reading reading, int clause, Quantity quantity, Topic topic) {
    this.reading = reading;
    this.clause = clause;
    this.quantity = quantity;
    this.kind = NumberKind.of(quantity);
    this.topic = topic;
  }

  /** The governing indicator; empty when the number is not an economic figure. */
  Optional<Governor> find() {
    if (takesUp()) {
      return carried();
    }
    if (SameShare.isMeant(reading, clause, quantity) && topic.measure().isPresent()) {
      return Optional.of(Governor.carried(topic.measure().get(), topic.word()));
    }
    Optional<Governor> before = before();
    Optional<Governor> after = after();
    if (before.isPresent() && after.isPresent()) {
      int left = reading.rest(clause, before.get().end(), quantity.span().start());
      int right = reading.rest(clause, pastBracket(quantity.span()), after.get().start());
      return left < right || (left == right && !touches(before.get(), after.get()))
          ? before
          : after;
    }
    if (before.isPresent()) {
      return before;
    }
    return after.isPresent() ? after : carried();
  }

  /** 生產的鈾約有55%銷往中國: the share is one of what stands right after it. */
  private boolean touches(Governor before, Governor after) {
    return isTaken(before) || isSharedAfter(before, after);
  }

  /** 19億美元的貸款和2.8億美元的援助: the first word is that of the number before it. */
  private boolean isTaken(Governor before) {
    return Find.any(
        reading.quantities(clause),
        q ->
            pastBracket(q.span()) + 1 == before.start()
                && reading.text().folded(before.start() - 1) == '的');
  }

  private boolean isSharedAfter(Governor before, Governor after) {
    return kind == NumberKind.RATIO
        && after.start() == quantity.span().end()
        && before.end() != quantity.span().start()
        && reading.text().folded(quantity.span().start() - 1) != '的';
  }

  private Optional<Governor> before() {
    List<Cue> cues = reading.cues(clause);
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      if (cue.end() <= quantity.span().start()
          && cue.meaning() instanceof Meaning.Measure measure
          && accepts(measure)) {
        boolean near = reading.rest(clause, cue.end(), quantity.span().start()) <= reach();
        return near ? Optional.of(Governor.of(cue)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int reach() {
    return switch (kind) {
      case NumberKind.MONEY -> MONEY_REACH;
      case NumberKind.RATIO -> RATIO_REACH;
      case NumberKind.PHYSICAL -> AMOUNT_REACH;
      default -> COUNT_REACH;
    };
  }

  private Optional<Governor> after() {
    int limit = nextQuantity();
    Span number = lastOfList();
    for (Cue cue : reading.cues(clause)) {
      if (cue.start() >= number.end()
          && cue.end() <= limit
          && cue.meaning() instanceof Meaning.Measure measure
          && accepts(measure)
          && (kind != NumberKind.PERSONS || measure.indicator() == Indicator.EMPLOYMENT)) {
        boolean near = reading.rest(clause, pastBracket(number), cue.start()) <= AFTER_REACH;
        return near ? Optional.of(Governor.of(cue)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** In 2億美元（合720億日圓）的貸款 the bracket only says the same again. */
  private int pastBracket(Span number) {
    CleanText text = reading.text();
    int close = number.end();
    if (close < text.length() && text.folded(close) == '(') {
      while (close < Math.min(text.length(), number.end() + BRACKET)) {
        if (text.folded(close) == ')') {
          return close + 1;
        }
        close++;
      }
    }
    return number.end();
  }

  /** 150億和100億美元的貸款: what follows a list follows each number of it. */
  private Span lastOfList() {
    Quantity last = quantity;
    for (Quantity other : reading.quantities(clause)) {
      if (other.span().start() >= last.span().end()
          && other.unit().equals(last.unit())
          && Lists.linked(reading, last, other)) {
        last = other;
      }
    }
    return last.span();
  }

  private int nextQuantity() {
    int end = lastOfList().end();
    for (Quantity other : reading.quantities(clause)) {
      if (other.span().start() >= end) {
        return other.span().start();
      }
    }
    return reading.clauses().get(clause).span().end();
  }

  private boolean accepts(Meaning.Measure measure) {
    return measure.accepts().indexOf(kind) >= 0;
  }

  private Optional<Governor> carried() {
    if (topic.measure().isEmpty() || !accepts(topic.measure().get())) {
      return Optional.empty();
    }
    boolean same = topic.isOf(reading);
    boolean amount = kind == NumberKind.MONEY || kind == NumberKind.RATIO;
    if (!same && followsRatio()) {
      return Optional.empty();
    }
    if (takesUp() && topic.isOf(reading)) {
      return Optional.of(Governor.carried(topic.measure().get(), topic.word()));
    }
    boolean item = same && (isItem() || ItemHead.of(reading, clause, quantity).isPresent());
    boolean later = item || (same && quantity.unit().equals(topic.unit()) && isReachedLater());
    if (!later && (amount ? !bare(BARE) : !(same && (listed() || resumed() || included())))) {
      return Optional.empty();
    }
    return Optional.of(Governor.carried(topic.measure().get(), topic.word()));
  }

  /**
   * C語言佔8.7%，上升2.55個百分點: where the first ratio of a sentence is no figure, the next ones are not
   * carried into it either.
   */
  private boolean followsRatio() {
    for (int i = 0; kind == NumberKind.RATIO && i < clause; i++) {
      if (Find.any(reading.quantities(i), q -> NumberKind.of(q) == NumberKind.RATIO)) {
        return true;
      }
    }
    return false;
  }

  /** 生產原油4,318萬噸、天然氣169億立方米: the next good of a list, in its own unit. */
  private boolean isItem() {
    return kind == NumberKind.PHYSICAL
        && topic.measure().get().indicator().moves()
        && Find.any(
            reading.cues(clause),
            c ->
                c.isGood()
                    && c.start() == reading.start(clause)
                    && c.end() == quantity.span().start());
  }

  /** 1979年革命後降至150萬桶: the move stands right after a phrase that tells when. */
  private boolean isReachedLater() {
    for (Cue cue : reading.cues(clause)) {
      boolean near =
          cue.is(Signal.REACH)
              && cue.end() <= quantity.span().start()
              && reading.rest(clause, cue.end(), quantity.span().start()) == 0;
      int before = cue.start() - 1;
      if (near && before >= reading.start(clause)) {
        return "后时".indexOf(reading.text().folded(before)) >= 0 && bare(PHRASE);
      }
    }
    return false;
  }

  /** 預算案將其減至3.66億: the pronoun stands for what was spoken of, whatever acts on it. */
  private boolean takesUp() {
    int start = reading.start(clause);
    int number = quantity.span().start();
    int pronoun = number - 2;
    while (pronoun >= start && !PRONOUNS.isAt(reading.text(), pronoun)) {
      pronoun--;
    }
    int end = pronoun + 2;
    return pronoun >= start
        && reading.rest(clause, end, number) <= BARE
        && Find.none(
            reading.cues(clause), c -> c.isMeasure() && c.start() >= end && c.start() < number);
  }

  /** A count goes on only in a list: 773名韓國人及19,513名朝鮮工人. */
  private boolean listed() {
    int before = quantity.span().start() - 1;
    return before >= 0
        && quantity.unit().equals(topic.unit())
        && "及和与、".indexOf(reading.text().folded(before)) >= 0;
  }

  /**
   * An amount goes on with the same unit (1990年進口41萬噸，1991年只有4.5萬噸), or is announced by a clause
   * without numbers (石油產量達到頂峰，為每日1,250萬桶).
   */
  private boolean resumed() {
    boolean announced = topic.last().filter(last -> last.quantity().number() == 0).isPresent();
    boolean same = quantity.unit().equals(topic.unit());
    return (same || (announced && kind == NumberKind.PHYSICAL)) && bare(0);
  }

  /** 提供了援助，包括每年40萬噸大米. */
  private boolean included() {
    int start = reading.start(clause);
    CleanText text = reading.text();
    boolean opens = text.startsWith("包括", start) || text.startsWith("其中包括", start);
    return opens && kind == NumberKind.PHYSICAL;
  }

  /** Whether the clause has no subject of its own before the number. */
  private boolean bare(int allowed) {
    int start = reading.start(clause);
    int number = quantity.span().start();
    int cause = Causes.start(reading.text(), start, number);
    int after = cause < 0 ? start : Causes.end(reading.text(), cause, number);
    int before = cause < 0 ? 0 : reading.rest(clause, start, cause);
    return before + reading.rest(clause, after, number) <= allowed;
  }
}

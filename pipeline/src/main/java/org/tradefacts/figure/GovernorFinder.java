package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/**
 * Finds the indicator word that governs a number: the nearest before it in its clause, or right
 * after it (3億美元的貸款); else the one that an earlier clause spoke of, when this clause has no subject
 * of its own.
 */
final class GovernorFinder {

  /** How many unexplained characters may stand between an indicator and an amount of money. */
  private static final int MONEY_REACH = 14;

  /** The same for a ratio; its verb ties it to the clause. */
  private static final int RATIO_REACH = 20;

  /** The same for physical amounts and counts, which have many other uses. */
  private static final int AMOUNT_REACH = 4;

  private static final int COUNT_REACH = 2;

  /** How many may stand between a number and an indicator after it. */
  private static final int AFTER_REACH = 5;

  /** The longest good of a list, with the conjunction behind it. */
  private static final int ITEM = 8;

  /** The longest bracket behind a number that is passed over. */
  private static final int BRACKET = 20;

  private static final Meaning.Measure YIELD =
      new Meaning.Measure(Indicator.OUTPUT, Statistic.LEVEL, "", false, "rq");

  private final Reading reading;
  private final int clause;
  private final Quantity quantity;
  private final char kind;
  private final Topic topic;

  GovernorFinder(Reading reading, int clause, Quantity quantity, Topic topic) {
    this.reading = reading;
    this.clause = clause;
    this.quantity = quantity;
    this.kind = NumberKind.of(quantity);
    this.topic = topic;
  }

  /** The governing indicator; empty when the number is not an economic figure. */
  Optional<Governor> find() {
    CarriedGovernor carried = new CarriedGovernor(reading, clause, quantity, topic);
    if (carried.takesUp()) {
      return carried.find();
    }
    if (SameShare.isMeant(reading, clause, quantity) && topic.measure().isPresent()) {
      return topic.governor();
    }
    Optional<Governor> before = before();
    Optional<Governor> after = after();
    if (before.isPresent() && after.isPresent()) {
      int left = reading.rest(clause, before.get().end(), quantity.span().start());
      int right = reading.rest(clause, quantity.span().end(), after.get().start());
      return left < right || (left == right && !touches(before.get(), after.get()))
          ? before
          : after;
    }
    if (before.isPresent()) {
      return before;
    }
    return after.isPresent() ? after : carried.find();
  }

  /** 生產的鈾約有55%銷往中國: the share is one of what stands right after it. */
  private boolean touches(Governor before, Governor after) {
    return isTaken(before) || isSharedAfter(before, after);
  }

  /** 19億美元的貸款和2.8億美元的援助, 3億美元無償援助和2億美元貸款: the first word is that of the number before it. */
  private boolean isTaken(Governor before) {
    return Find.any(
        reading.quantities(clause),
        q ->
            q.span().end() == before.start()
                || (pastBracket(q.span()) + 1 == before.start()
                    && reading.text().folded(before.start() - 1) == '的'));
  }

  private boolean isSharedAfter(Governor before, Governor after) {
    return kind == NumberKind.RATIO
        && after.start() == quantity.span().end()
        && before.end() != quantity.span().start()
        && reading.text().folded(quantity.span().start() - 1) != '的';
  }

  private Optional<Governor> before() {
    Optional<Governor> tax = taxOf();
    if (tax.isPresent()) {
      return tax;
    }
    List<Cue> cues = reading.cues(clause);
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      if (isYield(cue)) {
        return Optional.of(Governor.at(cue, YIELD));
      }
      if (cue.end() <= quantity.span().start()
          && cue.meaning() instanceof Meaning.Measure measure
          && accepts(measure)) {
        boolean near =
            reading.rest(clause, cue.end(), quantity.span().start()) <= reach()
                || (measure.indicator().moves()
                    && Quotas.isMeant(reading, clause, quantity, cue.end()));
        return near ? Optional.of(Governor.of(cue)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 玉米減產62%: the verb says what has fallen. */
  private boolean isYield(Cue cue) {
    int number = quantity.span().start();
    return cue.moves()
        && cue.end() <= number
        && reading.text().folded(cue.end() - 1) == '产'
        && (kind == NumberKind.RATIO || kind == NumberKind.PHYSICAL)
        && reading.rest(clause, cue.end(), number) == 0;
  }

  /** 所得稅為利潤的14%: the rate of the tax, whatever it is taken of. */
  private Optional<Governor> taxOf() {
    int number = quantity.span().start();
    boolean owned = number > 0 && reading.text().folded(number - 1) == '的';
    if (kind != NumberKind.RATIO || !owned) {
      return Optional.empty();
    }
    return Find.first(
            reading.cues(clause),
            c ->
                c.meaning() instanceof Meaning.Measure m
                    && m.isRate()
                    && c.end() < number
                    && "税率".indexOf(reading.text().folded(c.end() - 1)) >= 0
                    && "为是".indexOf(reading.text().folded(c.end())) >= 0)
        .map(Governor::of);
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
    Span number = lastOfList();
    int limit = nextQuantity(number.end());
    for (Cue cue : reading.cues(clause)) {
      if (cue.start() >= number.end()
          && cue.end() <= limit
          && cue.meaning() instanceof Meaning.Measure measure
          && accepts(measure)
          && (kind != NumberKind.PERSONS || measure.indicator() == Indicator.EMPLOYMENT)) {
        boolean near = reading.rest(clause, number.end(), cue.start()) <= AFTER_REACH;
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
          && (isSameAmount(last, other)
              || (other.unit().equals(last.unit())
                  && (Lists.linked(reading, last, other) || isNextGood(last, other))))) {
        last = other;
      }
    }
    return last.span();
  }

  /** 1800億元人民幣/38萬億韓元的貨幣互換: the same amount in the money of the other. */
  private boolean isSameAmount(Quantity first, Quantity second) {
    int end = first.span().end();
    return kind == NumberKind.MONEY
        && NumberKind.of(second) == NumberKind.MONEY
        && second.span().start() == end + 1
        && reading.text().folded(end) == '/';
  }

  /** 20萬噸糧食和3萬噸柴油的援助: nothing but a good and a conjunction stands between. */
  private boolean isNextGood(Quantity first, Quantity second) {
    int end = first.span().end();
    int next = second.span().start();
    return kind == NumberKind.PHYSICAL
        && next - end <= ITEM
        && Lists.isLink(reading.text().folded(next - 1))
        && Find.any(reading.cues(clause), c -> c.isGood() && c.start() == end)
        && reading.rest(clause, end, next) == 0;
  }

  private int nextQuantity(int end) {
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
}

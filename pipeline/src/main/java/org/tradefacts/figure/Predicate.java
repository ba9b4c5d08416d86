package org.tradefacts.figure;

import java.util.List;
import org.tradefacts.quantity.Quantity;

/**
 * What is said of a number: that it is a rise (增長10.4%), a fall, the level after a change (增至), a
 * share (佔…的), a cap (不得超過).
 *
 * @param kind {@link Signal#RISE}, {@code FALL}, {@code REACH}, {@code SHARE}, {@code LIMIT}, or
 *     {@code FILLER} when nothing is said
 * @param start where the word stands
 * @param end index after it
 */
record Predicate(Signal kind, int start, int end) {

  /** Nothing is said. */
  static final Predicate NONE = new Predicate(Signal.FILLER, -1, -1);

  /** Words between a rise and the amount of it: 增加了近3億. */
  private static final String LINKS = "了约近达为有超过多逾大概至少幅率 ";

  boolean is(Signal signal) {
    return kind == signal;
  }

  /** Whether it says that something rises or falls. */
  boolean moves() {
    return is(Signal.RISE) || is(Signal.FALL);
  }

  private static Predicate of(Cue cue) {
    return new Predicate(((Meaning.Sign) cue.meaning()).kind(), cue.start(), cue.end());
  }

  /** The predicate of the quantity with this index in its clause. */
  static Predicate of(Reading reading, int clause, int index) {
    List<Quantity> quantities = reading.quantities(clause);
    Quantity quantity = quantities.get(index);
    int first = index;
    while (first > 0 && Lists.linked(reading, quantities.get(first - 1), quantities.get(first))) {
      first--;
    }
    int from = first > 0 ? quantities.get(first - 1).span().end() : reading.start(clause);
    if (isCapped(reading, clause, index)) {
      int end = quantity.span().end();
      return new Predicate(Signal.LIMIT, end, end);
    }
    Predicate after = after(reading, clause, index);
    if (after.start() >= 0) {
      return after;
    }
    Predicate best = NONE;
    for (Cue cue : reading.cues(clause)) {
      if (cue.start() >= from && cue.end() <= quantity.span().start() && says(cue)) {
        best = of(cue);
      }
    }
    return best.is(Signal.REACH) ? rate(reading, clause, from, best) : best;
  }

  /** 增速放緩至12.3% is a growth of so much. */
  private static Predicate rate(Reading reading, int clause, int from, Predicate reach) {
    for (Cue cue : reading.cues(clause)) {
      char last = reading.text().folded(cue.end() - 1);
      if (cue.moves()
          && cue.start() >= from
          && cue.end() <= reach.start()
          && "速幅率".indexOf(last) >= 0) {
        return of(cue);
      }
    }
    return reach;
  }

  /** 以5,349萬美元或100萬噸為上限: what follows a list caps each number of it. */
  private static boolean isCapped(Reading reading, int clause, int index) {
    List<Quantity> quantities = reading.quantities(clause);
    int last = index;
    while (last + 1 < quantities.size()
        && Lists.linked(reading, quantities.get(last), quantities.get(last + 1))) {
      last++;
    }
    return Words.CAP.isAt(reading.text(), quantities.get(last).span().end());
  }

  /** 20%的增長; without 的 only where no later number is meant: 8%增長. */
  private static Predicate after(Reading reading, int clause, int index) {
    List<Quantity> quantities = reading.quantities(clause);
    int end = quantities.get(index).span().end();
    boolean attributive = end < reading.text().length() && reading.text().folded(end) == '的';
    if (!attributive && index + 1 < quantities.size()) {
      return NONE;
    }
    int at = attributive ? afterPace(reading, end + 1) : end;
    for (Cue cue : reading.cues(clause)) {
      if (cue.start() == at && cue.moves()) {
        return of(cue);
      }
    }
    return NONE;
  }

  /** 以每年6.5%的速度成長: the rise stands after the word for its pace. */
  private static int afterPace(Reading reading, int at) {
    return Words.PACE.endAt(reading.text(), at);
  }

  private static boolean says(Cue cue) {
    return cue.moves() || cue.is(Signal.REACH) || cue.is(Signal.SHARE) || cue.is(Signal.LIMIT);
  }

  /** Whether only words of degree stand between it and the number, as in 增加了近3億. */
  boolean touches(Reading reading, Quantity quantity) {
    if (start >= quantity.span().end()) {
      return true;
    }
    for (int i = end; i < quantity.span().start(); i++) {
      if (LINKS.indexOf(reading.text().folded(i)) < 0) {
        return false;
      }
    }
    return start >= 0;
  }
}

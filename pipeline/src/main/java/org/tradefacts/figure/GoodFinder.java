package org.tradefacts.figure;

import java.util.List;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/**
 * Finds the good or sector of a figure: beside the number (1860萬噸煤炭), beside the indicator (煤炭出口,
 * 進口煤炭), or the part of a whole (農業佔國內生產總值的51%).
 */
final class GoodFinder {

  /** How many unexplained characters may stand between a good and the word it goes with. */
  private static final int NEAR = 2;

  private static final int LONGEST_UNKNOWN = 6;

  private final Reading reading;
  private final int clause;
  private final Topic topic;

  GoodFinder(Reading reading, int clause, Topic topic) {
    this.reading = reading;
    this.clause = clause;
    this.topic = topic;
  }

  /** The good of a number under an indicator. */
  Good find(Quantity quantity, Governor governor, Predicate predicate) {
    Cue best = null;
    for (Cue cue : reading.cues(clause)) {
      if (cue.isGood() && fits(cue, quantity, governor, predicate)) {
        if (best != null && predicate.is(Signal.SHARE) && cue.start() >= predicate.end()) {
          break;
        }
        best = cue;
        if (cue.start() >= quantity.span().end()) {
          break;
        }
      }
    }
    if (best != null) {
      return good(best);
    }
    Good unknown = unknown(quantity, governor);
    if (!unknown.text().isEmpty()) {
      return unknown;
    }
    return carries(governor, predicate) ? topic.good() : Good.NONE;
  }

  private boolean fits(Cue cue, Quantity quantity, Governor governor, Predicate predicate) {
    Span number = quantity.span();
    if (cue.start() >= number.end()) {
      return reading.rest(clause, number.end(), cue.start()) == 0
          && cue.start() - number.end() <= 2;
    }
    boolean single = cue.end() - cue.start() == 1;
    int gap = single ? 0 : NEAR;
    if (reading.rest(clause, cue.end(), number.start()) == 0 && touches(cue, number, single)) {
      return true;
    }
    if (!governor.isCarried() && beside(cue, governor.start(), governor.end(), gap, single)) {
      return true;
    }
    return !single
        && predicate.is(Signal.SHARE)
        && cue.end() <= predicate.start()
        && reading.rest(clause, cue.end(), predicate.start()) <= NEAR;
  }

  private static boolean touches(Cue cue, Span number, boolean single) {
    return !single || cue.end() == number.start();
  }

  private boolean beside(Cue cue, int start, int end, int gap, boolean single) {
    if (cue.start() >= start && cue.end() <= end) {
      return true;
    }
    if (cue.end() <= start) {
      return single ? cue.end() == start : reading.rest(clause, cue.end(), start) <= gap;
    }
    return single ? cue.start() == end : reading.rest(clause, end, cue.start()) <= gap;
  }

  private Good good(Cue cue) {
    String chapter = ((Meaning.Good) cue.meaning()).chapter();
    return Good.at(reading.text(), cue.start(), cue.end(), chapter);
  }

  /** 進口甘油500噸: what stands between verb and amount is the good, whatever it is. */
  private Good unknown(Quantity quantity, Governor governor) {
    if (governor.isCarried() || governor.start() >= quantity.span().start()) {
      return Good.NONE;
    }
    Indicator indicator = governor.measure().indicator();
    boolean moves =
        indicator == Indicator.EXPORT
            || indicator == Indicator.IMPORT
            || indicator == Indicator.OUTPUT;
    char kind = NumberKind.of(quantity);
    int length = quantity.span().start() - governor.end();
    if (!moves || (kind != NumberKind.PHYSICAL && kind != NumberKind.THINGS)) {
      return Good.NONE;
    }
    int from = governor.end();
    boolean plain = length > 1 && length <= LONGEST_UNKNOWN;
    if (!plain || reading.rest(clause, from, from + length) != length) {
      return Good.NONE;
    }
    return Good.at(reading.text(), from, from + length, "");
  }

  /** A clause that goes on with the same indicator goes on with its good. */
  private boolean carries(Governor governor, Predicate predicate) {
    int here = reading.sentence().number();
    if (topic.goodSentence() != here || topic.good().text().isEmpty()) {
      return false;
    }
    if (topic.sentence() != here) {
      return predicate.is(Signal.SHARE);
    }
    boolean same =
        topic.measure().isPresent()
            && topic.measure().get().indicator() == governor.measure().indicator();
    return governor.isCarried() || (same && !opensAnew());
  }

  private boolean opensAnew() {
    List<Cue> cues = reading.cues(clause);
    CleanText text = reading.text();
    return cues.stream().anyMatch(c -> c.is(Signal.AMOUNT) && text.startsWith("总", c.start()));
  }
}

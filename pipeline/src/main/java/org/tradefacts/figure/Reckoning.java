package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;

/**
 * What a number says of its indicator, and its sign.
 *
 * @param statistic level, growth, share, ...
 * @param negative whether it counts down: a fall, a deficit
 */
record Reckoning(Statistic statistic, boolean negative) {

  /** Reads it from the indicator and the predicate; empty when a ratio is a ratio of nothing. */
  static Optional<Reckoning> of(
      Reading reading,
      int clause,
      Quantity quantity,
      Governor governor,
      Predicate predicate,
      Topic topic) {
    if (NumberKind.of(quantity) == NumberKind.RATIO) {
      return ofRatio(reading, clause, quantity, governor, predicate, topic);
    }
    if (predicate.is(Signal.LIMIT)) {
      return Optional.of(new Reckoning(Statistic.LIMIT, false));
    }
    if ((predicate.is(Signal.RISE) || predicate.is(Signal.FALL))
        && predicate.touches(reading, quantity)) {
      return Optional.of(new Reckoning(Statistic.CHANGE, predicate.is(Signal.FALL)));
    }
    return Optional.of(new Reckoning(Statistic.LEVEL, governor.measure().deficit()));
  }

  private static Optional<Reckoning> ofRatio(
      Reading reading,
      int clause,
      Quantity quantity,
      Governor governor,
      Predicate predicate,
      Topic topic) {
    boolean points = reading.text().foldedSlice(quantity.span()).endsWith("百分点");
    boolean falls = predicate.is(Signal.FALL);
    if (predicate.is(Signal.RISE) || falls) {
      return Optional.of(new Reckoning(points ? Statistic.CHANGE : Statistic.GROWTH, falls));
    }
    if (predicate.is(Signal.LIMIT)) {
      return Optional.of(new Reckoning(Statistic.LIMIT, false));
    }
    if (predicate.is(Signal.SHARE)) {
      return Optional.of(new Reckoning(Statistic.SHARE, false));
    }
    return bare(reading, clause, quantity, governor, topic);
  }

  /** A ratio without a predicate: 失業率5%, 出口的20%, 70%的出口, 中國40.5%. */
  private static Optional<Reckoning> bare(
      Reading reading, int clause, Quantity quantity, Governor governor, Topic topic) {
    Meaning.Measure measure = governor.measure();
    if (measure.statistic() != Statistic.LEVEL) {
      return Optional.of(new Reckoning(measure.statistic(), false));
    }
    if (isRate(measure)) {
      return Optional.of(new Reckoning(Statistic.LEVEL, false));
    }
    if (isPart(reading.text(), quantity, governor)) {
      return Optional.of(new Reckoning(Statistic.SHARE, false));
    }
    boolean listed = governor.isCarried() && topic.sentence() == reading.sentence().number();
    if (listed && topic.statistic() != Statistic.LEVEL && topic.statistic() != Statistic.RANK) {
      return Optional.of(new Reckoning(topic.statistic(), quantity.value().signum() < 0));
    }
    return listed && labelled(reading, clause, quantity)
        ? Optional.of(new Reckoning(Statistic.SHARE, false))
        : Optional.empty();
  }

  private static boolean isRate(Meaning.Measure measure) {
    return measure.accepts().equals("r") || measure.indicator() == Indicator.TARIFF;
  }

  /** 出口的20%, 70%的出口, 90%能源供應. */
  private static boolean isPart(CleanText text, Quantity quantity, Governor governor) {
    int start = quantity.span().start();
    if (!governor.isCarried() && governor.start() >= quantity.span().end()) {
      return true;
    }
    return (start > 0 && text.folded(start - 1) == '的')
        || (start > 1 && text.folded(start - 2) == '的');
  }

  /** An economy or a good stands right before the number: 中國40.5%. */
  private static boolean labelled(Reading reading, int clause, Quantity quantity) {
    for (Cue cue : reading.cues(clause)) {
      boolean adjacent =
          cue.end() <= quantity.span().start()
              && reading.rest(clause, cue.end(), quantity.span().start()) == 0;
      if (adjacent && (cue.isEconomy() || cue.isGood())) {
        return true;
      }
    }
    return false;
  }
}

package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/**
 * What a number says of its indicator, and its sign.
 *
 * @param statistic level, growth, share, ...
 * @param negative whether it counts down: a fall, a deficit
 */
record Reckoning(Statistic statistic, boolean negative) {

  /** Longest word for what a tariff is put on. */
  private static final int ITEM = 4;

  /** An amount as it stands. */
  static final Reckoning LEVEL = new Reckoning(Statistic.LEVEL, false);

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
    if (predicate.is(Signal.LIMIT)
        || movesLimit(reading, clause, predicate)
        || goesOnLimiting(reading, governor, predicate, topic)
        || isPermitted(reading, governor)
        || isQuota(reading, clause, quantity, governor)
        || Quotas.isSet(reading, clause, quantity, governor)) {
      return Optional.of(new Reckoning(Statistic.LIMIT, false));
    }
    boolean moves = predicate.moves() && predicate.touches(reading, quantity);
    if (moves && !isCompared(reading, clause, quantity)) {
      return Optional.of(new Reckoning(Statistic.CHANGE, predicate.is(Signal.FALL)));
    }
    return Optional.of(new Reckoning(Statistic.LEVEL, governor.measure().deficit()));
  }

  /** 較2008年的76萬噸急增: the amount of the year that the move is measured from. */
  private static boolean isCompared(Reading reading, int clause, Quantity quantity) {
    return Find.any(
        reading.dates(clause),
        d ->
            Times.isBase(reading.text(), d)
                && Times.owns(reading.text(), d, quantity.span().start()));
  }

  /** 批准進口46,000頭 is a quota. */
  private static boolean isPermitted(Reading reading, Governor governor) {
    int start = governor.start();
    return !governor.isCarried()
        && governor.measure().indicator().moves()
        && Words.PERMIT.isAt(reading.text(), start - 2);
  }

  /** 20萬噸的進口配額. */
  private static boolean isQuota(
      Reading reading, int clause, Quantity quantity, Governor governor) {
    return governor.start() >= quantity.span().end()
        && Find.any(
            reading.cues(clause), c -> c.is(Signal.LIMIT) && c.start() == governor.word().end());
  }

  /** 上限由200萬桶降至50萬桶. */
  private static boolean movesLimit(Reading reading, int clause, Predicate predicate) {
    return predicate.is(Signal.REACH)
        && Find.any(reading.cues(clause), c -> c.is(Signal.LIMIT) && c.end() <= predicate.start());
  }

  /** 限額為168萬輛，1984年放寬到185萬輛. */
  private static boolean goesOnLimiting(
      Reading reading, Governor governor, Predicate predicate, Topic topic) {
    return governor.isCarried()
        && topic.isOf(reading)
        && topic.reckoning().statistic() == Statistic.LIMIT
        && predicate.is(Signal.REACH);
  }

  private static Optional<Reckoning> ofRatio(
      Reading reading,
      int clause,
      Quantity quantity,
      Governor governor,
      Predicate predicate,
      Topic topic) {
    boolean points = reading.text().foldedSlice(quantity.span()).endsWith("百分点");
    if (predicate.moves()) {
      Statistic moved = points ? Statistic.CHANGE : Statistic.GROWTH;
      return Optional.of(new Reckoning(moved, predicate.is(Signal.FALL)));
    }
    if (predicate.is(Signal.LIMIT) && !isBeyondQuota(reading, governor, predicate)) {
      return Optional.of(new Reckoning(Statistic.LIMIT, false));
    }
    if (predicate.is(Signal.SHARE)) {
      return Optional.of(new Reckoning(Statistic.SHARE, false));
    }
    if (predicate.is(Signal.REACH) && isSecond(reading, clause, topic)) {
      return Optional.of(topic.reckoning());
    }
    return bare(reading, clause, quantity, governor, predicate, topic);
  }

  /** 超出配額部分徵收256%的關稅: the rate itself has no limit. */
  private static boolean isBeyondQuota(Reading reading, Governor governor, Predicate predicate) {
    return governor.measure().indicator() == Indicator.TARIFF
        && reading.text().startsWith("配额", predicate.start());
  }

  /** 比重由2021年的45%跌至15%: both are shares; 增速由10%降至8%: both are growths. */
  private static boolean isSecond(Reading reading, int clause, Topic topic) {
    Statistic before = topic.reckoning().statistic();
    return (before == Statistic.SHARE || before == Statistic.GROWTH)
        && topic
            .last()
            .filter(last -> last.quantity().span().start() >= reading.start(clause))
            .isPresent();
  }

  /** A ratio without a predicate: 失業率5%, 出口的20%, 70%的出口, 中國40.5%. */
  private static Optional<Reckoning> bare(
      Reading reading,
      int clause,
      Quantity quantity,
      Governor governor,
      Predicate predicate,
      Topic topic) {
    Meaning.Measure measure = governor.measure();
    if (measure.statistic() != Statistic.LEVEL) {
      return Optional.of(new Reckoning(measure.statistic(), false));
    }
    if (isRate(measure)) {
      boolean part =
          measure.indicator() == Indicator.TARIFF
              && (isOfItems(reading, quantity, governor) || isShareToo(reading, governor, topic));
      return Optional.of(new Reckoning(part ? Statistic.SHARE : Statistic.LEVEL, false));
    }
    if (isPart(reading, clause, quantity, governor)) {
      return Optional.of(new Reckoning(Statistic.SHARE, false));
    }
    if (governor.isCarried() && isOfThem(reading, clause, quantity)) {
      return Optional.of(new Reckoning(Statistic.SHARE, false));
    }
    boolean listed = governor.isCarried() && topic.isOf(reading);
    Statistic before = topic.reckoning().statistic();
    if (before != Statistic.LEVEL && SameShare.isMeant(reading, clause, quantity)) {
      return Optional.of(topic.reckoning());
    }
    boolean goesOn = bareTo(reading, clause, quantity) || before != Statistic.SHARE;
    if (listed && goesOn && before != Statistic.LEVEL && before != Statistic.RANK) {
      boolean recovers =
          predicate.is(Signal.REACH) && Words.RECOVERY.isAt(reading.text(), predicate.start());
      return Optional.of(recovers ? new Reckoning(before, false) : topic.reckoning());
    }
    boolean labelled =
        PartyLabel.of(reading, clause, quantity).isPresent()
            || goodBefore(reading, clause, quantity)
            || GoodLabel.of(reading, clause, quantity).isPresent();
    return listed && labelled
        ? Optional.of(new Reckoning(Statistic.SHARE, false))
        : Optional.empty();
  }

  /** 中方對91%的產品取消關稅，韓方則為92%. */
  private static boolean isShareToo(Reading reading, Governor governor, Topic topic) {
    return governor.isCarried()
        && topic.isOf(reading)
        && topic.reckoning().statistic() == Statistic.SHARE;
  }

  /** 零關稅的產品達到稅目的91%, 90%以上的商品互免關稅: a part of the goods, no rate. */
  private static boolean isOfItems(Reading reading, Quantity quantity, Governor governor) {
    CleanText text = reading.text();
    int start = quantity.span().start();
    int end = quantity.span().end();
    if (!governor.isCarried() && governor.start() >= end) {
      int noun = text.startsWith("以上", end) ? end + 2 : end;
      return Words.TARIFF_ITEM.isAt(text, text.startsWith("的", noun) ? noun + 1 : noun);
    }
    Span before = new Span(Math.max(0, start - ITEM - 1), Math.max(0, start - 1));
    return start > 0 && text.folded(start - 1) == '的' && Words.TARIFF_ITEM.ends(text, before);
  }

  /** 其中54.1%以中國內地為目的地 is a part of what was named. */
  private static boolean isOfThem(Reading reading, int clause, Quantity quantity) {
    int start = reading.start(clause);
    return reading.text().startsWith("其中", start) && quantity.span().start() - start <= 3;
  }

  /** Nothing but known words stands before the number in its clause. */
  private static boolean bareTo(Reading reading, int clause, Quantity quantity) {
    return reading.restBefore(clause, quantity.span().start()) == 0;
  }

  private static boolean isRate(Meaning.Measure measure) {
    return measure.accepts().equals("r") || measure.indicator() == Indicator.TARIFF;
  }

  /** 出口的20%, 70%的出口, 90%能源供應, 貿易70%以上的貨物. */
  private static boolean isPart(Reading reading, int clause, Quantity quantity, Governor governor) {
    if (governor.isCarried()) {
      return false;
    }
    CleanText text = reading.text();
    int start = quantity.span().start();
    int end = quantity.span().end();
    if (governor.start() >= end) {
      return true;
    }
    boolean owned =
        (start > 0 && text.folded(start - 1) == '的')
            || (start > 1 && text.folded(start - 2) == '的');
    boolean owns = text.startsWith("的", end) || text.startsWith("以上的", end);
    return owned || (owns && reading.rest(clause, governor.end(), start) == 0);
  }

  /** A good or sector stands right before the number: 農業51%. */
  private static boolean goodBefore(Reading reading, int clause, Quantity quantity) {
    return Find.any(
        reading.cues(clause),
        cue ->
            cue.isGood()
                && cue.end() <= quantity.span().start()
                && reading.rest(clause, cue.end(), quantity.span().start()) == 0);
  }
}

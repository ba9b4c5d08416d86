package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
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

  private static final int ITEM = 6;

  private static final String JOINTS = "的等和与及、大类业";

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
    Optional<Good> label = governor.isCarried() ? label(quantity) : Optional.empty();
    if (label.isPresent()) {
      return label.get();
    }
    if (sharesOn(governor, predicate)) {
      return topic.good();
    }
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
    Good unknown = new UnknownGoods(reading, clause, topic).find(quantity, governor, predicate);
    if (!unknown.text().isEmpty()) {
      return unknown;
    }
    Optional<Cue> own = governor.isCarried() ? opening(quantity) : Optional.empty();
    if (own.isPresent()) {
      return good(own.get());
    }
    if (goesOn(quantity, governor, predicate) && !topic.good().text().isEmpty()) {
      return topic.good();
    }
    return opensAnew(governor) || Find.any(reading.cues(clause), Cue::isGood)
        ? Good.NONE
        : ItemLabel.of(reading, clause, governor)
            .map(this::good)
            .orElseGet(() -> about(quantity, governor, predicate));
  }

  /** 發電量 says of what it is, whatever the text has been speaking of. */
  private static boolean isEnergy(Quantity quantity) {
    return quantity.unit().endsWith("W.h");
  }

  /** 豬肉等8項產品25%: the item has a good of its own. */
  private Optional<Cue> opening(Quantity quantity) {
    return Find.first(
        reading.cues(clause),
        c ->
            c.isGood()
                && c.start() == reading.start(clause)
                && c.end() - c.start() > 1
                && reading.text().startsWith("等", c.end())
                && reading.rest(clause, c.end(), quantity.span().start()) <= ITEM);
  }

  /** In the section 大麥 a tariff, a price and what is moved are those of 大麥. */
  private Good about(Quantity quantity, Governor governor, Predicate predicate) {
    boolean counted = governor.measure().indicator().moves() && !isEnergy(quantity);
    boolean section = !topic.about().where().equals(Party.NOWHERE);
    boolean taxed = section && governor.measure().indicator() == Indicator.TARIFF;
    boolean meant = counted || taxed || Words.PRICE.isAt(reading.text(), governor.word().start());
    return meant && !predicate.is(Signal.SHARE) ? topic.about() : Good.NONE;
  }

  private boolean goesOn(Quantity quantity, Governor governor, Predicate predicate) {
    return !isEnergy(quantity)
        && (carries(governor, predicate) || isOfSome(quantity, governor) || flowsOn(governor));
  }

  /** 礦業佔國內生產總值的21.8%，佔工業總產值的61%: a share of 工業 that 礦業 has. */
  private boolean sharesOn(Governor governor, Predicate predicate) {
    return predicate.is(Signal.SHARE)
        && governor.start() >= predicate.end()
        && topic.isOf(reading)
        && topic.goodSentence() == reading.sentence().number()
        && !topic.good().text().isEmpty()
        && topic.reckoning().statistic() == Statistic.SHARE
        && reading.restBefore(clause, predicate.start()) == 0
        && Find.none(
            reading.cues(clause),
            c -> (c.isGood() || c.isMeasure()) && c.start() < predicate.start());
  }

  /**
   * 棕櫚油產量達1,890萬噸，出口值為800億令吉: a clause that opens with what becomes of the good is still about it;
   * so is one that says the same of another economy (日本的進口量也減少40%).
   */
  private boolean flowsOn(Governor governor) {
    if (governor.isCarried() || topic.measure().isEmpty() || opensAnew(governor)) {
      return false;
    }
    Indicator before = topic.measure().get().indicator();
    Indicator now = governor.measure().indicator();
    if (before == now && Parallels.isOne(reading, clause)) {
      return true;
    }
    boolean opens =
        topic.isOf(reading)
            && topic.goodSentence() == reading.sentence().number()
            && reading.restBefore(clause, governor.start()) == 0;
    boolean had = before.moves() || before == Indicator.RESERVES;
    boolean flow = had && (now.moves() || now == Indicator.PRICE || isUse(governor));
    return opens && (flow || (now == Indicator.EMPLOYMENT && isSector(topic.good())));
  }

  /** 消費量33億噸. */
  private static boolean isUse(Governor governor) {
    Meaning.Measure measure = governor.measure();
    return measure.indicator() == Indicator.OTHER
        && measure.accepts().indexOf(NumberKind.PHYSICAL) >= 0;
  }

  private static boolean isSector(Good good) {
    return !good.text().isEmpty() && good.chapter().isEmpty();
  }

  /** 半導體（10.2%）; an economy there is a partner. */
  private Optional<Good> label(Quantity quantity) {
    return PartyLabel.of(reading, clause, quantity).isPresent()
        ? Optional.empty()
        : GoodLabel.of(reading, clause, quantity);
  }

  /** Tonnes and cubic metres are of some good: the one that the text speaks of. */
  private static boolean isOfSome(Quantity quantity, Governor governor) {
    Indicator indicator = governor.measure().indicator();
    return NumberKind.of(quantity) == NumberKind.PHYSICAL
        && (indicator.moves() || indicator == Indicator.PRICE);
  }

  private boolean fits(Cue cue, Quantity quantity, Governor governor, Predicate predicate) {
    Span number = quantity.span();
    if (cue.start() >= number.end() && !isOccupation(cue, governor)) {
      return reading.rest(clause, number.end(), cue.start()) == 0
          && cue.start() - number.end() <= 2;
    }
    if (isOccupation(cue, governor)) {
      return true;
    }
    boolean single = cue.end() - cue.start() == 1;
    boolean part =
        predicate.is(Signal.SHARE)
            && cue.end() <= predicate.start()
            && (governor.isCarried() || governor.start() >= predicate.end());
    boolean within = cue.start() >= governor.start() && cue.end() <= governor.end();
    if (((single && !within) || part) && isPartOfName(cue)) {
      return false;
    }
    int gap = single ? 0 : NEAR;
    if (reading.rest(clause, cue.end(), number.start()) == 0
        && (touches(cue, number, single) || isOwned(cue))) {
      return true;
    }
    if (!governor.isCarried() && beside(cue, governor.start(), governor.end(), gap, single)) {
      return true;
    }
    if (single && predicate.is(Signal.SHARE) && cue.end() == predicate.start()) {
      return reading.restBefore(clause, cue.start()) == 0;
    }
    return !single
        && predicate.is(Signal.SHARE)
        && cue.end() <= predicate.start()
        && reading.rest(clause, cue.end(), predicate.start()) <= NEAR;
  }

  /** 90%的勞動人口從事農業. */
  private boolean isOccupation(Cue cue, Governor governor) {
    return governor.measure().indicator() == Indicator.EMPLOYMENT
        && reading.text().startsWith("从事", cue.start() - 2)
        && cue.start() - 2 >= reading.start(clause);
  }

  /** 三星電子佔…: a word before the good makes it a name. */
  private boolean isPartOfName(Cue cue) {
    int start = reading.start(clause);
    int before = cue.start() - 1;
    return before >= start
        && JOINTS.indexOf(reading.text().folded(before)) < 0
        && reading.rest(clause, before, cue.start()) > 0;
  }

  /** 哈薩克生產的鈾約有55%. */
  private boolean isOwned(Cue cue) {
    int before = cue.start() - 1;
    return before >= reading.start(clause) && reading.text().folded(before) == '的';
  }

  private static boolean touches(Cue cue, Span number, boolean single) {
    return !single || cue.end() == number.start();
  }

  private boolean beside(Cue cue, int start, int end, int gap, boolean single) {
    if (cue.start() >= start && cue.end() <= end) {
      return true;
    }
    if (cue.end() <= start) {
      boolean owned = cue.end() + 1 == start && reading.text().folded(cue.end()) == '的';
      return single ? cue.end() == start || owned : reading.rest(clause, cue.end(), start) <= gap;
    }
    return single ? cue.start() == end : reading.rest(clause, end, cue.start()) <= gap;
  }

  private Good good(Cue cue) {
    String chapter = ((Meaning.Good) cue.meaning()).chapter();
    return Good.at(reading.text(), cue.start(), cue.end(), chapter);
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
    if (predicate.is(Signal.SHARE) && governor.start() >= predicate.end()) {
      return reading.restBefore(clause, predicate.start()) == 0;
    }
    boolean same =
        topic.measure().isPresent()
            && topic.measure().get().indicator() == governor.measure().indicator();
    return governor.isCarried() || (same && !opensAnew(governor));
  }

  /** 出口總額 and 營業額 are those of all goods. */
  private boolean opensAnew(Governor governor) {
    List<Cue> cues = reading.cues(clause);
    CleanText text = reading.text();
    String word = governor.isCarried() ? "" : text.foldedSlice(governor.word());
    return word.indexOf('总') >= 0
        || word.startsWith("营")
        || Find.any(cues, c -> c.is(Signal.AMOUNT) && text.startsWith("总", c.start()));
  }
}

package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;

/** Whether a number is about the good that the text has been speaking of. */
final class CarriedGood {

  /** Most unexplained characters before the second whole: 政府 in 政府預算收入. */
  private static final int MODIFIER = 2;

  private final Reading reading;
  private final int clause;
  private final Topic topic;
  private final Quantity quantity;
  private final Governor governor;
  private final Predicate predicate;

  CarriedGood(
      Reading reading,
      int clause,
      Topic topic,
      Quantity quantity,
      Governor governor,
      Predicate predicate) {
    this.reading = reading;
    this.clause = clause;
    this.topic = topic;
    this.quantity = quantity;
    this.governor = governor;
    this.predicate = predicate;
  }

  /** Whether the clause goes on about it. */
  boolean goesOn() {
    return !topic.good().text().isEmpty()
        && !isEnergy(quantity)
        && (carries() || isOfSome() || flowsOn());
  }

  /** 礦業佔國內生產總值的21.8%，佔工業總產值的61%: a share of 工業 that 礦業 has. */
  boolean sharesOn() {
    return predicate.is(Signal.SHARE)
        && governor.start() >= predicate.end()
        && topic.isOf(reading)
        && isNamedHere()
        && !topic.good().text().isEmpty()
        && topic.reckoning().statistic() == Statistic.SHARE
        && reading.restBefore(clause, predicate.start()) == 0
        && Find.none(
            reading.cues(clause),
            c -> (c.isGood() || c.isMeasure()) && c.start() < predicate.start());
  }

  /** 棕櫚油出口額50億，佔農產品出口的60%: the good of the amount has the share; the other is the whole. */
  boolean sharesAfter() {
    return predicate.is(Signal.SHARE)
        && governor.isCarried()
        && topic.isOf(reading)
        && isNamedHere()
        && !topic.good().text().isEmpty()
        && topic.reckoning().statistic() == Statistic.LEVEL
        && reading.restBefore(clause, predicate.start()) == 0
        && Find.none(reading.cues(clause), c -> c.isGood() && c.start() < predicate.start())
        && Find.any(reading.cues(clause), c -> c.isMeasure() && c.start() >= predicate.end());
  }

  /** 石油佔出口收入的95%、政府預算收入的八成: a share of another whole that the same good has. */
  boolean sharesToo() {
    int last = topic.last().map(slots -> slots.quantity().span().end()).orElse(0);
    boolean listed =
        predicate.equals(Predicate.NONE)
            && governor.start() > last
            && topic.isOf(reading)
            && isNamedHere()
            && topic.reckoning().statistic() == Statistic.SHARE
            && NumberKind.of(quantity) == NumberKind.RATIO
            && "、和及与".indexOf(reading.text().folded(last)) >= 0;
    return listed
        && reading.rest(clause, last + 1, governor.start()) <= MODIFIER
        && Find.none(reading.cues(clause), c -> c.isGood() && c.start() >= last && !isInMeasure(c));
  }

  /** 工業 in 工業總產值. */
  private boolean isInMeasure(Cue good) {
    return Find.any(
        reading.cues(clause),
        c -> c.isMeasure() && c.start() <= good.start() && c.end() >= good.end());
  }

  /** 發電量 says of what it is, whatever the text has been speaking of. */
  static boolean isEnergy(Quantity quantity) {
    return quantity.unit().endsWith("W.h");
  }

  /** 出口總額 and 營業額 are those of all goods. */
  boolean opensAnew() {
    CleanText text = reading.text();
    String word = governor.isCarried() ? "" : text.foldedSlice(governor.word());
    return word.indexOf('总') >= 0
        || word.startsWith("营")
        || Find.any(
            reading.cues(clause), c -> c.is(Signal.AMOUNT) && text.startsWith("总", c.start()));
  }

  private boolean isNamedHere() {
    return topic.goodSentence() == reading.sentence().number();
  }

  /** A clause that goes on with the same indicator goes on with its good. */
  private boolean carries() {
    if (!isNamedHere() || isOfOthers()) {
      return false;
    }
    if (!topic.isOf(reading)) {
      return predicate.is(Signal.SHARE) ? !hasSubject() : isSubject();
    }
    if (predicate.is(Signal.SHARE) && governor.start() >= predicate.end()) {
      return reading.restBefore(clause, predicate.start()) == 0;
    }
    boolean taxesOthers =
        governor.measure().indicator() == Indicator.TARIFF
            && !governor.isCarried()
            && Find.any(reading.cues(clause), Cue::isGood);
    if (taxesOthers) {
      return false;
    }
    boolean same =
        topic.measure().isPresent()
            && topic.measure().get().indicator() == governor.measure().indicator()
            && !governor.measure().isRate();
    return governor.isCarried() || (same && !opensAnew());
  }

  /** 農業佔8%，其他行業佔5%. */
  private boolean isOfOthers() {
    return predicate.is(Signal.SHARE)
        && Words.REMAINDER.isAt(reading.text(), reading.start(clause));
  }

  /**
   * 軍隊優先獲得糧食，軍費佔GDP的25%: what has the share is named anew, and is none of goods; 港產品出口佔總出口的七成 has a
   * subject of its own, though no list knows it.
   */
  private boolean hasSubject() {
    return !governor.isCarried()
        && governor.end() <= predicate.start()
        && (!governor.measure().indicator().moves()
            || reading.restBefore(clause, governor.start()) > MODIFIER);
  }

  /**
   * 電子業是最早的部門，產值為792億: what the first clause is about is what the next one tells of. 農業落後，進口額為30億
   * tells of all imports.
   */
  private boolean isSubject() {
    boolean opens =
        !governor.isCarried()
            && governor.measure().indicator().moves()
            && reading.restBefore(clause, governor.start()) == 0;
    int named = topic.good().where().start();
    boolean first = false;
    for (int i = reading.reach(clause); opens && i < clause; i++) {
      first |= reading.start(i) == named;
    }
    return first && !opensAnew() && isOwn();
  }

  /**
   * A sector has its output, and exports where the clause before says what it is; it imports
   * nothing.
   */
  private boolean isOwn() {
    Indicator indicator = governor.measure().indicator();
    boolean trades = indicator.isFlow() || indicator == Indicator.TRADE;
    return !isSector(topic.good())
        || !trades
        || (indicator == Indicator.EXPORT && Copula.follows(reading, topic.good().where().end()));
  }

  /** Tonnes and cubic metres are of some good: the one that the text speaks of. */
  private boolean isOfSome() {
    return NumberKind.of(quantity) == NumberKind.PHYSICAL && governor.measure().indicator().moves();
  }

  /**
   * 棕櫚油產量達1,890萬噸，出口值為800億令吉: a clause that opens with what becomes of the good is still about it;
   * so is one that says the same of another economy (日本的進口量也減少40%).
   */
  private boolean flowsOn() {
    if (governor.isCarried() || topic.measure().isEmpty() || opensAnew()) {
      return false;
    }
    Indicator before = topic.measure().get().indicator();
    Indicator now = governor.measure().indicator();
    if (before == now && Parallels.isOne(reading, clause)) {
      return true;
    }
    boolean opens =
        topic.isOf(reading) && isNamedHere() && reading.restBefore(clause, governor.start()) == 0;
    boolean had = before.moves() || before == Indicator.RESERVES;
    boolean flow = had && (now.moves() || now == Indicator.PRICE || isUse());
    return opens && (flow || (now == Indicator.EMPLOYMENT && isSector(topic.good())));
  }

  /** 消費量33億噸. */
  private boolean isUse() {
    Meaning.Measure measure = governor.measure();
    return measure.indicator() == Indicator.OTHER
        && measure.accepts().indexOf(NumberKind.PHYSICAL) >= 0;
  }

  private static boolean isSector(Good good) {
    return !good.text().isEmpty() && good.chapter().isEmpty();
  }
}

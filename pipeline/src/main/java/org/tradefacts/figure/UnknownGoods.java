package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;

/**
 * Goods and sectors that no word list names, read from where they stand: between verb and amount
 * (進口甘油500噸), or as a short subject that sounds like one (化工佔15%, 玉石出口額).
 */
final class UnknownGoods {

  private static final int LONGEST = 6;

  /** The same in a list of goods and their shares: 光阻劑佔91.9%，氟化聚醯亞胺佔93.7%. */
  private static final int LONGEST_LISTED = 9;

  private static final String DEGREES = "约近逾达共超";

  private final Reading reading;
  private final int clause;
  private final Topic topic;

  UnknownGoods(Reading reading, int clause, Topic topic) {
    this.reading = reading;
    this.clause = clause;
    this.topic = topic;
  }

  /** The good of a number whose clause names none that is known. */
  Good find(Quantity quantity, Governor governor, Predicate predicate) {
    Good object = object(quantity, governor);
    if (object.text().isEmpty()) {
      object = priced(governor);
    }
    if (object.text().isEmpty()) {
      object = produced(quantity, governor);
    }
    return object.text().isEmpty() ? subject(quantity, governor, predicate) : object;
  }

  /** 氧化鑭的價格. */
  private Good priced(Governor governor) {
    int joint = governor.start() - 1;
    boolean owned =
        !governor.isCarried()
            && governor.measure().indicator() == Indicator.PRICE
            && joint > reading.start(clause)
            && reading.text().folded(joint) == '的';
    return owned && Words.GOOD_ENDING.isAt(reading.text(), joint - 1)
        ? named(reading.start(clause), joint)
        : Good.NONE;
  }

  /** 除蟲菊年產1,500噸. */
  private Good produced(Quantity quantity, Governor governor) {
    boolean yield =
        !governor.isCarried()
            && governor.measure().indicator() == Indicator.OUTPUT
            && NumberKind.of(quantity) == NumberKind.PHYSICAL
            && governor.end() <= quantity.span().start()
            && governor.start() > reading.start(clause);
    return yield && !Words.PRODUCER_ENDING.isAt(reading.text(), governor.start() - 1)
        ? named(reading.start(clause), governor.start())
        : Good.NONE;
  }

  /** 進口甘油500噸: what stands between verb and amount is the good, whatever it is. */
  private Good object(Quantity quantity, Governor governor) {
    boolean before = !governor.isCarried() && governor.start() < quantity.span().start();
    char kind = NumberKind.of(quantity);
    boolean amount = kind == NumberKind.PHYSICAL || kind == NumberKind.THINGS;
    return before && amount && governor.measure().indicator().moves()
        ? named(governor.end(), amountStart(governor.end(), quantity))
        : Good.NONE;
  }

  /** 年產原絨約9,400噸: words of degree are no part of the name. */
  private int amountStart(int from, Quantity quantity) {
    int end = quantity.span().start();
    while (end > from && DEGREES.indexOf(reading.text().folded(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private Good subject(Quantity quantity, Governor governor, Predicate predicate) {
    boolean share = predicate.is(Signal.SHARE);
    if (!hasParts(governor.measure().indicator())
        || (!share && !listed(governor))
        || Words.REMAINDER.isAt(reading.text(), reading.start(clause))) {
      return Good.NONE;
    }
    int end = share ? predicate.start() : subjectEnd(quantity, governor);
    boolean next =
        share
            && governor.isCarried()
            && listed(governor)
            && topic.reckoning().statistic() == Statistic.SHARE;
    if (next) {
      return listedGood(reading.start(clause), end);
    }
    return end > reading.start(clause) && Words.GOOD_ENDING.isAt(reading.text(), end - 1)
        ? named(reading.start(clause), end)
        : Good.NONE;
  }

  /** A stretch of a few characters that nothing else explains. */
  /** 高純度氟化氫佔43.9%: whatever it is called, known parts in it or not. */
  private Good listedGood(int from, int to) {
    boolean name =
        to - from > 1
            && to - from <= LONGEST_LISTED
            && Find.none(
                reading.cues(clause), c -> c.end() <= to && !c.isGood() && !c.is(Signal.FILLER));
    return name ? Good.at(reading.text(), from, to, "") : Good.NONE;
  }

  private Good named(int from, int to) {
    int length = to - from;
    return length > 1 && length <= LONGEST && reading.rest(clause, from, to) == length
        ? Good.at(reading.text(), from, to, "")
        : Good.NONE;
  }

  /** In a list of goods the next one may be unknown: 天然氣出口25億，玉石出口22億，豆類8億. */
  private boolean listed(Governor governor) {
    return topic.isOf(reading)
        && !topic.good().text().isEmpty()
        && topic.goodSentence() == reading.sentence().number()
        && governor.measure().indicator().moves();
  }

  private static int subjectEnd(Quantity quantity, Governor governor) {
    return governor.isCarried() ? quantity.span().start() : governor.start();
  }

  private static boolean hasParts(Indicator indicator) {
    return switch (indicator) {
      case EXPORT, IMPORT, TRADE, OUTPUT, GDP, EMPLOYMENT, SALES, INVESTMENT -> true;
      default -> false;
    };
  }
}

package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/** The indicator that an earlier clause spoke of, where the clause of a number goes on about it. */
final class CarriedGovernor {

  /** How many unexplained characters may stand in a phrase that only tells when (1979年革命後). */
  private static final int PHRASE = 10;

  /** How many a clause may have that only continues the one before. */
  private static final int BARE = 3;

  private final Reading reading;
  private final int clause;
  private final Quantity quantity;
  private final char kind;
  private final Topic topic;

  CarriedGovernor(Reading reading, int clause, Quantity quantity, Topic topic) {
    this.reading = reading;
    this.clause = clause;
    this.quantity = quantity;
    this.kind = NumberKind.of(quantity);
    this.topic = topic;
  }

  /**
   * The indicator; empty when the number cannot be of it, or the clause has a subject of its own.
   */
  Optional<Governor> find() {
    if (topic.measure().isEmpty() || topic.measure().get().accepts().indexOf(kind) < 0) {
      return Optional.empty();
    }
    boolean same = topic.isOf(reading);
    if (NumberKind.isSilver(quantity) && !isSilverToo()) {
      return Optional.empty();
    }
    if (isOfCurrency() || (!same && (followsRatio() || isOfContract()))) {
      return Optional.empty();
    }
    boolean amount = kind == NumberKind.MONEY || kind == NumberKind.RATIO;
    boolean goesOn =
        (same && (takesUp() || isItem() || isReachedLater()))
            || Markets.list(reading, clause, quantity, topic)
            || Quotas.goesOn(reading, clause, quantity, topic)
            || Instalments.goesOn(reading, quantity, topic)
            || isTaxedToo()
            || (amount ? bare(BARE) : same && (isListed() || isResumed() || isIncluded()));
    return goesOn ? topic.governor() : Optional.empty();
  }

  /** 輸出229,270擔，值銀561萬兩; 鴉片4萬箱，白銀外流600萬兩 speaks of the silver itself. */
  private boolean isSilverToo() {
    boolean told = topic.last().filter(last -> last.quantity().number() > 0).isPresent();
    int number = quantity.span().start();
    return told
        && (hasUnitOfTopic()
            || Find.any(reading.cues(clause), c -> c.is(Signal.AMOUNT) && c.end() <= number));
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

  /** 出口原油3億。兩家公司簽訂設備合同，總價約40億日元: the price is that of the contract. */
  private boolean isOfContract() {
    Span before = new Span(reading.start(reading.reach(clause)), reading.start(clause));
    return Words.CONTRACT.isIn(reading.text(), before)
        && Find.any(
            reading.cues(clause), c -> c.is(Signal.AMOUNT) && c.end() <= quantity.span().start());
  }

  /** After 外匯儲備 a sentence 人民幣跌破7元 speaks of another price. */
  private boolean isOfCurrency() {
    return kind == NumberKind.MONEY
        && topic.measure().get().indicator() != Indicator.PRICE
        && Find.any(
            reading.cues(clause),
            c ->
                c.meaning() instanceof Meaning.Currency
                    && c.end() < quantity.span().start()
                    && Find.any(
                        reading.cues(clause),
                        m -> m.start() == c.end() && (m.is(Signal.REACH) || m.is(Signal.FALL))));
  }

  /** 預算案將其減至3.66億: the pronoun stands for what was spoken of, whatever acts on it. */
  boolean takesUp() {
    int number = quantity.span().start();
    int end = reading.endOfLast(Words.PRONOUN, clause, number);
    return end >= 0 && reading.rest(clause, end, number) <= BARE;
  }

  /** 中國：199.5億美元: the item of a list. */
  private boolean isItem() {
    return ItemHead.of(reading, clause, quantity).isPresent()
        || isNextGood()
        || NamedItem.of(reading, clause, quantity, topic).isPresent();
  }

  /** 生產原油4,318萬噸、天然氣169億立方米: the next good of a list, in its own unit. */
  private boolean isNextGood() {
    return kind == NumberKind.PHYSICAL
        && isFlow()
        && Find.any(
            reading.cues(clause),
            c ->
                c.isGood()
                    && c.start() == reading.start(clause)
                    && c.end() == quantity.span().start());
  }

  /** 1979年革命後降至150萬桶: the move stands right after a phrase that tells when. */
  private boolean isReachedLater() {
    if (!hasUnitOfTopic()) {
      return false;
    }
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

  /** 徵收35%的關稅，對其他國家則徵收40%. */
  private boolean isTaxedToo() {
    int number = quantity.span().start();
    return kind == NumberKind.RATIO
        && topic.isOf(reading)
        && topic.measure().get().indicator() == Indicator.TARIFF
        && number > 1
        && (reading.text().startsWith("征收", number - 2)
            || reading.text().startsWith("加征", number - 2));
  }

  /** A count goes on only in a list: 773名韓國人及19,513名朝鮮工人; 4億美元或750萬噸 are of one flow. */
  private boolean isListed() {
    int before = quantity.span().start() - 1;
    char joint = before < 0 ? ' ' : reading.text().folded(before);
    boolean same = hasUnitOfTopic() && "及和与、".indexOf(joint) >= 0;
    return same || (joint == '或' && kind == NumberKind.PHYSICAL && isFlow());
  }

  private boolean isFlow() {
    return topic.measure().get().indicator().moves();
  }

  /**
   * An amount goes on with the same unit (1990年進口41萬噸，1991年只有4.5萬噸), or is announced by a clause
   * without numbers (石油產量達到頂峰，為每日1,250萬桶).
   */
  private boolean isResumed() {
    boolean announced = topic.last().filter(last -> last.quantity().number() == 0).isPresent();
    return (hasUnitOfTopic() || (announced && kind == NumberKind.PHYSICAL) || isByTheDay())
        && bare(0);
  }

  /** 出口5248萬噸，日均105萬桶: the same, by the day and in another unit. */
  private boolean isByTheDay() {
    int start = reading.start(clause);
    return kind == NumberKind.PHYSICAL
        && isFlow()
        && Find.any(
            reading.cues(clause),
            c ->
                c.start() == start
                    && (c.is(Signal.EACH_DAY)
                        || c.is(Signal.EACH_MONTH)
                        || c.is(Signal.EACH_YEAR)));
  }

  private boolean hasUnitOfTopic() {
    return quantity.unit().equals(topic.unit());
  }

  /** 提供了援助，包括每年40萬噸大米. */
  private boolean isIncluded() {
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

package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;

/**
 * Items of a list that are nothing but a name and an amount: 陸軍經費5,700萬圓，製鐵所創立費58萬圓, or
 * 牲畜6600萬頭，其中綿羊3010萬隻，馬390萬匹. They go on with what the amount before them measures.
 */
final class NamedItem {

  private static final int LONGEST = 8;

  /** What opens an item: 其中, 另有. */
  private static final String OPENING = "其中另有及和以";

  /** A name has no verb of saying how much, and neither is it a sum. */
  private static final String NO_NAME = "为是有达至由被将以占约共合计总余均每各于";

  private NamedItem() {}

  /**
   * The name of the item that a number ends; empty where its clause says more, or where the clause
   * before it is no item or sum of the same kind.
   */
  static Optional<Span> of(Reading reading, int clause, Quantity quantity, Topic topic) {
    CleanText text = reading.text();
    Clause own = reading.clauses().get(clause);
    int number = quantity.span().start();
    boolean only =
        !own.bracketed()
            && reading.quantities(clause).size() == 1
            && reading.dates(clause).isEmpty()
            && quantity.span().end() == own.span().end();
    if (!only || !goesOn(reading, clause, quantity, topic)) {
      return Optional.empty();
    }
    int start = own.span().start();
    while (start < number && OPENING.indexOf(text.folded(start)) >= 0) {
      start++;
    }
    boolean cost =
        topic.measure().filter(m -> m.indicator().moves()).isPresent()
            && Words.COST.ends(text, new Span(start, number));
    return !cost && isName(reading, clause, quantity, start, number)
        ? Optional.of(new Span(start, number))
        : Optional.empty();
  }

  private static boolean isName(
      Reading reading, int clause, Quantity quantity, int start, int end) {
    if (end - start < 1 || end - start > LONGEST) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = reading.text().folded(i);
      if (!Script.isHan(c) || NO_NAME.indexOf(c) >= 0) {
        return false;
      }
    }
    boolean animal = isCount(quantity);
    boolean unknown =
        Find.none(
            reading.cues(clause), c -> c.start() >= start && !c.isGood() && !c.is(Signal.FILLER));
    boolean known =
        Find.any(reading.cues(clause), c -> c.isGood() && c.start() == start && c.end() == end);
    return known || (unknown && (end - start > 1 || animal));
  }

  /** Whether the clause before ends in an amount of the same kind that is a figure. */
  private static boolean goesOn(Reading reading, int clause, Quantity quantity, Topic topic) {
    int before = clause - 1;
    while (before >= 0 && reading.clauses().get(before).bracketed()) {
      before--;
    }
    if (before < 0 || topic.last().isEmpty() || !topic.isOf(reading)) {
      return false;
    }
    List<Quantity> amounts = reading.quantities(before);
    Quantity last = topic.last().get().quantity();
    return !amounts.isEmpty()
        && amounts.get(amounts.size() - 1).span().equals(last.span())
        && (isSame(quantity, last) || isMoved(quantity, last, topic));
  }

  private static boolean isSame(Quantity quantity, Quantity last) {
    boolean counted = isCount(quantity) && NumberKind.of(last) == NumberKind.THINGS;
    boolean money = NumberKind.of(quantity) == NumberKind.MONEY;
    return counted || (money && quantity.unit().equals(last.unit()));
  }

  /** 比上年增加7.6%，其中綿羊3010萬隻: the growth stands between the sum and its items. */
  private static boolean isMoved(Quantity quantity, Quantity last, Topic topic) {
    return NumberKind.of(last) == NumberKind.RATIO
        && topic.reckoning().statistic() == Statistic.GROWTH
        && isCount(quantity);
  }

  private static boolean isCount(Quantity quantity) {
    return NumberKind.of(quantity) == NumberKind.THINGS && Amounts.isOfThings(quantity);
  }
}

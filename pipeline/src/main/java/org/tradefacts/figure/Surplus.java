package org.tradefacts.figure;

import org.tradefacts.text.Span;

/**
 * A surplus or deficit that no word says of what: of what the state takes in and spends where its
 * sentence speaks of it (政府錄得盈餘), of trade where that is spoken of (對日赤字). A deficit with neither
 * is one of the budget.
 */
final class Surplus {

  private static final Meaning.Measure BUDGET = IndicatorWords.measure(Indicator.BUDGET);

  private Surplus() {}

  /** The governor of a number, which is the budget where its balance is meant. */
  static Governor of(Reading reading, int clause, Governor governor, Topic topic) {
    Span word = governor.word();
    boolean bare = !governor.isCarried() && Words.BARE_BALANCE.is(reading.text(), word);
    if (!bare || isOfTrade(reading, clause, governor, topic)) {
      return governor;
    }
    if (topic.isOf(reading) && topic.speaksOf(Indicator.BUDGET)) {
      return governor.as(BUDGET);
    }
    Span before = new Span(reading.start(reading.reach(clause)), word.start());
    boolean fiscal = Words.FISCAL.isIn(reading.text(), before);
    return fiscal || governor.measure().deficit() ? governor.as(BUDGET) : governor;
  }

  private static boolean isOfTrade(Reading reading, int clause, Governor governor, Topic topic) {
    boolean spoken =
        topic.isOf(reading) && topic.measure().filter(m -> isTrade(m.indicator())).isPresent();
    return spoken
        || Find.any(reading.parties(clause), m -> isCounterpart(m) && m.start() < governor.start())
        || Find.any(
            reading.cues(clause),
            c -> c.isGood() && c.end() >= governor.start() - 1 && c.end() <= governor.start())
        || Words.GOODS_TRADE.ends(
            reading.text(), new Span(reading.start(clause), governor.word().start()))
        || Find.any(
            reading.cues(clause),
            c ->
                c.end() <= governor.start()
                    && c.meaning() instanceof Meaning.Measure m
                    && isTrade(m.indicator()));
  }

  /** 對日赤字, 美國與中國的赤字. */
  private static boolean isCounterpart(PartyMention mention) {
    return !mention.standsAside()
        && (mention.role() == Role.TO
            || mention.role() == Role.WITH
            || mention.role() == Role.JOINED);
  }

  private static boolean isTrade(Indicator indicator) {
    return indicator.isFlow() || indicator == Indicator.TRADE || indicator == Indicator.BALANCE;
  }
}

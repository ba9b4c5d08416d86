package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.date.DateMention;
import org.tradefacts.text.Span;

/**
 * What a paragraph says before a colon holds for the list below it: 截至2018年，外國投資762億美元，來源如下： speaks
 * for the items 中國：199.5億美元 and 泰國：110億美元.
 *
 * @param topic what the sentence with the colon spoke of
 * @param scene the time it set
 */
record Introduction(Topic topic, Period scene) {

  /** Most characters of a sentence that only says how a list is ordered: 按國家（地區）計：. */
  private static final int ORDERING = 20;

  /** The paragraph introduces nothing. */
  static final Introduction NONE = new Introduction(Topic.NONE, Period.NONE);

  /** That of a paragraph whose last sentence ends in a colon and names what it speaks of. */
  static Introduction of(Reading last, Topic topic, Period scene) {
    int end = last.sentence().span().end();
    boolean opens = end > 0 && last.text().folded(end - 1) == ':';
    if (!opens || !(topic.isOf(last) || goesOn(last, topic))) {
      return NONE;
    }
    boolean told = topic.last().filter(slots -> slots.quantity().number() > 0).isPresent();
    return told || isOfAll(last)
        ? new Introduction(topic, scene)
        : new Introduction(topic.timeless(), Period.NONE);
  }

  /** 協議投資額760億美元。按國家計： only orders what the sentence before it told. */
  private static boolean goesOn(Reading last, Topic topic) {
    boolean next = topic.sentence() > 0 && topic.sentence() == last.sentence().number() - 1;
    Span whole = last.sentence().span();
    if (!next || whole.length() > ORDERING || !Words.ORDERING.isIn(last.text(), whole)) {
      return false;
    }
    for (int clause = 0; clause < last.clauses().size(); clause++) {
      if (!last.quantities(clause).isEmpty() || !last.parties(clause).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the time of a sentence without numbers is that of the list: 2016年主要出口市場（…）如下. In
   * 自2011年起分三階段降稅，至2013年全部降為零 it is not.
   */
  private static boolean isOfAll(Reading reading) {
    for (int clause = 0; clause < reading.clauses().size(); clause++) {
      boolean set = clause == 0 || reading.clauses().get(clause).bracketed();
      for (DateMention date : reading.dates(clause)) {
        if (!set || !Times.opens(reading, clause, date)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The topic with which an item of the list begins; empty when nothing was introduced. */
  Optional<Topic> topic(Reading item) {
    if (topic.sentence() == 0) {
      return Optional.empty();
    }
    int here = item.sentence().number();
    Topic said = topic.at(here);
    Span head = item.clauses().get(0).span();
    boolean named = item.text().folded(head.end()) == ':';
    boolean other = named && Find.none(item.parties(0), m -> m.start() == head.start());
    return Optional.of(
        other
            ? said.withGood(
                GoodLabel.named(item, 0, head.start(), head.end()).orElse(Good.NONE), here)
            : said);
  }
}

package org.tradefacts.figure;

import org.tradefacts.date.DateMention;
import org.tradefacts.text.Span;

/**
 * The dates that stand in brackets beside a number or beside what it tells of: 貿易額（2012年）為30億美元.
 */
final class BracketDates {

  /** What may stand between a bracket and its number. */
  private static final String LINKS = "为是约达共";

  private final Reading reading;
  private final int clause;

  BracketDates(Reading reading, int clause) {
    this.reading = reading;
    this.clause = clause;
  }

  /** 30億美元（2012年）; null when none stands right behind the number. */
  DateMention after(Span number) {
    int last = reading.lastBracket(clause);
    for (int i = clause + 1; i <= last; i++) {
      int start = reading.start(i);
      if (start > number.end() + 2) {
        return null;
      }
      if (start >= number.end() && !reading.dates(i).isEmpty()) {
        return reading.dates(i).get(0);
      }
    }
    return null;
  }

  /** 貿易額（2012年）為30億美元; null when no bracket before the number has a date and no number. */
  DateMention before(int limit) {
    for (int i = reading.lastBracket(clause); i > clause; i--) {
      if (reading.clauses().get(i).span().end() <= limit
          && reading.quantities(i).isEmpty()
          && !reading.dates(i).isEmpty()) {
        return reading.dates(i).get(0);
      }
    }
    return null;
  }

  /** 第四批（1996年）為9億: no more than a verb stands between the bracket and the number. */
  boolean isBeside(int number) {
    int at = number;
    while (at > reading.start(clause) && LINKS.indexOf(reading.text().folded(at - 1)) >= 0) {
      at--;
    }
    return at > reading.start(clause) && reading.text().folded(at - 1) == ')';
  }

  /** 第三個五年計劃期間（1972年—1976年），…: the bracket dates the stretch of time before it. */
  boolean datesSpan(int bracket) {
    int open = reading.start(bracket) - 1;
    return reading.dates(bracket).size() == 1
        && reading.restBefore(bracket, reading.clauses().get(bracket).span().end()) == 0
        && Words.STRETCH.ends(
            reading.text(), new Span(reading.start(reading.clauses().get(bracket).host()), open));
  }
}

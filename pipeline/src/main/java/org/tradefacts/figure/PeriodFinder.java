package org.tradefacts.figure;

import java.util.List;
import org.tradefacts.date.Bound;
import org.tradefacts.date.DateMention;
import org.tradefacts.text.Span;

/**
 * Finds the time a figure is about: the nearest date before it in its clause, then in its sentence,
 * then after it in the clause, then the time that earlier sentences set. Dates that a number is
 * compared with (比2012年同期) are not its time.
 */
final class PeriodFinder {

  private final Reading reading;
  private final int clause;
  private final Topic topic;
  private final Period scene;
  private final BracketDates brackets;

  /**
   * @param scene the time that the sentences before have set; {@link Period#NONE} when none has
   */
  PeriodFinder(Reading reading, int clause, Topic topic, Period scene) {
    this.reading = reading;
    this.clause = clause;
    this.topic = topic;
    this.scene = scene;
    brackets = new BracketDates(reading, clause);
  }

  /** The period of a number, or of what is said at a place. */
  Period find(Span number) {
    Period found = search(number);
    return isWholeYear(number.start()) ? Edtf.year(found) : found;
  }

  /** 上半年增長5%，全年增長6%. */
  private boolean isWholeYear(int limit) {
    return Find.any(
        reading.cues(clause),
        c ->
            c.is(Signal.FILLER)
                && c.end() <= limit
                && c.start() == reading.start(clause)
                && reading.text().startsWith("全年", c.start()));
  }

  private Period search(Span number) {
    DateMention best = lastBefore(clause, number.start());
    if (best != null) {
      return placed(best);
    }
    best = brackets.after(number);
    if (best != null) {
      return placed(best);
    }
    DateMention bracket = brackets.before(number.start());
    if (bracket != null && brackets.isBeside(number.start())) {
      return placed(bracket);
    }
    if (tellsEarlier(clause, number.start())) {
      return Period.NONE;
    }
    best = earlierInSentence(number.start());
    if (best != null && goesOn(best)) {
      return topic.period();
    }
    if (best != null) {
      return isAhead(clause) && !isAhead(clauseOf(best)) ? Period.NONE : placed(best);
    }
    best = after(number.end());
    if (best == null) {
      best = bracket;
    }
    if (best != null) {
      return placed(best);
    }
    return isEndOnly(number.start()) ? Period.NONE : carried();
  }

  /** 1987年至1996年由177億升至907億，其中短期外債佔四成: a part of the last number, at the end of the range. */
  private boolean goesOn(DateMention date) {
    return reading.text().startsWith("其中", reading.start(clause))
        && topic.isOf(reading)
        && topic.period().dateNumber() == date.number();
  }

  private static Period placed(DateMention date) {
    return date.edtf().isEmpty() ? Period.NONE : Times.period(date);
  }

  private DateMention lastBefore(int number, int limit) {
    List<DateMention> dates = reading.dates(number);
    for (int i = dates.size() - 1; i >= 0; i--) {
      DateMention date = dates.get(i);
      if (date.span().end() <= limit
          && !date.edtf().isEmpty()
          && (Times.owns(reading.text(), date, limit) || isTime(number, date, limit))) {
        return date;
      }
    }
    return null;
  }

  private boolean isTime(int number, DateMention date, int limit) {
    return Times.isTold(reading.text(), date)
        && !Times.isStart(reading, number, date, limit)
        && !isInAttribute(number, date);
  }

  /** 由2015年的51億降至45億: nothing tells the time of the second number. */
  private boolean isEndOnly(int limit) {
    return Find.any(
        reading.dates(clause),
        d -> d.span().end() <= limit && Times.isStart(reading, clause, d, limit));
  }

  /** 2012年扭轉了自1993年以來的逆差: another date before it opens the clause. */
  private boolean isInAttribute(int number, DateMention date) {
    List<DateMention> dates = reading.dates(number);
    return date.bound() == Bound.SINCE
        && !date.equals(dates.get(0))
        && !dates.get(0).edtf().isEmpty()
        && Times.isTold(reading.text(), dates.get(0))
        && Times.opens(reading, number, dates.get(0));
  }

  /** 此前出口額為3億: a time that no date gives. */
  private boolean tellsEarlier(int number, int limit) {
    return Find.any(
        reading.cues(number),
        c -> c.is(Signal.EARLIER) && c.end() <= limit && opensWith(number, c));
  }

  private boolean opensWith(int number, Cue cue) {
    return reading.restBefore(number, cue.start()) <= 1;
  }

  private DateMention earlierInSentence(int limit) {
    boolean bracketed = reading.clauses().get(clause).bracketed();
    for (int i = clause - 1; i >= reading.reach(clause); i--) {
      if (bracketed || !reading.clauses().get(i).bracketed() || brackets.datesSpan(i)) {
        DateMention date = lastBefore(i, limit);
        if (date != null
            && (sets(i, date) || tellsThen(i) || i == reading.clauses().get(clause).host())) {
          return date;
        }
        if (tellsEarlier(i, limit)) {
          return null;
        }
      }
    }
    return null;
  }

  /** 爭端已由1965年的協定解決，當時日本提供3億美元: the time named right before. */
  private boolean tellsThen(int number) {
    int next = number + 1;
    return next <= clause && reading.text().startsWith("当时", reading.start(next));
  }

  /**
   * Whether a date gives the time of the clauses after its own: it opens its clause (2012年，…) or
   * its clause has numbers. 公司成立於1969年 only says when something happened.
   */
  private boolean sets(int number, DateMention date) {
    return !reading.quantities(number).isEmpty() || Times.opens(reading, number, date);
  }

  /** 2016年進口450萬桶，按決議進口量將減少55%: what is to come has no time of the past. */
  private boolean isAhead(int place) {
    return Find.any(
        reading.cues(place),
        c ->
            c.moves()
                && c.start() > reading.start(place)
                && reading.text().folded(c.start() - 1) == '将'
                && "率速幅".indexOf(reading.text().folded(c.end() - 1)) < 0);
  }

  private int clauseOf(DateMention date) {
    int at = clause;
    while (at > 0 && !reading.dates(at).contains(date)) {
      at--;
    }
    return at;
  }

  private DateMention after(int from) {
    for (DateMention date : reading.dates(clause)) {
      if (date.span().start() >= from
          && !date.edtf().isEmpty()
          && Times.isTold(reading.text(), date)
          && !belongsToNext(date)) {
        return date;
      }
    }
    return null;
  }

  /** 由5美元升至2011年6月的140美元: the date is that of the second number alone. */
  private boolean belongsToNext(DateMention date) {
    return Find.any(
        reading.quantities(clause), q -> Times.owns(reading.text(), date, q.span().start()));
  }

  private Period carried() {
    if (topic.isOf(reading)) {
      return topic.period().edtf().isEmpty() ? Period.NONE : topic.period();
    }
    if (isTimeless()
        || isEarlier()
        || isForeseen()
        || Events.tell(reading, clause)
        || scene.edtf().isEmpty()) {
      return Period.NONE;
    }
    return scene;
  }

  /** 2001年3月專家組成立。專家組認為協議將使出口增長48%. */
  private boolean isForeseen() {
    for (int i = reading.reach(clause); i <= clause; i++) {
      if (isAhead(i) || Words.AHEAD.isIn(reading.text(), reading.clauses().get(i).span())) {
        return true;
      }
    }
    return false;
  }

  private boolean isEarlier() {
    for (int i = 0; i <= clause; i++) {
      if (tellsEarlier(i, reading.clauses().get(clause).span().end())) {
        return true;
      }
    }
    return false;
  }

  /** 年產量約500萬噸 and 年薪 tell what is usual; 年度預算 is that of a year. */
  private boolean isYearly(Cue cue) {
    return cue.isMeasure()
        && reading.text().folded(cue.start()) == '年'
        && reading.text().folded(cue.start() + 1) != '度';
  }

  private boolean isTimeless() {
    for (int i = reading.reach(clause); i <= clause; i++) {
      for (Cue cue : reading.cues(i)) {
        if (cue.is(Signal.TIMELESS)
            || cue.is(Signal.EACH_YEAR)
            || cue.is(Signal.EACH_MONTH)
            || isYearly(cue)) {
          return true;
        }
      }
    }
    return false;
  }
}

package org.tradefacts.figure;

import org.tradefacts.date.DateMention;
import org.tradefacts.date.Precision;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Script;

/** Small questions about dates. */
final class Times {

  /** Unexplained characters that may stand before a date that opens a clause (其後在2012年). */
  private static final int OPENING = 2;

  private static final String SINCE = "以来";

  private static final String FROM = "由从自";

  /** Most characters from that word to the record: 以來的最高. */
  private static final int NEAR = 5;

  /** Longest phrase between a date and that word: 有系統統計. */
  private static final int RECORD = 7;

  /** Most characters from the year of a law to the end of its name. */
  private static final int LAW = 8;

  private Times() {}

  /** Whether a date says when something was told of, and not only what is compared with it. */
  static boolean isTold(CleanText text, DateMention date) {
    return !isBase(text, date) && !isRecord(text, date);
  }

  /** 創1956年有統計以來最高紀錄, 1998年以來的新高: the record only reaches back to it. */
  private static boolean isRecord(CleanText text, DateMention date) {
    int end = date.span().end();
    int since = text.startsWith(SINCE, end - SINCE.length()) ? end - SINCE.length() : end;
    if (since == end && end < text.length() && text.folded(end) == '有') {
      // 有統計以來, 有紀錄以來
      int limit = Math.min(text.length(), end + RECORD);
      while (since < limit && !text.startsWith(SINCE, since)) {
        since++;
      }
    }
    if (!text.startsWith(SINCE, since)) {
      return false;
    }
    for (int i = since; i < Math.min(text.length(), since + NEAR); i++) {
      if (Words.RECORD.isAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  static Period period(DateMention date) {
    return new Period(date.edtf(), date.earliest(), date.latest(), date.number());
  }

  /** Whether a number is compared with this date, as in 比2012年同期, 與1985年相比. */
  static boolean isBase(CleanText text, DateMention date) {
    int start = date.span().start();
    int end = date.span().end();
    if (isOfLaw(text, start, end)) {
      return true;
    }
    boolean ground = text.startsWith("基础上", end) || text.startsWith("的基础上", end);
    if (ground || text.startsWith("相比", end) || text.startsWith("比较", end)) {
      return true;
    }
    if (start == 0) {
      return false;
    }
    char before = text.folded(start - 1);
    boolean linked = before == '于' && start > 1;
    char verb = linked ? text.folded(start - 2) : before;
    return verb == '比' || verb == '较';
  }

  /**
   * 根據1974年貿易法第301條: the year that names a law is no time of what is told; that of 根據2018年法國資料 and
   * 按照2018年的統計方法 may be.
   */
  private static boolean isOfLaw(CleanText text, int start, int end) {
    if (!Words.BY_LAW.isAt(text, start - 2, start)) {
      return false;
    }
    int limit = Math.min(text.length(), end + LAW);
    int at = end;
    while (at < limit && Script.isHan(text.folded(at))) {
      int law = Words.LAW.endAt(text, at);
      if (law > at && isNameEnd(text, law)) {
        return true;
      }
      at = Math.max(at + 1, Words.NO_LAW.endAt(text, at));
    }
    return false;
  }

  /** Whether the name of a law can end at a place: before a comma, 第301條 and 的規定. */
  private static boolean isNameEnd(CleanText text, int end) {
    return end >= text.length()
        || !Script.isHan(text.folded(end))
        || Words.AFTER_LAW.isAt(text, end);
  }

  /** 1998年的5億: the date belongs to the number even after 比. */
  static boolean owns(CleanText text, DateMention date, int number) {
    int gap = number - date.span().end();
    return gap == 0 || (gap == 1 && text.folded(date.span().end()) == '的');
  }

  /** 由2015年的51億降至45億: the date is that of the first number alone. */
  static boolean isStart(Reading reading, int clause, DateMention date, int limit) {
    for (Cue cue : reading.cues(clause)) {
      boolean reached =
          cue.is(Signal.REACH) && cue.end() <= limit && cue.start() >= date.span().end();
      if (reached) {
        return Find.any(
            reading.quantities(clause),
            q -> q.span().end() <= cue.start() && owns(reading.text(), date, q.span().start()));
      }
    }
    return isFrom(reading, clause, date, limit);
  }

  /** 由前一年的952億減少28%: the date is that of the number after it, and not of the move. */
  private static boolean isFrom(Reading reading, int clause, DateMention date, int limit) {
    int start = date.span().start();
    return start > 0
        && FROM.indexOf(reading.text().folded(start - 1)) >= 0
        && Find.any(
            reading.quantities(clause),
            q -> q.span().end() <= limit && owns(reading.text(), date, q.span().start()));
  }

  /** Whether a date opens its clause, as 2012年 and 截至2013年底 do. */
  static boolean opens(Reading reading, int clause, DateMention date) {
    int start = reading.start(clause);
    return reading.rest(clause, start, date.span().start()) <= OPENING;
  }

  /**
   * The month of a day: what a reader takes from an earlier sentence is hardly ever the very day.
   */
  static Period coarse(DateMention date) {
    if (date.precision() == Precision.DAY
        && date.edtf().length() == 10
        && date.earliest().isPresent()) {
      return Edtf.month(date);
    }
    return period(date);
  }
}

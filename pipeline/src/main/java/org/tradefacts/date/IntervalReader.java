package org.tradefacts.date;

import java.util.Optional;

/**
 * Reads dates at a distance from a date in view: 三年後, 兩個星期之後 and 較五年前, 早在十年前. A number of years is
 * such a date where a clause begins with it or a word of place or comparison leads to it; elsewhere
 * it is a length of time or counts from an event (開戰三年後).
 */
final class IntervalReader {

  /** How the rule is called that reads 五年前: such a date does not move the story. */
  static final String BEFORE = "before-an-interval";

  private static final String CLAUSE_OPENERS = ",。;:\n(、";
  private static final String CONNECTIVES = "但而并又则却就即仅直";
  private static final String PLACES = "于在到至";
  private static final String COMPARISONS = "较比自从早";
  private static final int MOST_YEARS_AFTER = 200;
  private static final int MOST_YEARS_BEFORE = 99;

  private IntervalReader() {}

  /** What is counted. */
  private enum Counted {
    YEARS,
    MONTHS,
    DAYS,
    WEEKS
  }

  /** The date that begins at {@code at} with its number. */
  static Optional<Point> read(SentenceText text, int at) {
    int before = text.before(at);
    boolean clause =
        text.anyOf(CLAUSE_OPENERS, before)
            || (text.anyOf(PLACES, before) && text.at(before - 1) != '不');
    boolean later = clause || text.anyOf(CONNECTIVES, before);
    boolean earlier = clause || text.anyOf(COMPARISONS, before);
    if (!later && !earlier) {
      return Optional.empty();
    }
    if (text.at(at) == '半') {
      return text.at(at + 1) == '年'
          ? counted(text, at, at + 2, Counted.MONTHS, 6, later, earlier)
          : Optional.empty();
    }
    long numeral = Numeral.read(text, at);
    boolean two = text.at(at) == '两';
    if (!two && (numeral == Numeral.NONE || Numeral.isPositional(numeral))) {
      return Optional.empty();
    }
    int amount = two ? 2 : Numeral.value(numeral);
    int unit = two ? at + 1 : text.skipBlank(Numeral.end(numeral));
    return unit(text, at, unit, amount, later, earlier);
  }

  private static Optional<Point> unit(
      SentenceText text, int at, int unit, int amount, boolean later, boolean earlier) {
    int word = text.at(unit) == '个' ? unit + 1 : unit;
    if (text.startsWith("星期", word) || text.startsWith("礼拜", word)) {
      return counted(text, at, word + 2, Counted.WEEKS, amount, later, earlier);
    }
    if (word > unit) {
      return text.at(word) == '月'
          ? counted(text, at, word + 1, Counted.MONTHS, amount, later, earlier)
          : Optional.empty();
    }
    return switch (text.at(unit)) {
      case '年' -> counted(text, at, unit + 1, Counted.YEARS, amount, later, earlier);
      case '天', '日' -> counted(text, at, unit + 1, Counted.DAYS, amount, later, earlier);
      case '周' -> counted(text, at, unit + 1, Counted.WEEKS, amount, later, earlier);
      default -> Optional.empty();
    };
  }

  private static Optional<Point> counted(
      SentenceText text,
      int at,
      int end,
      Counted unit,
      int amount,
      boolean later,
      boolean earlier) {
    int after = afterWord(text, end);
    if (later && after > 0 && amount >= 1 && amount <= MOST_YEARS_AFTER) {
      return Optional.of(point(text, at, after, unit, amount, "after-an-interval"));
    }
    int before = beforeWord(text, end);
    if (earlier && before > 0 && amount >= 1 && amount <= MOST_YEARS_BEFORE) {
      return Optional.of(point(text, at, before, unit, -amount, BEFORE));
    }
    return Optional.empty();
  }

  private static Point point(
      SentenceText text, int at, int end, Counted unit, int amount, String rule) {
    return switch (unit) {
      case YEARS ->
          PartReader.extend(
              text, Point.of(at, end, Frame.RELATIVE_YEAR, amount, Part.YEAR, 0, 0, rule));
      case MONTHS -> Point.of(at, end, Frame.RELATIVE_MONTH, amount, Part.MONTH, 0, 0, rule);
      case DAYS -> Point.of(at, end, Frame.RELATIVE_DAY, amount, Part.DAY, 0, 0, rule);
      case WEEKS -> Point.of(at, end, Frame.RELATIVE_DAY, amount * 7, Part.DAY, 0, 0, rule);
    };
  }

  /** The index after 後, 之後, 以後; -1 when none is there or it begins another word, 後來. */
  private static int afterWord(SentenceText text, int at) {
    int from = text.anyOf("之以", at) ? at + 1 : at;
    boolean after = text.at(from) == '后' && !Words.LONGER.isAt(text, from + 1);
    return after && !isYear(text, from + 1) ? from + 1 : -1;
  }

  /** 兩年後的1896年: the year itself follows. */
  private static boolean isYear(SentenceText text, int at) {
    long numeral = text.at(at) == '的' ? Numeral.read(text, at + 1) : Numeral.NONE;
    return numeral != Numeral.NONE
        && Numeral.digits(numeral) == 4
        && text.at(Numeral.end(numeral)) == '年';
  }

  /** The index after 前, 之前; -1 when none is there or a date follows: 兩個月前的9月15日. */
  private static int beforeWord(SentenceText text, int at) {
    int from = text.anyOf("之以", at) ? at + 1 : at;
    if (text.at(from) != '前' || Characters.NOT_AHEAD.isAt(text, from + 1)) {
      return -1;
    }
    boolean dated =
        text.at(from + 1) == '的' && (text.isDigit(from + 2) || Numeral.isHan(text.at(from + 2)));
    return dated ? -1 : from + 1;
  }
}

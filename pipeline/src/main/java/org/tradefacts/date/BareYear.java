package org.tradefacts.date;

import java.util.Optional;
import org.tradefacts.text.SentenceKind;

/**
 * Years without 年 where their place makes them years: （2016 est.）, （1947-1959版）, a table's header
 * or first column, a heading, an infobox parameter such as {@code year = 2009}.
 */
final class BareYear {

  private static final int EARLIEST = 1000;
  private static final int EARLIEST_SURE = 1500;
  private static final int LATEST = 2059;
  private static final int KIND_OF_NUMBER = "的任意自然数".length();

  private BareYear() {}

  /** A year, or a range of two, that begins at {@code at} of a sentence of this kind. */
  static Optional<Draft> read(SentenceText text, int at, SentenceKind kind, boolean label) {
    long first = Numeral.read(text, at);
    if (!isYear(first) || !Guards.opens(text, at)) {
      return Optional.empty();
    }
    int end = Numeral.end(first);
    if (text.at(end) == '/') {
      return businessYear(text, at, first, kind, label);
    }
    Point from = Point.writtenYear(at, end, Numeral.value(first), "bare-year");
    int next = Joins.range(text, end);
    if (next >= 0 && Bounds.lastsTillNow(text, end)) {
      return Optional.of(Draft.point(from));
    }
    if (next >= 0) {
      long last = Numeral.read(text, next);
      if (isRange(text, at, first, last)) {
        return Optional.of(
            Draft.range(
                from,
                Point.writtenYear(next, Numeral.end(last), Numeral.value(last), "bare-year")));
      }
      return shortRange(text, at, from, last, kind, label);
    }
    boolean sure = Numeral.value(first) >= EARLIEST_SURE;
    return sure && isPlaced(text, at, end, kind, label)
        ? Optional.of(Draft.point(from))
        : Optional.empty();
  }

  /** 1970-80 that fills a label: the second year has lost its century. */
  private static Optional<Draft> shortRange(
      SentenceText text, int at, Point from, long last, SentenceKind kind, boolean label) {
    boolean two = last != Numeral.NONE && Numeral.digits(last) == 2 && Numeral.isArabic(last);
    if (!two || Numeral.value(last) <= from.year() % 100 || from.year() < EARLIEST_SURE) {
      return Optional.empty();
    }
    int end = Numeral.end(last);
    int year = from.year() / 100 * 100 + Numeral.value(last);
    return isPlaced(text, at, end, kind, label)
        ? Optional.of(Draft.range(from, Point.writtenYear(end - 2, end, year, "bare-year")))
        : Optional.empty();
  }

  /** （2016/17）, or 2016/17 that fills a label: a business year without its word. */
  private static Optional<Draft> businessYear(
      SentenceText text, int at, long first, SentenceKind kind, boolean label) {
    int mark = Numeral.end(first);
    long last = Numeral.read(text, mark + 1);
    if (last == Numeral.NONE || !Numeral.isArabic(last)) {
      return Optional.empty();
    }
    int next = Numeral.value(first) + 1;
    int end = Numeral.end(last);
    boolean follows =
        Numeral.digits(last) == 4
            ? Numeral.value(last) == next
            : Numeral.digits(last) == 2 && Numeral.value(last) == next % 100;
    boolean sure = Numeral.value(first) >= EARLIEST_SURE;
    return follows && sure && isPlaced(text, at, end, kind, label)
        ? Optional.of(
            Draft.range(
                Point.writtenYear(at, mark, next - 1, "fiscal-year"),
                Point.writtenYear(mark + 1, end, next, "fiscal-year")))
        : Optional.empty();
  }

  private static boolean isYear(long numeral) {
    return numeral != Numeral.NONE
        && Numeral.digits(numeral) == 4
        && Numeral.isArabic(numeral)
        && Numeral.value(numeral) >= EARLIEST
        && Numeral.value(numeral) <= LATEST;
  }

  private static boolean isRange(SentenceText text, int at, long first, long last) {
    if (!isYear(last) || Numeral.value(last) <= Numeral.value(first)) {
      return false;
    }
    int end = Numeral.end(last);
    if (isOfNumbers(text, first, last)) {
      return false;
    }
    boolean page = text.anyOf(".页:#p", text.before(at)) || text.anyOf("页元圆人米吨公万亿%.:", end);
    boolean glued = text.isLatin(end) || (text.anyOf("-/", end) && text.isDigit(end + 1));
    boolean code = text.isLatin(text.before(at)) || text.anyOf("-", text.before(at));
    return !page && !glued && !code && Numeral.value(last) - Numeral.value(first) <= 500;
  }

  /** 1900至2000之間的數: the ends are numbers. */
  private static boolean isOfNumbers(SentenceText text, long first, long last) {
    int end = Numeral.end(last);
    boolean between = text.startsWith("之间", end);
    boolean round = Numeral.value(first) % 100 == 0 && Numeral.value(last) % 100 == 0;
    int noun = between ? end + 2 : end;
    boolean named = false;
    for (int at = noun; at <= noun + KIND_OF_NUMBER && text.at(at) != '\n'; at++) {
      named |= text.at(noun) == '的' && text.at(at) == '数' && text.at(at + 1) != '据';
    }
    return (between && round) || named;
  }

  private static boolean isPlaced(
      SentenceText text, int at, int end, SentenceKind kind, boolean label) {
    int close = closing(text, end);
    char before = text.at(text.before(at));
    char after = text.at(close);
    if (after == ')' && (before == '(' || before == ',')) {
      return true;
    }
    boolean estimate = close > end || (kind == SentenceKind.INFOBOX && after != '\n');
    if (before == '(' && (after == ',' || after == ';' || after == '\n') && estimate) {
      return true;
    }
    if (before == '\n') {
      boolean alone = after == '\n';
      boolean headed = kind == SentenceKind.HEADING && (alone || text.at(end) == ' ');
      boolean listed = kind == SentenceKind.LIST_ITEM && (after == ':' || alone);
      return headed || listed || (label && alone);
    }
    if (label && before == '=' && after == '\n') {
      return true;
    }
    return close > end
        && text.at(end) == ' '
        && (text.endsWith("est", close) || text.endsWith("est.", close));
  }

  /** The index after the words of estimate that may follow a year in a bracket. */
  private static int closing(SentenceText text, int end) {
    int at = text.skipBlank(end);
    int word = Words.ESTIMATE.endAt(text, at);
    return word > at && !text.isLatin(word) ? text.skipBlank(word) : at;
  }
}

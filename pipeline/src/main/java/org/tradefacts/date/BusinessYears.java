package org.tradefacts.date;

import java.util.Optional;

/** Years that span two calendar years: 1988-89年度, 2003/04年度, 2011-12賽季, 2000財政年度. */
final class BusinessYears {

  /** The rule of two business years without their century. */
  static final String SHORT_PAIR = "short-fiscal-year";

  private BusinessYears() {}

  /** The index after the word for a business year at {@code at}; -1 when none is there. */
  static int wordEnd(SentenceText text, int at) {
    int from = text.skipBlank(at);
    int end = Words.BUSINESS_YEAR.endAt(text, from);
    return end > from ? end : -1;
  }

  /** FY2010, FY 2011/12. */
  static Optional<Draft> abbreviated(SentenceText text, int at) {
    if (!text.startsWith("FY", at) || text.isLatin(at - 1)) {
      return Optional.empty();
    }
    Optional<Draft> pair = pair(text, text.skipBlank(at + 2), true);
    if (pair.isPresent()) {
      Point first = pair.get().first();
      return Optional.of(
          Draft.range(
              Point.writtenYear(at, first.end(), first.year(), "fiscal-year"),
              pair.get().closing()));
    }
    long year = Numeral.read(text, text.skipBlank(at + 2));
    boolean whole = year != Numeral.NONE && Numeral.digits(year) == 4;
    return whole && Numeral.value(year) > 1900 && Numeral.value(year) < 2200
        ? Optional.of(
            Draft.point(
                Point.writtenYear(at, Numeral.end(year), Numeral.value(year), "fiscal-year")))
        : Optional.empty();
  }

  /** The two years of a pair such as 1988-89年度 that begins at {@code at}. */
  static Optional<Draft> read(SentenceText text, int at) {
    return pair(text, at, false);
  }

  /**
   * @param marked whether the two numbers are known to be years without a word after them
   */
  private static Optional<Draft> pair(SentenceText text, int at, boolean marked) {
    long first = Numeral.read(text, at);
    if (first != Numeral.NONE && Numeral.digits(first) == 2 && !marked) {
      return shortPair(text, at, first);
    }
    if (first == Numeral.NONE || Numeral.digits(first) != 4 || !Numeral.isArabic(first)) {
      return Optional.empty();
    }
    int mark = Numeral.end(first);
    if (!text.anyOf("-/–—~", mark) || !(marked || Guards.opens(text, at))) {
      return Optional.empty();
    }
    long second = Numeral.read(text, mark + 1);
    if (second == Numeral.NONE || !Numeral.isArabic(second)) {
      return Optional.empty();
    }
    int from = Numeral.value(first);
    int to = Numeral.value(second);
    if (Numeral.digits(second) == 2) {
      to += from / 100 * 100 + (to < from % 100 ? 100 : 0);
    } else if (Numeral.digits(second) == 1 && (from + 1) % 10 == to) {
      to = from + 1;
    } else if (Numeral.digits(second) != 4) {
      return Optional.empty();
    }
    int word = wordEnd(text, Numeral.end(second));
    int end = word < 0 && marked ? Numeral.end(second) : word;
    if (word < 0
        && text.at(Numeral.end(second)) == '年'
        && text.at(Numeral.end(second) + 1) != '代'
        && Numeral.digits(second) == 2) {
      end = Numeral.end(second) + 1;
    }
    if (end < 0 || from < 1000 || from > 2199 || to <= from) {
      return Optional.empty();
    }
    return Optional.of(
        Draft.range(
            Point.writtenYear(at, mark, from, "fiscal-year"),
            Point.writtenYear(mark + 1, end, to, "fiscal-year")));
  }

  /** 98-99賽季: two years that follow each other, both without their century. */
  private static Optional<Draft> shortPair(SentenceText text, int at, long first) {
    int mark = Numeral.end(first);
    long second = Numeral.read(text, mark + 1);
    boolean joined = Numeral.isArabic(first) && text.anyOf("-/–—~", mark) && Guards.opens(text, at);
    if (!joined || second == Numeral.NONE || Numeral.digits(second) != 2) {
      return Optional.empty();
    }
    int word = wordEnd(text, Numeral.end(second));
    boolean next = (Numeral.value(first) + 1) % 100 == Numeral.value(second);
    return word < 0 || !next
        ? Optional.empty()
        : Optional.of(
            Draft.range(
                shortYear(at, mark, Numeral.value(first)),
                shortYear(mark + 1, word, Numeral.value(second))));
  }

  private static Point shortYear(int start, int end, int year) {
    return Point.of(start, end, Frame.SHORT, year, Part.YEAR, 0, 0, SHORT_PAIR);
  }
}

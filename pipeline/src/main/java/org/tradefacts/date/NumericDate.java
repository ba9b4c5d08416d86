package org.tradefacts.date;

import java.util.Optional;

/** Dates in figures: 2011-9-12, 2007/07/14, 2010.01.29, 2010 01 29, 31/12/2004. */
final class NumericDate {

  private static final String AFTER_TERM = ",。;:、)\n ";

  private NumericDate() {}

  /** The date that begins at {@code at}. */
  static Optional<Point> read(SentenceText text, int at) {
    Optional<Point> yearFirst = read(text, at, "-/.");
    if (yearFirst.isPresent()) {
      return yearFirst;
    }
    long numeral = Numeral.read(text, at);
    if (isShort(numeral)) {
      return text.at(Numeral.end(numeral)) == '/' ? dayFirst(text, at) : Optional.empty();
    }
    return isPadded(text, at) ? read(text, at, " ") : Optional.empty();
  }

  /** 2010 01 29: among words, blanks divide a date only when all its parts have their zeros. */
  private static boolean isPadded(SentenceText text, int at) {
    return text.at(at + 4) == ' '
        && isPair(text, at + 5)
        && text.at(at + 7) == ' '
        && isPair(text, at + 8);
  }

  private static boolean isPair(SentenceText text, int at) {
    return text.isDigit(at) && text.isDigit(at + 1) && !text.isDigit(at + 2);
  }

  /** As {@link #read(SentenceText, int)}, and blanks may divide the date: 2010 01 29. */
  static Optional<Point> readAlone(SentenceText text, int at) {
    return read(text, at, "-/. ");
  }

  private static Optional<Point> read(SentenceText text, int at, String marks) {
    long year = Numeral.read(text, at);
    if (!isYear(year)) {
      return Optional.empty();
    }
    int mark = Numeral.end(year);
    if (!text.anyOf(marks, mark)) {
      return Optional.empty();
    }
    long month = Numeral.read(text, mark + 1);
    if (!isShort(month) || text.at(Numeral.end(month)) != text.at(mark)) {
      return Optional.empty();
    }
    long day = Numeral.read(text, Numeral.end(month) + 1);
    if (!isShort(day) || !isBounded(text, Numeral.end(day), text.at(mark))) {
      return Optional.empty();
    }
    return point(at, Numeral.end(day), year, Numeral.value(month), Numeral.value(day));
  }

  private static boolean isShort(long numeral) {
    return numeral != Numeral.NONE && Numeral.digits(numeral) <= 2 && Numeral.isArabic(numeral);
  }

  private static boolean isBounded(SentenceText text, int end, char mark) {
    boolean glued =
        (text.at(end) == mark || text.anyOf("/.", end))
            && (text.isDigit(end + 1) || text.isLatin(end + 1));
    return !glued && !text.isLatin(end);
  }

  private static Optional<Point> point(int at, int end, long year, int month, int day) {
    int value = Numeral.value(year);
    if (!isUsual(value) || !Days.isValid(value, month, day)) {
      return Optional.empty();
    }
    return Optional.of(
        Point.of(at, end, Frame.WRITTEN, value, Part.DAY, month, day, "numeric-date"));
  }

  /** Two months that begin and end a term, 1999.08-2002.02; followed by a unit they are numbers. */
  static Optional<Draft> months(SentenceText text, int at) {
    Optional<Point> first = Guards.opens(text, at) ? pointed(text, at) : Optional.empty();
    int next = first.map(from -> Joins.range(text, from.end())).orElse(-1);
    if (next < 0 || !text.isDigit(next)) {
      return Optional.empty();
    }
    return pointed(text, next)
        .filter(last -> text.anyOf(AFTER_TERM, last.end()))
        .filter(last -> last.year() * 12 + last.a() >= first.get().year() * 12 + first.get().a())
        .map(last -> Draft.range(first.get(), last));
  }

  /** 1999.08 and 1999.8. */
  private static Optional<Point> pointed(SentenceText text, int at) {
    long year = Numeral.read(text, at);
    if (!isYear(year) || !isUsual(Numeral.value(year)) || text.at(Numeral.end(year)) != '.') {
      return Optional.empty();
    }
    long month = Numeral.read(text, Numeral.end(year) + 1);
    return isShort(month) && isMonth(month)
        ? Optional.of(month(at, year, month))
        : Optional.empty();
  }

  private static boolean isYear(long numeral) {
    return numeral != Numeral.NONE && Numeral.digits(numeral) == 4 && Numeral.isArabic(numeral);
  }

  private static boolean isUsual(int year) {
    return year >= 1000 && year <= 2199;
  }

  private static boolean isMonth(long numeral) {
    return Numeral.value(numeral) >= 1 && Numeral.value(numeral) <= 12;
  }

  private static Point month(int at, long year, long month) {
    return Point.of(
        at,
        Numeral.end(month),
        Frame.WRITTEN,
        Numeral.value(year),
        Part.MONTH,
        Numeral.value(month),
        0,
        "numeric-date");
  }

  /** Eight figures: 20150303. */
  static Optional<Point> compact(SentenceText text, int at) {
    long numeral = Numeral.read(text, at);
    if (numeral == Numeral.NONE || Numeral.digits(numeral) != 8 || !Numeral.isArabic(numeral)) {
      return Optional.empty();
    }
    int value = Numeral.value(numeral);
    int year = value / 10_000;
    int month = value / 100 % 100;
    int day = value % 100;
    if (year < 1500 || year > 2099 || !Days.isValid(year, month, day)) {
      return Optional.empty();
    }
    return Optional.of(
        Point.of(
            at, Numeral.end(numeral), Frame.WRITTEN, year, Part.DAY, month, day, "numeric-date"));
  }

  /** A year and a month in figures: 2011-09, 2011/09. Only where nothing but a date is expected. */
  static Optional<Point> month(SentenceText text, int at) {
    long year = Numeral.read(text, at);
    if (!isYear(year)) {
      return Optional.empty();
    }
    int mark = Numeral.end(year);
    long month = text.anyOf("-/.", mark) ? Numeral.read(text, mark + 1) : Numeral.NONE;
    if (!isShort(month) || Numeral.digits(month) != 2) {
      return Optional.empty();
    }
    int end = Numeral.end(month);
    if (!isMonth(month)
        || text.anyOf("-/年", end)
        || goesOn(text, end)
        || text.isLatin(end)
        || Numeral.value(year) < 1000) {
      return Optional.empty();
    }
    return Optional.of(month(at, year, month));
  }

  /** A full stop before a further number; the one that closes 2008-03. is none of the date's. */
  private static boolean goesOn(SentenceText text, int at) {
    return text.at(at) == '.' && text.isDigit(at + 1);
  }

  /** Day, month, year in figures: 21 6 2006, 21/6/2006, 21.6.2006; month first when it must be. */
  static Optional<Point> dayFirst(SentenceText text, int at) {
    long first = Numeral.read(text, at);
    if (!isShort(first) || !text.anyOf(" /.-", Numeral.end(first))) {
      return Optional.empty();
    }
    char mark = text.at(Numeral.end(first));
    long second = Numeral.read(text, Numeral.end(first) + 1);
    if (!isShort(second) || text.at(Numeral.end(second)) != mark) {
      return Optional.empty();
    }
    long year = Numeral.read(text, Numeral.end(second) + 1);
    if (year == Numeral.NONE
        || Numeral.digits(year) != 4
        || !Numeral.isArabic(year)
        || !isBounded(text, Numeral.end(year), mark)) {
      return Optional.empty();
    }
    boolean monthFirst = Numeral.value(second) > 12 && Numeral.value(first) <= 12;
    return point(
        at,
        Numeral.end(year),
        year,
        Numeral.value(monthFirst ? first : second),
        Numeral.value(monthFirst ? second : first));
  }
}

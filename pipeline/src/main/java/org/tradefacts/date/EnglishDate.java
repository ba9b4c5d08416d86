package org.tradefacts.date;

import java.util.Optional;

/** English dates with a year: 31 December 2012, November 27, 1885, July 1976, 1990s. */
final class EnglishDate {

  private static final String[] MONTHS = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  };
  private static final int ABBREVIATION = 3;

  private EnglishDate() {}

  /** The date that begins at {@code at} with its day or its month. */
  static Optional<Point> read(SentenceText text, int at) {
    if (text.isLatin(at - 1) || text.isDigit(at - 1)) {
      return Optional.empty();
    }
    return text.isDigit(at) ? dayFirst(text, at) : monthFirst(text, at);
  }

  private static Optional<Point> dayFirst(SentenceText text, int at) {
    long day = Numeral.read(text, at);
    if (day == Numeral.NONE) {
      return Optional.empty();
    }
    if (Numeral.digits(day) == 4) {
      return decade(text, at, day);
    }
    if (Numeral.digits(day) > 2) {
      return Optional.empty();
    }
    int word = text.skipBlank(ordinalEnd(text, Numeral.end(day)));
    if (text.startsWith("of ", word)) {
      word += 3;
    }
    int month = month(text, word);
    if (month == 0) {
      return Optional.empty();
    }
    int after = wordEnd(text, word);
    int yearAt = text.at(after) == ',' ? text.skipBlank(after + 1) : text.skipBlank(after);
    return dated(text, at, yearAt, month, Numeral.value(day));
  }

  private static Optional<Point> decade(SentenceText text, int at, long year) {
    int value = Numeral.value(year);
    int end = Numeral.end(year);
    boolean plural = text.at(end) == 's' && !text.isLatin(end + 1);
    if (!plural || value % 10 != 0 || value < 1000 || value > 2100) {
      return Optional.empty();
    }
    return Optional.of(
        Point.of(at, end + 1, Frame.WRITTEN, value, Part.DECADE, 0, 0, "english-date"));
  }

  private static Optional<Point> monthFirst(SentenceText text, int at) {
    int month = month(text, at);
    if (month == 0) {
      return Optional.empty();
    }
    int word = wordEnd(text, at);
    int next = text.skipBlank(text.at(word) == ',' ? word + 1 : word);
    long number = Numeral.read(text, next);
    if (number == Numeral.NONE || !Numeral.isArabic(number)) {
      return Optional.empty();
    }
    if (Numeral.digits(number) == 4) {
      return dated(text, at, next, month, 0);
    }
    int after = ordinalEnd(text, Numeral.end(number));
    int yearAt = text.at(after) == ',' ? text.skipBlank(after + 1) : text.skipBlank(after);
    return yearAt == after
        ? Optional.empty()
        : dated(text, at, yearAt, month, Numeral.value(number));
  }

  private static Optional<Point> dated(
      SentenceText text, int start, int yearAt, int month, int day) {
    long year = Numeral.read(text, yearAt);
    if (year == Numeral.NONE || Numeral.digits(year) != 4 || !Numeral.isArabic(year)) {
      return Optional.empty();
    }
    int value = Numeral.value(year);
    if (value < 1000 || value > 2199 || (day != 0 && !Days.isValid(value, month, day))) {
      return Optional.empty();
    }
    Part part = day == 0 ? Part.MONTH : Part.DAY;
    return Optional.of(
        Point.of(start, Numeral.end(year), Frame.WRITTEN, value, part, month, day, "english-date"));
  }

  private static int ordinalEnd(SentenceText text, int at) {
    boolean ordinal =
        text.startsWith("st", at)
            || text.startsWith("nd", at)
            || text.startsWith("rd", at)
            || text.startsWith("th", at);
    return ordinal ? at + 2 : at;
  }

  private static int wordEnd(SentenceText text, int at) {
    int end = at;
    while (text.isLatin(end)) {
      end++;
    }
    return text.at(end) == '.' ? end + 1 : end;
  }

  /** 1 to 12 for the month name (or its abbreviation) at {@code at}; 0 when none is there. */
  private static int month(SentenceText text, int at) {
    int end = at;
    while (text.isLatin(end) && end - at < 10) {
      end++;
    }
    if (end - at < ABBREVIATION || text.isLatin(end)) {
      return 0;
    }
    for (int i = 0; i < MONTHS.length; i++) {
      if (isName(text, at, end, MONTHS[i])) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isName(SentenceText text, int at, int end, String month) {
    int length = end - at;
    boolean sept = length == 4 && month.startsWith("sept");
    if (length > month.length() || (length != ABBREVIATION && length != month.length() && !sept)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (Character.toLowerCase(text.at(at + i)) != month.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

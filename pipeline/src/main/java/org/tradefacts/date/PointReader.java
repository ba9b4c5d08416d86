package org.tradefacts.date;

import java.util.Optional;

/** Reads one calendar point, whatever its form. */
final class PointReader {

  private PointReader() {}

  /** The point that begins at {@code at}. */
  static Optional<Point> read(SentenceText text, int at) {
    return read(text, at, Guards.opens(text, at));
  }

  /**
   * @param open whether a number may begin here, as it may after a range mark
   */
  private static Optional<Point> read(SentenceText text, int at, boolean open) {
    Optional<Point> figures = open && text.isDigit(at) ? figures(text, at) : Optional.empty();
    if (figures.isPresent()) {
      return figures;
    }
    if (text.isLatin(at)) {
      return EnglishDate.read(text, at);
    }
    Optional<Point> year = YearReader.read(text, at, open);
    if (year.isPresent()) {
      return Optional.of(PartReader.extend(text, year.get()));
    }
    Optional<Point> relative = RelativeReader.read(text, at);
    if (relative.isPresent()) {
      return relative;
    }
    return withoutYear(text, at, open);
  }

  private static Optional<Point> figures(SentenceText text, int at) {
    Optional<Point> numeric = NumericDate.read(text, at);
    return numeric.isPresent() ? numeric : EnglishDate.read(text, at);
  }

  private static Optional<Point> withoutYear(SentenceText text, int at, boolean open) {
    Optional<Point> part = PartReader.withoutYear(text, at);
    if (part.isPresent()) {
      return part;
    }
    if (text.at(at) == '元' && text.at(at + 1) == '月') {
      return Optional.of(MonthReader.extend(text, month(at, at + 2, 1)));
    }
    long numeral = Numeral.read(text, at);
    if (numeral == Numeral.NONE) {
      return text.at(at) == '两' ? IntervalReader.read(text, at) : Optional.empty();
    }
    if (!open) {
      return Optional.empty();
    }
    int end = Numeral.end(numeral);
    Unit unit = Unit.of(text, end);
    int after = Unit.endOf(text, end);
    int value = Numeral.value(numeral);
    if (unit == Unit.MONTH
        && value >= 1
        && value <= 12
        && Guards.isMonth(text, at, after, numeral)) {
      return Optional.of(MonthReader.extend(text, month(at, after, value)));
    }
    if (unit == Unit.DAY && value >= 1 && value <= 31 && Guards.isDay(text, at, after, numeral)) {
      return Optional.of(day(text, at, after, value));
    }
    if (unit == Unit.YEAR && after > end && Numeral.isCounted(numeral)) {
      Optional<Point> era = inEra(text, at, after, value);
      if (era.isPresent()) {
        return era;
      }
    }
    return IntervalReader.read(text, at);
  }

  /** 十九年正月 and 二十二年 as a clause of its own: the era is the one in view. */
  private static Optional<Point> inEra(SentenceText text, int at, int end, int value) {
    Point year = Point.of(at, end, Frame.ERA, value, Part.YEAR, 0, 0, "era-year");
    Point extended = PartReader.extend(text, year);
    boolean clause = text.anyOf(",;。\n", at - 1) && text.at(end) == ',';
    boolean dated = extended.end() > end && extended.modifier() == Modifier.NONE;
    return clause || dated ? Optional.of(extended) : Optional.empty();
  }

  private static Point month(int at, int end, int month) {
    return Point.of(at, end, Frame.MISSING, 0, Part.MONTH, month, 0, "absolute-date");
  }

  private static Point day(SentenceText text, int at, int end, int day) {
    return MonthReader.timeOfDay(
        text, Point.of(at, end, Frame.MISSING, 0, Part.DAY, 0, day, "absolute-date"));
  }

  /** The last end of a range, at {@code at}, that may leave out what {@code first} has said. */
  static Optional<Point> readLast(SentenceText text, int at, Point first) {
    if (!first.calendar().equals(Point.GREGORIAN)) {
      Optional<Point> sameEra = Eras.continued(text, at, first);
      if (sameEra.isPresent()) {
        return Optional.of(PartReader.extend(text, sameEra.get()));
      }
    }
    long numeral = Numeral.read(text, at);
    boolean numbered = numeral != Numeral.NONE && text.at(Numeral.end(numeral)) == '号';
    if (numbered && first.part() == Part.DAY && Numeral.value(numeral) <= 31) {
      return Optional.of(day(text, at, Numeral.end(numeral) + 1, Numeral.value(numeral)));
    }
    if (numeral != Numeral.NONE
        && Numeral.isArabic(numeral)
        && Numeral.digits(numeral) <= 2
        && first.part() == Part.YEAR
        && first.frame() == Frame.WRITTEN
        && Unit.after(text, Numeral.end(numeral)) == Unit.YEAR) {
      return shortLast(text, at, first, numeral);
    }
    if (first.part() == Part.QUARTER && text.at(at) == 'Q') {
      return PartReader.quarterWithoutYear(text, at);
    }
    Optional<Point> read = read(text, at, true);
    if (read.isPresent() && first.frame() == Frame.WRITTEN && first.year() < 0) {
      return read.map(last -> beforeChrist(text, first, last));
    }
    return read;
  }

  private static Optional<Point> shortLast(SentenceText text, int at, Point first, long numeral) {
    int end = Unit.YEAR.end(text, Numeral.end(numeral));
    int value = Numeral.value(numeral);
    if (first.year() < 0) {
      return Optional.of(Point.writtenYear(at, end, 1 - value, "absolute-date"));
    }
    if (Numeral.digits(numeral) < 2) {
      return Optional.empty();
    }
    int hundreds = first.year() / 100 * 100;
    int year = hundreds + value + (value < first.year() % 100 ? 100 : 0);
    return Optional.of(PartReader.extend(text, Point.writtenYear(at, end, year, "absolute-date")));
  }

  /** 公元前403年－221年: the second number counts backwards too when it is the smaller one. */
  private static Point beforeChrist(SentenceText text, Point first, Point last) {
    boolean bare = text.isDigit(last.start()) || Numeral.isHan(text.at(last.start()));
    boolean smaller = 1 - last.year() > first.year();
    return bare && last.part() == Part.YEAR && last.year() > 0 && smaller
        ? last.withYear(Frame.WRITTEN, 1 - last.year())
        : last;
  }
}

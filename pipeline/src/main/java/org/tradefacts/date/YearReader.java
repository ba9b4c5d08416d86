package org.tradefacts.date;

import java.util.Optional;

/** Reads a written year, decade or century: 公元前221年, 一九四九年, 民國38年, 1990年代, 20世紀. */
final class YearReader {

  /** The rule of a year without its century that tells which value is meant: 從90年的252萬噸. */
  static final String OF_VALUE = "short-year-of-value";

  private YearReader() {}

  /**
   * The year, decade or century that begins at {@code at}.
   *
   * @param open whether a number may begin here
   */
  static Optional<Point> read(SentenceText text, int at, boolean open) {
    char c = text.at(at);
    if (c == '公' || c == '西' || c == '前' || c == '纪') {
      return counted(text, at);
    }
    int named = Lunar.skipName(text, at);
    if (named > at) {
      return lunar(text, at, named);
    }
    Optional<Point> century = namedCentury(text, at);
    if (century.isPresent()) {
      return century;
    }
    Optional<Point> era = Eras.read(text, at);
    return era.isPresent() || !open ? era : number(text, at);
  }

  /** 農曆2015年…: the months that follow are lunar. */
  private static Optional<Point> lunar(SentenceText text, int at, int yearAt) {
    return number(text, yearAt)
        .filter(year -> year.part() == Part.YEAR && year.frame() == Frame.WRITTEN)
        .map(year -> Point.writtenYear(at, year.end(), year.year(), "lunar-date"))
        .map(year -> year.withCalendar("chinese"));
  }

  private static Optional<Point> counted(SentenceText text, int at) {
    int i = at;
    if (text.startsWith("公元", i)
        || text.startsWith("西元", i)
        || text.startsWith("西历", i)
        || text.startsWith("公历", i)
        || text.startsWith("纪元", i)) {
      i += 2;
    }
    boolean before = text.at(i) == '前';
    if (before) {
      i++;
    }
    if (i == at || (text.startsWith("纪元", at) && !before)) {
      return Optional.empty();
    }
    i = text.skipBlank(i);
    long numeral = Numeral.read(text, i);
    if (numeral == Numeral.NONE) {
      return Optional.empty();
    }
    if (text.at(at + 1) == '历' && Numeral.isCounted(numeral)) {
      // 公历一年中: the calendar, and a length of time.
      return Optional.empty();
    }
    boolean bare = before && i == at + 1;
    if (bare && !isBareBefore(text, at, numeral)) {
      return Optional.empty();
    }
    return unit(text, at, numeral, before);
  }

  /** 前221年 without 公元: not 前三年, 此前2000年. */
  private static boolean isBareBefore(SentenceText text, int at, long numeral) {
    boolean century = Unit.after(text, Numeral.end(numeral)) == Unit.CENTURY;
    boolean open = text.anyOf("(-—–~至到约,。;:于、\n", at - 1);
    return open
        ? century || Numeral.value(numeral) > 20
        : Numeral.value(numeral) > 100 && !text.anyOf("此之以年目日生空月提", at - 1);
  }

  private static Optional<Point> unit(SentenceText text, int start, long numeral, boolean before) {
    int end = Numeral.end(numeral);
    int value = Numeral.value(numeral);
    Unit unit = Unit.of(text, end);
    int after = Unit.endOf(text, end);
    if (value == 0 && !(unit == Unit.DECADE)) {
      return Optional.empty();
    }
    return switch (unit) {
      case YEAR ->
          value > 9999
              ? Optional.empty()
              : Optional.of(
                  Point.writtenYear(start, after, before ? 1 - value : value, "absolute-date"));
      case CENTURY -> century(start, after, before ? -value : value);
      case DECADE -> before ? Optional.empty() : decade(start, after, value, numeral);
      default -> Optional.empty();
    };
  }

  private static Optional<Point> namedCentury(SentenceText text, int at) {
    if (!text.anyOf("上本", at)) {
      return Optional.empty();
    }
    int i = at + 1;
    if (text.at(i) == '个') {
      i++;
    }
    if (!text.startsWith("世纪", i)) {
      return Optional.empty();
    }
    return century(at, i + 2, text.at(at) == '上' ? 20 : 21);
  }

  private static Optional<Point> century(int start, int end, int ordinal) {
    if (ordinal == 0 || Math.abs(ordinal) > 30) {
      return Optional.empty();
    }
    return Optional.of(Point.of(start, end, Frame.WRITTEN, ordinal, Part.CENTURY, 0, 0, "century"));
  }

  private static Optional<Point> decade(int start, int end, int value, long numeral) {
    if (value % 10 != 0 || value > 2100) {
      return Optional.empty();
    }
    boolean whole = value >= 100;
    if (!whole && Numeral.digits(numeral) > 2) {
      return Optional.empty();
    }
    return Optional.of(
        Point.of(
            start, end, whole ? Frame.WRITTEN : Frame.SHORT, value, Part.DECADE, 0, 0, "decade"));
  }

  private static Optional<Point> number(SentenceText text, int at) {
    long numeral = Numeral.read(text, at);
    if (numeral == Numeral.NONE) {
      return Optional.empty();
    }
    int end = Numeral.end(numeral);
    int after = Unit.endOf(text, end);
    return switch (Unit.of(text, end)) {
      case YEAR -> year(text, at, after, numeral, after > end);
      case DECADE -> decade(at, after, Numeral.value(numeral), numeral);
      case CENTURY ->
          text.at(at - 1) == '第' ? Optional.empty() : century(at, after, Numeral.value(numeral));
      default -> {
        Optional<Point> whole = whole(text, at, numeral);
        yield whole.isPresent() ? whole : fiscal(text, at, numeral);
      }
    };
  }

  /** 2016全年: the whole of a year whose own 年 is left out. */
  private static Optional<Point> whole(SentenceText text, int at, long numeral) {
    int end = text.skipBlank(Numeral.end(numeral));
    int value = Numeral.value(numeral);
    boolean year = Numeral.digits(numeral) == 4 && value >= 1800 && value <= 2199;
    return year && text.startsWith("全年", end) && !text.anyOf("级制龄", end + 2)
        ? Optional.of(Point.writtenYear(at, end + 2, value, "absolute-date"))
        : Optional.empty();
  }

  private static Optional<Point> year(
      SentenceText text, int at, int end, long numeral, boolean direct) {
    int value = Numeral.value(numeral);
    int digits = Numeral.digits(numeral);
    boolean counted = Numeral.isCounted(numeral);
    if (digits == 2 || counted) {
      return shortYear(text, at, end, numeral, direct);
    }
    if (digits > 4 || digits < 3 || (digits == 3 && !direct) || value < 100) {
      return Optional.empty();
    }
    if (Guards.isDuration(text, at, end, value, digits)) {
      return Optional.empty();
    }
    return Optional.of(Point.writtenYear(at, end, value, "absolute-date"));
  }

  private static Optional<Point> shortYear(
      SentenceText text, int at, int end, long numeral, boolean direct) {
    int value = Numeral.value(numeral);
    if (Numeral.isCounted(numeral)) {
      boolean year = value > 1000 && value < 2100 && value % 100 != 0;
      return year
          ? Optional.of(Point.writtenYear(at, end, value, "absolute-date"))
          : Optional.empty();
    }
    if (!direct || !Guards.isShortYear(text, at, end, numeral)) {
      return Optional.empty();
    }
    String rule = Guards.isOfValue(text, at, end) ? OF_VALUE : "short-year";
    return Optional.of(Point.of(at, end, Frame.SHORT, value, Part.YEAR, 0, 0, rule));
  }

  /** 2000財政年度: a business year with a number of four digits and no 年 of its own. */
  private static Optional<Point> fiscal(SentenceText text, int at, long numeral) {
    int end = Numeral.end(numeral);
    int word = BusinessYears.wordEnd(text, end);
    if (word < 0 || Numeral.digits(numeral) != 4 || Numeral.value(numeral) > 2199) {
      return Optional.empty();
    }
    return Optional.of(Point.writtenYear(at, word, Numeral.value(numeral), "fiscal-year"));
  }
}

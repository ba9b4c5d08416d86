package org.tradefacts.date;

import java.util.Optional;

/** Reads on from a year: its months, quarters, seasons, halves and modifiers. */
final class PartReader {

  /** The rule of a quarter without 度, which only another part of a year makes one: 第三季. */
  static final String IN_VIEW = "quarter-in-view";

  private static final String CLAUSE_OPENERS = ",。;:(\n、";

  /** 前三個月 may be the three months before. */
  private static final int MONTHS_BEFORE = 3;

  private static final int MONTHS_OF_HALF = 6;

  private PartReader() {}

  /** The longest point that begins with {@code year}. */
  static Point extend(SentenceText text, Point written) {
    if (written.rule().equals("era-span")) {
      return written;
    }
    Point year = settled(text, written);
    if (year.part() == Part.CENTURY) {
      return Modifiers.extend(text, decadeOf(text, year));
    }
    if (year.part() == Part.DECADE) {
      return Modifiers.extend(text, year);
    }
    int bracket = Equivalents.skip(text, year.end());
    if (bracket >= 0) {
      Point across = within(text, year, bracket);
      boolean lunar = across.rule().equals("lunar-date");
      if (across.end() > bracket && (lunar || across.part() != Part.YEAR)) {
        return across;
      }
      if (!Eras.hasGregorianMonths(across.calendar()) && across.end() > bracket) {
        return across;
      }
    }
    int business = text.at(year.end() - 1) == '年' && text.at(year.end()) == '度' ? 1 : 0;
    if (business == 1) {
      return year.withEnd(year.end() + 1);
    }
    Point part = within(text, year, year.end());
    boolean modified = part.end() == year.end() || part.part() == Part.QUARTER;
    return modified ? Modifiers.extend(text, part) : part;
  }

  /** 次年（1896年）6月3日: the year in the bracket is the one meant. */
  private static Point settled(SentenceText text, Point year) {
    boolean relative = year.frame() == Frame.RELATIVE_YEAR;
    int beside = relative ? Equivalents.yearBeside(text, year.start(), year.end()) : 0;
    return beside > 0 ? year.withYear(Frame.WRITTEN, beside) : year;
  }

  /** 20世紀90年代: the decade of a century. */
  private static Point decadeOf(SentenceText text, Point century) {
    int at = text.at(century.end()) == '的' ? century.end() + 1 : century.end();
    long numeral = Numeral.read(text, at);
    if (numeral == Numeral.NONE || century.year() < 1) {
      return century;
    }
    int end = Numeral.end(numeral);
    int value = Numeral.value(numeral);
    if (Unit.of(text, end) != Unit.DECADE || value >= 100 || value % 10 != 0) {
      return century;
    }
    return Point.of(
        century.start(),
        Unit.endOf(text, end),
        Frame.WRITTEN,
        (century.year() - 1) * 100 + value,
        Part.DECADE,
        0,
        0,
        "decade");
  }

  private static Point within(SentenceText text, Point year, int end) {
    int at = text.skipBlank(end);
    if (text.at(at) == '的') {
      at = text.skipBlank(at + 1);
    }
    Point lunar = Lunar.read(text, year, at);
    if (lunar.end() > year.end()) {
      return lunar;
    }
    if (text.at(at) == '元' && (text.at(at + 1) == '月' || text.at(at + 1) == '旦')) {
      return text.at(at + 1) == '月'
          ? MonthReader.extend(text, year.withPart(at + 2, Part.MONTH, 1, 0, year.rule()))
          : year.withPart(at + 2, Part.DAY, 1, 1, "holiday");
    }
    long numeral = Numeral.read(text, at);
    if (numeral != Numeral.NONE) {
      return numbered(text, year, numeral);
    }
    return named(text, year, at);
  }

  private static Point numbered(SentenceText text, Point year, long numeral) {
    int end = Numeral.end(numeral);
    int value = Numeral.value(numeral);
    if (value >= 1 && value <= 12 && Unit.of(text, end) == Unit.MONTH) {
      int after = Unit.endOf(text, end);
      return MonthReader.extend(text, year.withPart(after, Part.MONTH, value, 0, year.rule()));
    }
    if (value >= 1 && value <= 4 && Joins.any(text, end) >= 0 && borrowsQuarter(text, end)) {
      return year.withPart(end, Part.QUARTER, 32 + value, 0, "quarter");
    }
    return quarter(text, year, end, value).orElse(year);
  }

  /** 一季度, 3季度: the number of the quarter is read already. */
  private static Optional<Point> quarter(SentenceText text, Point year, int end, int number) {
    if (text.at(end) != '季' || number < 1 || number > 4) {
      return Optional.empty();
    }
    int after = text.at(end + 1) == '度' ? end + 2 : end + 1;
    return Optional.of(year.withPart(after, Part.QUARTER, 32 + number, 0, "quarter"));
  }

  private static Point named(SentenceText text, Point year, int at) {
    if (isHalf(text, at)) {
      boolean first = text.anyOf("上前", at);
      return year.withPart(at + 3, Part.MONTHS, first ? 1 : 7, first ? 6 : 12, "half-year");
    }
    if (text.startsWith("同期", at) || text.startsWith("同月", at)) {
      return year.withPart(at + 2, Part.SAME_PERIOD, 0, 0, "same-period");
    }
    Optional<Point> quarter = namedQuarter(text, year, at);
    if (quarter.isPresent()) {
      return quarter.get();
    }
    Optional<Point> months = firstMonths(text, year, at);
    if (months.isPresent()) {
      return months.get();
    }
    return SeasonReader.after(text, year, at);
  }

  /** 上半年, 下半年; after its year 前半年, 後半年 too. */
  private static boolean isHalf(SentenceText text, int at) {
    return text.anyOf("上下前后", at) && text.startsWith("半年", at + 1);
  }

  private static Optional<Point> namedQuarter(SentenceText text, Point year, int at) {
    char c = text.at(at);
    if (c == '首' || c == '头') {
      return quarter(text, year, at + 1, 1);
    }
    if (c == '末') {
      return quarter(text, year, at + 1, 4);
    }
    if (c == 'Q' && text.isDigit(at + 1)) {
      int number = text.at(at + 1) - '0';
      return number >= 1 && number <= 4 && !text.isDigit(at + 2)
          ? Optional.of(year.withPart(at + 2, Part.QUARTER, 32 + number, 0, "quarter"))
          : Optional.empty();
    }
    if (c != '第') {
      return Optional.empty();
    }
    long numeral = Numeral.read(text, at + 1);
    if (numeral == Numeral.NONE) {
      return Optional.empty();
    }
    int end = Numeral.end(numeral);
    if (text.at(end) == '季') {
      return quarter(text, year, end, Numeral.value(numeral));
    }
    int value = Numeral.value(numeral);
    if (text.startsWith("个月", end) && value >= 1 && value <= 12) {
      return Optional.of(year.withPart(end + 2, Part.MONTH, value, 0, "numbered-month"));
    }
    boolean joined = Joins.any(text, end) >= 0 && Numeral.value(numeral) < 4;
    return joined && borrowsQuarter(text, end)
        ? Optional.of(year.withPart(end, Part.QUARTER, 32 + Numeral.value(numeral), 0, "quarter"))
        : Optional.empty();
  }

  /** The Q4 of 2015年Q3-Q4. */
  static Optional<Point> quarterWithoutYear(SentenceText text, int at) {
    return namedQuarter(
        text, Point.of(at, at, Frame.MISSING, 0, Part.YEAR, 0, 0, "part-of-year"), at);
  }

  private static boolean borrowsQuarter(SentenceText text, int end) {
    int next = Joins.any(text, end);
    int at = text.at(next) == '第' ? next + 1 : next;
    long numeral = Numeral.read(text, at);
    return numeral != Numeral.NONE && text.at(Numeral.end(numeral)) == '季';
  }

  /** 頭十個月, 前三季度. */
  private static Optional<Point> firstMonths(SentenceText text, Point year, int at) {
    boolean last = text.startsWith("最后", at);
    int from = text.skipBlank(last ? at + 2 : at + 1);
    if (text.at(at) == '首' && text.at(at + 1) == '月') {
      return Optional.of(year.withPart(at + 2, Part.MONTH, 1, 0, "first-months"));
    }
    if (!last && !text.anyOf("头前首", at)) {
      return Optional.empty();
    }
    long numeral = Numeral.read(text, from);
    boolean two = text.at(from) == '两';
    if (numeral == Numeral.NONE && !two) {
      return Optional.empty();
    }
    int end = text.skipBlank(two ? from + 1 : Numeral.end(numeral));
    int count = two ? 2 : Numeral.value(numeral);
    int counter = text.at(end) == '个' ? end + 1 : end;
    if (text.at(counter) == '月' && count >= 1 && count <= 12) {
      return Optional.of(months(year, counter + 1, count, last));
    }
    if (text.at(counter) == '季' && count >= 2 && count <= 3) {
      int after = text.at(counter + 1) == '度' ? counter + 2 : counter + 1;
      return Optional.of(months(year, after, count * 3, last));
    }
    return Optional.empty();
  }

  private static Point months(Point year, int end, int count, boolean last) {
    return last
        ? year.withPart(end, Part.MONTHS, 13 - count, 12, "last-months")
        : year.withPart(end, Part.MONTHS, 1, count, "first-months");
  }

  /** 下旬 of the month in view. */
  private static Optional<Point> thirdInView(SentenceText text, Point missing, int at) {
    Point third = MonthReader.thirds(text, missing.withPart(at, Part.MONTH, 0, 0, missing.rule()));
    return third.end() > at && text.anyOf(SeasonReader.OPENERS, at - 1)
        ? Optional.of(third)
        : Optional.empty();
  }

  /** A quarter, half-year or other part that stands without its year: 第三季度, 上半年, 前三季度. */
  static Optional<Point> withoutYear(SentenceText text, int at) {
    Point missing = Point.of(at, at, Frame.MISSING, 0, Part.YEAR, 0, 0, "part-of-year");
    Optional<Point> season = SeasonReader.inView(text, missing, at);
    if (season.isPresent()) {
      return season;
    }
    Optional<Point> third = thirdInView(text, missing, at);
    if (third.isPresent()) {
      return third;
    }
    if (text.startsWith("上半年", at) || text.startsWith("下半年", at)) {
      return Optional.of(named(text, missing, at));
    }
    if (text.anyOf("前首头", at)) {
      return firstMonths(text, missing, at).filter(part -> isCumulative(text, at, part));
    }
    Optional<Point> quarter = Optional.empty();
    if (text.at(at) == '第') {
      quarter = namedQuarter(text, missing, at);
    } else {
      long numeral = Numeral.read(text, at);
      if (numeral != Numeral.NONE && !Characters.SPAN.isAt(text, at - 1)) {
        quarter = quarter(text, missing, Numeral.end(numeral), Numeral.value(numeral));
      }
    }
    if (quarter.isEmpty() || text.at(quarter.get().end() - 1) == '度') {
      return quarter.map(part -> Modifiers.extend(text, part));
    }
    // 第一个月 counts the months of something else.
    return quarter
        .filter(part -> text.at(at) == '第' && part.part() == Part.QUARTER)
        .map(part -> part.withPart(part.end(), Part.QUARTER, part.a(), 0, IN_VIEW));
  }

  /** 前三季度 and 首八個月 are parts of a year; 前三個月 may be the three months before. */
  private static boolean isCumulative(SentenceText text, int at, Point part) {
    if (part.part() != Part.MONTHS) {
      return false;
    }
    boolean quarters = text.at(part.end() - 1) == '度' && !text.anyOf("目以之此", at - 1);
    boolean months = text.at(part.end() - 1) == '月';
    boolean head = text.at(at) == '头' && text.anyOf(CLAUSE_OPENERS, at - 1);
    return quarters || text.at(at) == '首' || (months && (head || isMostOfYear(text, at, part)));
  }

  /**
   * 前十個月 runs from January, as 前六個月 does where it opens a clause; 投產前六個月 and 婚前八個月 count back from
   * an event.
   */
  private static boolean isMostOfYear(SentenceText text, int at, Point part) {
    boolean opens = text.anyOf(CLAUSE_OPENERS, at - 1);
    return text.at(at) == '前'
        && !text.anyOf("内里后间中", part.end())
        && (opens
            ? part.b() > MONTHS_BEFORE
            : part.b() > MONTHS_OF_HALF && !Characters.EVENT_END.isAt(text, at - 1));
  }
}

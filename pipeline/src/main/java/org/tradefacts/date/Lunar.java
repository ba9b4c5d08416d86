package org.tradefacts.date;

/**
 * Months and days of the lunar calendar after a year: 光緒十一年三月初一, 1885年農曆正月. The expression is read
 * to its end; only its year is kept, because the lunar months of a year are not resolved.
 */
final class Lunar {

  private static final int REFORM_OF_JAPAN = 1873;
  private static final int REFORM_OF_KOREA = 1896;
  private static final int REFORM_OF_CHINA = 1912;

  private Lunar() {}

  /** The index after the name of the lunar calendar at {@code at}, or {@code at} itself. */
  static int skipName(SentenceText text, int at) {
    return Words.LUNAR.endAt(text, at);
  }

  /** The year with the lunar month and day at {@code at}, or the year itself. */
  static Point read(SentenceText text, Point year, int at) {
    int from = skipName(text, at);
    boolean named = year.frame() == Frame.WRITTEN || year.frame() == Frame.UNKNOWN;
    boolean lunarYear =
        named
            && ((!Eras.hasGregorianMonths(year.calendar()) && !isAfterReform(year))
                || isBeforeReform(year)
                || isMixed(text, year, from));
    boolean marked = lunarYear || from > at;
    if (text.anyOf(SeasonReader.SEASONS, from) && month(text, from + 1) >= 0) {
      from++;
      marked = named;
    }
    if (text.at(from) == '闰') {
      from++;
      marked = true;
    }
    int month = month(text, from);
    if (month < 0) {
      return year;
    }
    char name = text.at(from);
    int day = day(text, month);
    boolean lunarDay = day > month && text.at(day - 1) != '日' && text.at(day - 1) != '号';
    if (!marked && !(name == '正' || name == '腊' || name == '冬') && !lunarDay) {
      return year;
    }
    String calendar =
        marked && !year.calendar().equals(Point.GREGORIAN) ? year.calendar() : "chinese";
    return year.withPart(Math.max(month, day), Part.YEAR, 0, 0, "lunar-date")
        .withCalendar(calendar);
  }

  /** 明治2年1月: Japan counted lunar months until the end of 1872. */
  private static boolean isBeforeReform(Point year) {
    return year.calendar().equals("meiji")
        && year.frame() == Frame.WRITTEN
        && year.year() < REFORM_OF_JAPAN;
  }

  /** 建陽元年8月4日: Korea counts the months of the Gregorian calendar from that year on. */
  private static boolean isAfterReform(Point year) {
    return year.calendar().equals("korean")
        && year.frame() == Frame.WRITTEN
        && year.year() >= REFORM_OF_KOREA;
  }

  /** 1205年三月: who writes the year in figures writes a month in words when it is a lunar one. */
  private static boolean isMixed(SentenceText text, Point year, int at) {
    return year.frame() == Frame.WRITTEN
        && year.calendar().equals(Point.GREGORIAN)
        && year.year() < REFORM_OF_CHINA
        && text.isDigit(year.start())
        && Numeral.isHan(text.at(at));
  }

  private static int month(SentenceText text, int at) {
    if (text.anyOf("正腊冬元", at) && text.at(at + 1) == '月') {
      return at + 2;
    }
    long numeral = Numeral.read(text, at);
    boolean month =
        numeral != Numeral.NONE
            && Numeral.value(numeral) <= 12
            && Unit.after(text, Numeral.end(numeral)) == Unit.MONTH;
    return month ? Unit.MONTH.end(text, Numeral.end(numeral)) : -1;
  }

  private static int day(SentenceText text, int at) {
    int from = text.at(at) == '初' ? at + 1 : at;
    long numeral = Numeral.read(text, from);
    if (numeral == Numeral.NONE || Numeral.value(numeral) > 30) {
      return at;
    }
    int end = Numeral.end(numeral);
    if (Unit.after(text, end) == Unit.DAY) {
      return Unit.DAY.end(text, end);
    }
    if (text.at(end) == '号') {
      return end + 1;
    }
    boolean plain = (from > at || !Numeral.isArabic(numeral)) && !text.anyOf("个年月人名万亿艘次", end);
    return plain && (from > at || Numeral.digits(numeral) >= 2) ? end : at;
  }
}

package org.tradefacts.date;

import java.util.Optional;

/** Reads the seasons of a year: 2009年春, 翌年初夏, 1868年冬至次年春; not 春節 or 冬奧會. */
final class SeasonReader {

  static final String SEASONS = "春夏秋冬";

  /** What stands before a part of a year or month whose year or month is left out. */
  static final String OPENERS = ",。;:(\n、于在至到";

  private SeasonReader() {}

  /** The season of {@code year} that begins at {@code from}, or the year itself. */
  static Point after(SentenceText text, Point year, int from) {
    int at = isTimeOfSeason(text, from) ? from + 1 : from;
    int number = SEASONS.indexOf(text.at(at));
    if (number < 0 || text.at(at) == '\n' || text.anyOf(SEASONS, at + 1)) {
      return year;
    }
    if (text.at(at + 1) == '至' && dateFollows(text, at + 2)) {
      return year.withPart(at + 1, Part.SEASON, 21 + number, 0, "season");
    }
    if (Words.NAMED_SEASON.isAt(text, at + 1)) {
      return year;
    }
    int after = text.anyOf("季天", at + 1) ? at + 2 : at + 1;
    return year.withPart(after, Part.SEASON, 21 + number, 0, "season");
  }

  /** 初春, 盛夏, 深秋. */
  private static boolean isTimeOfSeason(SentenceText text, int at) {
    return text.anyOf("初早仲盛暮晚深隆孟季", at) && SEASONS.indexOf(text.at(at + 1)) >= 0;
  }

  /** 1868年冬|至次年春 is a range, 冬至 a day of the solar year. */
  private static boolean dateFollows(SentenceText text, int at) {
    return text.isDigit(at) || text.anyOf("次翌同隔明第" + SEASONS, at) || Numeral.isHan(text.at(at));
  }

  /** A season whose year a date of the same sentence gives: 秋天, 於冬季, or 夏 as a clause. */
  static Optional<Point> inView(SentenceText text, Point missing, int at) {
    if (SEASONS.indexOf(text.at(at)) < 0 || !text.anyOf(OPENERS, at - 1)) {
      return Optional.empty();
    }
    Point season = after(text, missing, at);
    boolean clause = text.anyOf(",、", season.end()) || Joins.range(text, season.end()) >= 0;
    return season.end() > at + 1 || (season.end() > at && clause)
        ? Optional.of(season)
        : Optional.empty();
  }
}

package org.tradefacts.date;

import java.util.List;
import java.util.Optional;
import org.tradefacts.text.Lexicon;

/**
 * Reads dates that count from another date: 翌年10月, 當月16日, 翌日, 同期, 三年後, and the parts of the year in
 * view: 年底, 月初, 元旦.
 */
final class RelativeReader {

  private static final List<List<String>> ROWS =
      Lexicon.read(
          "zh/relative_dates.tsv",
          "word",
          "unit",
          "offset",
          "from",
          "after",
          "not_after",
          "not_before");
  private static final WordIndex WORDS =
      new WordIndex(ROWS.stream().map(row -> row.get(0)).toList());
  private static final int[] OFFSETS =
      ROWS.stream().mapToInt(row -> Integer.parseInt(row.get(2))).toArray();

  /** How the names of rules begin whose words count from the time of the telling: 去年, 上月. */
  private static final String TELLING = "telling-";

  private static final String PART_IN_VIEW = "part-in-view";

  /** What else a relative date begins with: 年底, 月初, 半年, 元旦, 歲末. */
  static final String HEADS = "年月半元岁";

  private static final String CLAUSE_OPENERS = ",。;:\n(";
  private static final String PLACES = "于在到至了";
  private static final String LEADS = "从由自较比与跟但而又则却就即仅也是为";
  private static final String YEAR_WORDS = "初中底末";

  private RelativeReader() {}

  /** Whether a point counts from the time of the telling, not from the date named last. */
  static boolean isTelling(Point point) {
    return point.rule().startsWith(TELLING);
  }

  /** Whether a point is a part of the year or month in view: 年底, 月初. */
  static boolean isPartInView(Point point) {
    return point.rule().equals(PART_IN_VIEW);
  }

  /** Whether a word of the list begins with the character. */
  static boolean isHead(char c) {
    return WORDS.isHead(c);
  }

  /** Whether a word of the list stands at {@code at}. */
  static boolean isWord(SentenceText text, int at) {
    return WORDS.find(text, at) != WordIndex.NONE || text.startsWith("同期", at);
  }

  /** The relative date that begins at {@code at}. */
  static Optional<Point> read(SentenceText text, int at) {
    int word = WORDS.find(text, at);
    if (word != WordIndex.NONE) {
      return word(text, at, word);
    }
    return switch (text.at(at)) {
      case '年', '月', '岁' -> partInView(text, at);
      case '元' -> newYear(text, at);
      case '同' -> samePeriod(text, at);
      case '半' -> IntervalReader.read(text, at);
      default -> Optional.empty();
    };
  }

  private static Optional<Point> word(SentenceText text, int at, int word) {
    List<String> row = ROWS.get(word);
    int end = at + row.get(0).length();
    if (isAmong(text, row.get(5), at - 1)
        || isAmong(text, row.get(6), end)
        || (row.get(4).equals("opening") && !isOpening(text, at))) {
      return Optional.empty();
    }
    int offset = OFFSETS[word];
    String from = row.get(3).equals("now") ? TELLING : "relative-";
    return switch (row.get(1)) {
      case "year" ->
          Optional.of(
              year(
                  text,
                  Point.of(at, end, Frame.RELATIVE_YEAR, offset, Part.YEAR, 0, 0, from + "year")));
      case "month" ->
          Optional.of(
              MonthReader.extend(
                  text,
                  Point.of(
                      at, end, Frame.RELATIVE_MONTH, offset, Part.MONTH, 0, 0, from + "month")));
      default ->
          Optional.of(
              MonthReader.timeOfDay(
                  text,
                  Point.of(at, end, Frame.RELATIVE_DAY, offset, Part.DAY, 0, 0, "relative-day")));
    };
  }

  /** Whether a character of the list stands there; "-" is an empty list. */
  private static boolean isAmong(SentenceText text, String list, int at) {
    return !list.equals("-") && text.anyOf(list, at);
  }

  /** The year with its parts; 今年首季 keeps the rule that tells from where it counts. */
  private static Point year(SentenceText text, Point year) {
    Point extended = PartReader.extend(text, year);
    return isTelling(year)
        ? extended.withPart(
            extended.end(), extended.part(), extended.a(), extended.b(), year.rule())
        : extended;
  }

  /** Whether a clause begins at {@code at}, or a word of place or comparison leads to it. */
  private static boolean isOpening(SentenceText text, int at) {
    return opensClause(text, at) || text.anyOf(LEADS, text.before(at));
  }

  private static boolean opensClause(SentenceText text, int at) {
    int before = text.before(at);
    return text.anyOf(CLAUSE_OPENERS, before) || text.anyOf(PLACES, before);
  }

  /** 年底, 月初 of the year or month in view; not 每年底, 三年中. */
  private static Optional<Point> partInView(SentenceText text, int at) {
    int kind = YEAR_WORDS.indexOf(text.at(at + 1));
    boolean year = text.at(at) != '月';
    if (kind < 0 || !isPart(text, at, year)) {
      return Optional.empty();
    }
    Modifier modifier = kind == 0 ? Modifier.START : kind == 1 ? Modifier.MID : Modifier.END;
    Point point =
        Point.of(
            at,
            at + 2,
            year ? Frame.RELATIVE_YEAR : Frame.RELATIVE_MONTH,
            0,
            year ? Part.YEAR : Part.MONTH,
            0,
            0,
            PART_IN_VIEW);
    return Optional.of(point.withModifier(at + 2, modifier));
  }

  private static boolean isPart(SentenceText text, int at, boolean year) {
    char part = text.at(at + 1);
    boolean rare = part == '中' || (!year && part == '末') || text.at(at) == '岁';
    if (rare && !opensClause(text, at)) {
      return false;
    }
    return !text.isDigit(text.before(at))
        && !Numeral.isHan(text.at(at - 1))
        && !Characters.PART_BEFORE.isAt(text, at - 1)
        && !Characters.PART_AFTER.isAt(text, at + 2)
        && (text.at(at) != '岁' || part == '末');
  }

  private static Optional<Point> newYear(SentenceText text, int at) {
    if (text.at(at + 1) != '旦' || text.anyOf("假节快", at + 2)) {
      return Optional.empty();
    }
    return Optional.of(Point.of(at, at + 2, Frame.MISSING, 0, Part.DAY, 1, 1, "holiday"));
  }

  private static Optional<Point> samePeriod(SentenceText text, int at) {
    boolean opens =
        text.anyOf(CLAUSE_OPENERS, text.before(at))
            || text.anyOf("而但占", at - 1)
            || text.endsWith("相当于", at);
    if (text.at(at + 1) != '期' || !opens || text.anyOf("声生待间望的同学入", at + 2)) {
      return Optional.empty();
    }
    return Optional.of(
        Point.of(at, at + 2, Frame.RELATIVE_YEAR, 0, Part.SAME_PERIOD, 0, 0, "same-period"));
  }
}

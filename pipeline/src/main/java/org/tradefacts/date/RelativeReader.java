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
          "zh/relative_dates.tsv", "word", "unit", "offset", "from", "not_after", "not_before");
  private static final WordIndex WORDS =
      new WordIndex(ROWS.stream().map(row -> row.get(0)).toList());
  private static final int[] OFFSETS =
      ROWS.stream().mapToInt(row -> Integer.parseInt(row.get(2))).toArray();

  /** How the names of rules begin whose words count from the time of the telling: 去年, 上月. */
  private static final String TELLING = "telling-";

  private static final String CLAUSE_OPENERS = ",。;:\n(、";
  private static final String YEAR_WORDS = "初中底末";

  private RelativeReader() {}

  /** Whether a point counts from the time of the telling, not from the date named last. */
  static boolean isTelling(Point point) {
    return point.rule().startsWith(TELLING);
  }

  static String heads() {
    return WORDS.heads() + "年月半元";
  }

  /** The relative date that begins at {@code at}. */
  static Optional<Point> read(SentenceText text, int at) {
    int word = WORDS.find(text, at);
    if (word != WordIndex.NONE) {
      return word(text, at, word);
    }
    return switch (text.at(at)) {
      case '年', '月' -> partInView(text, at);
      case '元' -> newYear(text, at);
      case '同' -> samePeriod(text, at);
      case '半' -> interval(text, at);
      default -> Optional.empty();
    };
  }

  private static Optional<Point> word(SentenceText text, int at, int word) {
    List<String> row = ROWS.get(word);
    int end = at + row.get(0).length();
    if (text.anyOf(row.get(4), at - 1) || text.anyOf(row.get(5), end)) {
      return Optional.empty();
    }
    int offset = OFFSETS[word];
    String from = row.get(3).equals("now") ? TELLING : "relative-";
    return switch (row.get(1)) {
      case "year" ->
          Optional.of(
              PartReader.extend(
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

  /** 年底, 月初 of the year or month in view; not 每年底, 三年中. */
  private static Optional<Point> partInView(SentenceText text, int at) {
    int kind = YEAR_WORDS.indexOf(text.at(at + 1));
    boolean year = text.at(at) == '年';
    if (kind < 0
        || (year ? text.at(at + 1) == '中' : text.at(at + 1) == '中' || text.at(at + 1) == '末')
        || text.isDigit(text.before(at))
        || Numeral.isHan(text.at(at - 1))
        || text.anyOf("每历多几余半整全近新过当学周个常成老少青中幼童早百数岁满超", at - 1)
        || text.anyOf("级中代期", at + 2)) {
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
            "part-in-view");
    return Optional.of(point.withModifier(at + 2, modifier));
  }

  private static Optional<Point> newYear(SentenceText text, int at) {
    if (text.at(at + 1) != '旦' || text.anyOf("假节快", at + 2)) {
      return Optional.empty();
    }
    return Optional.of(Point.of(at, at + 2, Frame.MISSING, 0, Part.DAY, 1, 1, "holiday"));
  }

  private static Optional<Point> samePeriod(SentenceText text, int at) {
    if (text.at(at + 1) != '期' || text.anyOf("史声", at - 1) || text.anyOf("声生待间望", at + 2)) {
      return Optional.empty();
    }
    return Optional.of(
        Point.of(at, at + 2, Frame.RELATIVE_YEAR, 0, Part.SAME_PERIOD, 0, 0, "same-period"));
  }

  /** 三年後, 五個月後, 十天後 at the head of a clause. */
  static Optional<Point> interval(SentenceText text, int at) {
    if (!text.anyOf(CLAUSE_OPENERS, text.before(at))) {
      return Optional.empty();
    }
    int amount = 6;
    int unit = at + 1;
    boolean half = text.at(at) == '半';
    if (!half) {
      long numeral = Numeral.read(text, at);
      if (text.at(at) == '两') {
        amount = 2;
      } else if (numeral == Numeral.NONE || Numeral.isPositional(numeral)) {
        return Optional.empty();
      } else {
        amount = Numeral.value(numeral);
        unit = text.skipBlank(Numeral.end(numeral));
      }
    }
    boolean months = half ? text.at(unit) == '年' : text.startsWith("个月", unit);
    int end = months && !half ? unit + 2 : unit + 1;
    int after = afterWord(text, end);
    if (after < 0 || amount < 1 || amount > 200) {
      return Optional.empty();
    }
    if (months) {
      return Optional.of(
          Point.of(at, after, Frame.RELATIVE_MONTH, amount, Part.MONTH, 0, 0, "after-an-interval"));
    }
    return years(text, at, unit, after, amount);
  }

  private static Optional<Point> years(SentenceText text, int at, int unit, int after, int amount) {
    return switch (text.at(unit)) {
      case '年' ->
          Optional.of(
              PartReader.extend(
                  text,
                  Point.of(
                      at,
                      after,
                      Frame.RELATIVE_YEAR,
                      amount,
                      Part.YEAR,
                      0,
                      0,
                      "after-an-interval")));
      case '天', '日' ->
          Optional.of(
              Point.of(at, after, Frame.RELATIVE_DAY, amount, Part.DAY, 0, 0, "after-an-interval"));
      default -> Optional.empty();
    };
  }

  private static int afterWord(SentenceText text, int at) {
    int from = text.anyOf("之以", at) ? at + 1 : at;
    return text.at(from) == '后' ? from + 1 : -1;
  }
}

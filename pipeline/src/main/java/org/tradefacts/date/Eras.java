package org.tradefacts.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Lexicon;

/** Years counted in eras and reigns: 民國38年 is 1949, 光緒十一年 is 1885, 民國前一年 is 1911. */
final class Eras {

  private static final List<List<String>> ROWS =
      Lexicon.read("zh/eras.tsv", "name", "first", "last", "calendar");
  private static final int[] FIRST = column(1);
  private static final int[] LAST = column(2);
  private static final WordIndex NAMES = index();

  private static final String GREGORIAN_MONTHS =
      "minguo showa taisho meiji heisei reiwa manchukuo juche dangi buddhist koki";

  private Eras() {}

  private static int[] column(int number) {
    return ROWS.stream().mapToInt(row -> Integer.parseInt(row.get(number))).toArray();
  }

  private static WordIndex index() {
    List<String> names = new ArrayList<>();
    for (List<String> row : ROWS) {
      names.add(Folding.foldWord(row.get(0)));
    }
    return new WordIndex(names);
  }

  static String heads() {
    return NAMES.heads() + "中";
  }

  /** Whether the months of a calendar are those of the Gregorian one. */
  static boolean hasGregorianMonths(String calendar) {
    return calendar.equals(Point.GREGORIAN) || GREGORIAN_MONTHS.contains(calendar);
  }

  /** The era year that begins at {@code at}. */
  static Optional<Point> read(SentenceText text, int at) {
    int from = text.startsWith("中华民国", at) ? at + 2 : at;
    int era = NAMES.find(text, from);
    if (era == WordIndex.NONE) {
      return Optional.empty();
    }
    int number = text.skipBlank(from + ROWS.get(era).get(0).length());
    boolean before = text.at(number) == '前' && ROWS.get(era).get(0).equals("民国");
    return year(text, at, before ? number + 1 : number, era, before);
  }

  /** The first year of the era whose name stands at {@code at}. */
  static OptionalInt start(SentenceText text, int at) {
    int from = text.startsWith("中华民国", at) ? at + 2 : at;
    int era = NAMES.find(text, from);
    return era == WordIndex.NONE ? OptionalInt.empty() : OptionalInt.of(FIRST[era]);
  }

  /** The year of the same era as {@code left} that begins at {@code at}: 光緒十年至|十二年. */
  static Optional<Point> continued(SentenceText text, int at, Point left) {
    for (int era = 0; era < FIRST.length; era++) {
      if (ROWS.get(era).get(3).equals(left.calendar())
          && text.startsWith(ROWS.get(era).get(0), left.start())) {
        return year(text, at, at, era, false);
      }
    }
    return Optional.empty();
  }

  private static Optional<Point> year(
      SentenceText text, int start, int at, int era, boolean before) {
    int ordinal = 1;
    int end = at + 1;
    if (text.at(at) != '元') {
      long numeral = Numeral.read(text, at);
      if (numeral == Numeral.NONE || Numeral.digits(numeral) > 4) {
        return Optional.empty();
      }
      ordinal = Numeral.value(numeral);
      end = Numeral.end(numeral);
    }
    int equivalent = Equivalents.skip(text, end);
    int unit = text.skipBlank(equivalent >= 0 ? equivalent : end);
    boolean borrowed = !text.anyOf("年载", unit);
    if (borrowed && Unit.borrowed(text, end) != Unit.YEAR) {
      return Optional.empty();
    }
    int year = before ? FIRST[era] - ordinal : FIRST[era] + ordinal - 1;
    if (ordinal < 1 || year > LAST[era] || text.at(unit + 1) == '级') {
      return Optional.empty();
    }
    return Optional.of(
        Point.writtenYear(start, borrowed ? end : unit + 1, year, "era-year")
            .withCalendar(ROWS.get(era).get(3)));
  }
}

package org.tradefacts.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Lexicon;

/** Years counted in eras and reigns: 民國38年 is 1949, 光緒十一年 is 1885, 民國前一年 is 1911. */
final class Eras {

  private static final List<EraName> ERAS = eras();
  private static final WordIndex NAMES = new WordIndex(ERAS.stream().map(EraName::name).toList());

  /** Calendars that count years of their own but share the Gregorian months. */
  private static final Set<String> GREGORIAN_MONTHS =
      Set.of(
          "minguo",
          "showa",
          "taisho",
          "meiji",
          "heisei",
          "reiwa",
          "manchukuo",
          "juche",
          "dangi",
          "buddhist",
          "koki");

  /** The calendar of a year whose reign nothing settles. */
  static final String UNSETTLED = "regnal";

  private static final int DECADE = 10;

  private Eras() {}

  private static List<EraName> eras() {
    List<List<String>> rows =
        Lexicon.read("zh/eras.tsv", "name", "first", "last", "calendar", "dynasty", "alone");
    List<EraName> eras = new ArrayList<>();
    List<EraName.Reign> reigns = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String name = rows.get(i).get(0);
      reigns.add(EraName.Reign.of(rows.get(i)));
      if (i + 1 == rows.size() || !rows.get(i + 1).get(0).equals(name)) {
        eras.add(new EraName(Folding.foldWord(name), reigns));
        reigns.clear();
      }
    }
    return List.copyOf(eras);
  }

  /** Whether the name of an era begins with the character. */
  static boolean isHead(char c) {
    return NAMES.isHead(c) || c == '中';
  }

  /** Whether the name of an era stands at {@code at}. */
  static boolean isName(SentenceText text, int at) {
    return NAMES.find(text, nameAt(text, at)) != WordIndex.NONE;
  }

  /** Whether the months of a calendar are those of the Gregorian one. */
  static boolean hasGregorianMonths(String calendar) {
    return calendar.equals(Point.GREGORIAN) || GREGORIAN_MONTHS.contains(calendar);
  }

  /** The era year that begins at {@code at}. */
  static Optional<Point> read(SentenceText text, int at) {
    int from = nameAt(text, at);
    int number = NAMES.find(text, from);
    if (number == WordIndex.NONE) {
      return Optional.empty();
    }
    EraName era = ERAS.get(number);
    int after = text.skipBlank(from + era.name().length());
    boolean before = text.at(after) == '前' && era.name().equals("民国");
    Optional<Point> year =
        OrdinalYear.read(text, before ? after + 1 : after)
            .flatMap(found -> dated(text, at, era, before ? found.backwards() : found));
    return year.isPresent() ? year : EraSpans.read(text, at, from + era.name().length(), era);
  }

  /** The index after the name of an era at {@code at}, or -1. */
  static int nameEnd(SentenceText text, int at) {
    int from = nameAt(text, at);
    int number = NAMES.find(text, from);
    return number == WordIndex.NONE ? -1 : from + ERAS.get(number).name().length();
  }

  /** The whole time of the era whose name stands at {@code at}: 天聖年間. */
  static Optional<Point> span(SentenceText text, int at) {
    int from = nameAt(text, at);
    EraName era = ERAS.get(NAMES.find(text, from));
    return EraSpans.read(text, at, from + era.name().length(), era);
  }

  /** 中華民國 is the same era as 民國. */
  private static int nameAt(SentenceText text, int at) {
    return text.startsWith("中华民国", at) ? at + 2 : at;
  }

  private static Optional<Point> dated(
      SentenceText text, int start, EraName era, OrdinalYear year) {
    int beside = Equivalents.yearBeside(text, start, year.end());
    List<EraName.Reign> meant = era.meant(text, start, year.ordinal(), beside);
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    EraName.Reign reign = meant.get(0);
    boolean settled = meant.size() == 1 && reign.counted();
    int first = reign.first() + year.ordinal() - 1;
    if (settled && text.at(year.end()) == '代' && year.ordinal() % 10 == 0) {
      return Optional.of(
          Point.of(
                  start,
                  year.end() + 1,
                  Frame.WRITTEN,
                  first,
                  Part.REIGN,
                  first + DECADE - 1,
                  0,
                  "era-decade")
              .withCalendar(reign.calendar()));
    }
    return Optional.of(
        settled
            ? Point.writtenYear(start, year.end(), first, "era-year").withCalendar(reign.calendar())
            : unsettled(start, year));
  }

  private static Point unsettled(int start, OrdinalYear year) {
    return Point.of(start, year.end(), Frame.UNKNOWN, year.ordinal(), Part.YEAR, 0, 0, "era-year")
        .withCalendar(UNSETTLED);
  }

  /** The first year of the reign whose name stands at {@code at} and that has this year. */
  static OptionalInt start(SentenceText text, int at, int year) {
    int number = NAMES.find(text, nameAt(text, at));
    if (number == WordIndex.NONE) {
      return OptionalInt.empty();
    }
    for (EraName.Reign reign : ERAS.get(number).reigns()) {
      if (reign.holds(year)) {
        return OptionalInt.of(reign.first());
      }
    }
    return OptionalInt.empty();
  }

  /** The year of the same era as {@code left} that begins at {@code at}: 光緒十年至|十二年. */
  static Optional<Point> continued(SentenceText text, int at, Point left) {
    Optional<OrdinalYear> year = OrdinalYear.read(text, at);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    if (left.frame() == Frame.UNKNOWN) {
      return Optional.of(unsettled(at, year.get()));
    }
    OptionalInt first = start(text, left.start(), left.year());
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Point.writtenYear(
                    at, year.get().end(), first.getAsInt() + year.get().ordinal() - 1, "era-year")
                .withCalendar(left.calendar()));
  }
}

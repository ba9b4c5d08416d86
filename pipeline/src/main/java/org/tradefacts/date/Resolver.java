package org.tradefacts.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the missing parts of a written point from the dates in view. */
final class Resolver {

  private static final int LONE_YEAR = "二十二年".length();

  /** After 11月 a date in 3月 is one of the next year; after 10月 one in 3月 may look back. */
  private static final int YEAR_TURNS = 8;

  private static final int DECADE = 10;

  /** The year before the first of the Republic. */
  private static final int MINGUO = 1911;

  /** 從90年的252萬噸 is a year of that century where the text tells of one so near. */
  private static final int GENERATION = 30;

  private static final int LATE_IN_MONTH = 26;
  private static final int EARLY_IN_MONTH = 4;

  private final Timeline timeline;

  Resolver(Timeline timeline) {
    this.timeline = timeline;
  }

  /** The value of the point; empty when a part that it needs is not in view. */
  Optional<Resolved> resolve(Point point, Setting setting) {
    return switch (point.frame()) {
      case WRITTEN -> written(point, setting);
      case SHORT -> shortYear(point);
      case UNKNOWN -> Optional.empty();
      case ERA -> inEra(point);
      case MISSING -> missing(point, setting);
      case RELATIVE_YEAR -> relativeYear(point);
      case RELATIVE_MONTH -> relativeMonth(point);
      case RELATIVE_DAY -> relativeDay(point);
    };
  }

  /**
   * In 2018年…，較106年增加 and 107年12月 the number is a year of the Republic, which begins in 1912; 105年
   * alone may be one of antiquity.
   */
  private Optional<Resolved> written(Point point, Setting setting) {
    Anchor view = timeline.focus();
    boolean told =
        setting.compared() || point.part() != Part.YEAR || timeline.calendar().usesMinguo();
    boolean minguo =
        view.known()
            && told
            && point.year() >= 100
            && Math.abs(MINGUO + point.year() - view.year()) <= DECADE
            && timeline.mayBeMinguo(point);
    return minguo
        ? build(point, MINGUO + point.year(), point.a(), point.b(), view)
        : build(point, point.year(), point.a(), point.b(), Anchor.NONE);
  }

  private Optional<Resolved> shortYear(Point point) {
    Anchor view = timeline.focus();
    if (point.part() == Part.DECADE) {
      return inherited(build(point, decade(point.year()), 0, 0, view));
    }
    if (view.known() && isMinguo(point, view)) {
      return build(point, MINGUO + point.year(), point.a(), point.b(), view);
    }
    int nearest = point.year() + (point.year() <= 30 ? 2000 : 1900);
    if (view.known()) {
      int base = Math.floorDiv(view.year() - point.year() + 50, 100) * 100;
      nearest = base + point.year();
    }
    boolean round = point.part() == Part.YEAR && point.a() == 0 && point.year() % 10 == 0;
    boolean plain =
        round
            && point.modifier() == Modifier.NONE
            && !point.rule().equals(BusinessYears.SHORT_PAIR);
    boolean ofValue =
        point.rule().equals(YearReader.OF_VALUE)
            && view.known()
            && nearest <= view.year()
            && view.year() - nearest <= GENERATION;
    boolean goesOn = timeline.spoken() && nearest > view.year() && nearest - view.year() <= DECADE;
    if (plain && !goesOn && !ofValue) {
      return Optional.empty();
    }
    return inherited(build(point, nearest, point.a(), point.b(), view));
  }

  /** 98年 is 2009 after 民國97年, and in an article with such years where the story stands near it. */
  private boolean isMinguo(Point point, Anchor view) {
    int minguo = Math.abs(MINGUO + point.year() - view.year());
    int nearest = Math.abs(Math.floorMod(view.year() - point.year() + 50, 100) - 50);
    return timeline.calendar().name().equals(CalendarInView.MINGUO)
        || (timeline.calendar().usesMinguo() && minguo < nearest);
  }

  /** The century is not written even where no other date gives it. */
  private static Optional<Resolved> inherited(Optional<Resolved> found) {
    return found.map(r -> new Resolved(r.value(), r.anchor(), r.from(), Resolution.INHERITED));
  }

  private Optional<Resolved> inEra(Point point) {
    OptionalInt start = timeline.calendar().eraStart();
    if (start.isEmpty()) {
      return Optional.empty();
    }
    int year = start.getAsInt() + point.year() - 1;
    // A number of years alone is a length of time when the story has passed that year.
    boolean passed = point.end() - point.start() <= LONE_YEAR && year < timeline.focus().year();
    return passed && point.part() == Part.YEAR && point.rule().equals("era-year")
        ? Optional.empty()
        : build(point, year, point.a(), point.b(), timeline.focus());
  }

  private int decade(int tens) {
    int seen = timeline.century();
    if (seen > 0 && seen < 1900) {
      return seen / 100 * 100 + tens;
    }
    return tens < 20 && (seen == 0 || seen >= 1990) ? 2000 + tens : 1900 + tens;
  }

  private Optional<Resolved> missing(Point point, Setting setting) {
    Anchor view = timeline.base(point, setting);
    if (!view.known()) {
      return Optional.empty();
    }
    if (point.part() == Part.SEASON && !timeline.spoken()) {
      return Optional.empty();
    }
    if (point.rule().equals(PartReader.IN_VIEW) && !timeline.isInParts()) {
      return Optional.empty();
    }
    if ((point.part() == Part.DAY || point.part() == Part.TEN_DAYS) && point.a() == 0) {
      return dayInMonth(point, view, setting);
    }
    int year = view.year();
    boolean sameScene = view.number() > 0 && timeline.story().isWithinReach(view);
    if (setting.earlier()) {
      year -= view.hasMonth() && point.a() > view.month() ? 1 : 0;
    } else if (sameScene
        && point.a() >= 1
        && view.month() - point.a() >= YEAR_TURNS
        && !setting.lookingBack()
        && setting.bracket() == 0
        && (point.part() == Part.MONTH || point.part() == Part.DAY)) {
      year++;
    }
    return build(point, year, point.a(), point.b(), view);
  }

  private Optional<Resolved> dayInMonth(Point point, Anchor view, Setting setting) {
    Anchor month = view.hasMonth() ? view : timeline.lastMonth();
    if (!month.hasMonth() || !timeline.story().isNear(month)) {
      return Optional.empty();
    }
    YearMonth of = YearMonth.of(month.year(), month.month());
    boolean wraps =
        point.part() == Part.DAY
            && month.day() >= LATE_IN_MONTH
            && point.b() <= EARLY_IN_MONTH
            && !setting.lookingBack();
    YearMonth meant = wraps ? of.plusMonths(1) : of;
    return build(point, meant.getYear(), meant.getMonthValue(), point.b(), month);
  }

  private Optional<Resolved> relativeYear(Point point) {
    if (point.part() == Part.SAME_PERIOD) {
      return samePeriod(point);
    }
    Anchor view = timeline.counted(point);
    if (!view.known() || !timeline.story().isInReach(view)) {
      return Optional.empty();
    }
    return build(point, view.year() + point.year(), point.a(), point.b(), view)
        .map(found -> relative(found, view));
  }

  private Optional<Resolved> samePeriod(Point point) {
    Optional<Edtf> period = timeline.lastPeriod();
    return period.map(
        value ->
            new Resolved(
                value.plusYears(point.year()),
                Anchor.of(value.first().getYear() + point.year(), 0, 0),
                timeline.lastMention(),
                Resolution.RELATIVE));
  }

  private Optional<Resolved> relativeMonth(Point point) {
    Anchor counted = timeline.counted(point);
    Anchor view = counted.hasMonth() ? counted : timeline.lastMonth();
    if (!view.hasMonth() || !timeline.story().isNear(view)) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.of(view.year(), view.month()).plusMonths(point.year());
    return build(point, month.getYear(), month.getMonthValue(), point.b(), view)
        .map(found -> relative(found, view));
  }

  private Optional<Resolved> relativeDay(Point point) {
    Anchor view = timeline.dayInView();
    if (!view.hasDay() || !timeline.story().isNear(view)) {
      return Optional.empty();
    }
    LocalDate day = view.date().plusDays(point.year());
    return build(point, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), view)
        .map(found -> relative(found, view));
  }

  private static Resolved relative(Resolved found, Anchor from) {
    return new Resolved(found.value(), found.anchor(), from, Resolution.RELATIVE);
  }

  /** The value of a point whose parts are all known. */
  Optional<Resolved> build(Point point, int year, int a, int b, Anchor from) {
    if (point.part() == Part.SAME_PERIOD) {
      Edtf moved = Values.inYear(timeline.lastPeriod(), year);
      return Optional.of(
          new Resolved(moved, Anchor.of(year, 0, 0), Anchor.NONE, Resolution.EXPLICIT));
    }
    Resolution how = from.known() ? Resolution.INHERITED : Resolution.EXPLICIT;
    // A day that its month does not have (2019年2月29日) still tells the month.
    boolean wrong = point.part() == Part.DAY && !Days.isValid(year, a, b);
    Part part = wrong ? Part.MONTH : point.part();
    return Values.of(part, year, a, b)
        .map(value -> new Resolved(value, Values.anchor(part, year, a, b), from, how));
  }
}

package org.tradefacts.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.text.Span;

/** Turns the drafts of the sentences, in document order, into resolved mentions. */
final class Mentions {

  private static final int BRACKET_GAP = 4;

  private final Timeline timeline;
  private final Resolver resolver;
  private final List<DateMention> list = new ArrayList<>();

  Mentions(Timeline timeline) {
    this.timeline = timeline;
    this.resolver = new Resolver(timeline);
  }

  List<DateMention> list() {
    return list;
  }

  void add(int sentence, SentenceText text, List<Draft> drafts) {
    Surroundings surroundings = new Surroundings(text);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Setting setting = surroundings.of(draft);
      if (setting.titled() || Recurrence.is(text, draft)) {
        continue;
      }
      draft = inCalendar(text, draft);
      boolean lunar = draft.first().rule().equals("lunar-date");
      add(sentence, draft, setting, lunar ? beside(text, drafts, i) : Optional.empty());
    }
  }

  /** 次年三月二十三日 after 光緒二十年: the month is one of the lunar calendar in view. */
  private Draft inCalendar(SentenceText text, Draft draft) {
    Point point = draft.first();
    boolean open =
        point.frame() == Frame.MISSING
            || point.frame() == Frame.RELATIVE_YEAR
            || point.frame() == Frame.ERA;
    boolean monthly = (point.part() == Part.MONTH || point.part() == Part.DAY) && point.a() > 0;
    if (!timeline.calendar().isLunar() || !open || !monthly || draft.last().isPresent()) {
      return draft;
    }
    for (int i = point.start(); i < point.end(); i++) {
      if (text.isDigit(i)) {
        return draft;
      }
    }
    return Draft.point(
        point
            .withPart(point.end(), Part.YEAR, 0, 0, "lunar-date")
            .withCalendar(timeline.calendar().name()));
  }

  /** The Gregorian day in brackets beside a lunar date, or the one before whose bracket it is. */
  private static Optional<Point> beside(SentenceText text, List<Draft> drafts, int i) {
    Draft lunar = drafts.get(i);
    if (i + 1 < drafts.size()) {
      Draft next = drafts.get(i + 1);
      if (text.at(lunar.end()) == '(' && next.start() - lunar.end() <= BRACKET_GAP) {
        return wholeDay(next);
      }
    }
    if (i > 0) {
      Draft before = drafts.get(i - 1);
      if (text.at(before.end()) == '(' && lunar.start() - before.end() <= BRACKET_GAP) {
        return wholeDay(before);
      }
    }
    return Optional.empty();
  }

  private static Optional<Point> wholeDay(Draft draft) {
    Point point = draft.first();
    boolean whole = draft.last().isEmpty() && point.part() == Part.DAY && point.a() > 0;
    boolean plain = point.frame() == Frame.WRITTEN || point.frame() == Frame.MISSING;
    return whole && plain ? Optional.of(point) : Optional.empty();
  }

  /** A lunar date that the Gregorian day beside it settles. */
  private static Resolved settled(Resolved lunar, Point day) {
    int year = day.frame() == Frame.WRITTEN ? day.year() : lunar.anchor().year();
    return Math.abs(year - lunar.anchor().year()) > 1
        ? lunar
        : Values.of(Part.DAY, year, day.a(), day.b())
            .map(value -> new Resolved(value, lunar.anchor(), lunar.from(), lunar.resolution()))
            .orElse(lunar);
  }

  private void add(int sentence, Draft draft, Setting setting, Optional<Point> beside) {
    Optional<Resolved> first = resolver.resolve(leading(draft), setting);
    if (first.isEmpty()) {
      unresolved(sentence, draft, setting);
      return;
    }
    if (draft.last().isEmpty()) {
      Resolved found = beside.map(day -> settled(first.get(), day)).orElse(first.get());
      emit(sentence, draft, setting, found);
      return;
    }
    Optional<Resolved> range = range(draft, setting, first.get());
    if (range.isPresent()) {
      emit(sentence, draft, setting, range.get());
    } else {
      emit(sentence, Draft.point(draft.first()), setting, first.get());
      add(sentence, Draft.point(draft.last().get()), setting, Optional.empty());
    }
  }

  /** The first end of a range takes the year that only its last end has: 3月至2004年5月. */
  private static Point leading(Draft draft) {
    Point first = draft.first();
    if (draft.last().isEmpty()
        || first.frame() != Frame.MISSING
        || first.a() == 0
        || draft.last().get().frame() != Frame.WRITTEN
        || !(draft.last().get().part() == Part.DAY || draft.last().get().part() == Part.MONTH)) {
      return first;
    }
    Point last = draft.last().get();
    return first.withYear(Frame.WRITTEN, first.a() > last.a() ? last.year() - 1 : last.year());
  }

  private Optional<Resolved> range(Draft draft, Setting setting, Resolved from) {
    Point last = draft.last().orElseThrow();
    Optional<Resolved> to = closing(last, from, setting);
    if (to.isEmpty() || to.get().value().last().isBefore(from.value().first())) {
      return Optional.empty();
    }
    Resolution how =
        from.resolution() == Resolution.EXPLICIT && last.frame() == Frame.WRITTEN
            ? Resolution.EXPLICIT
            : from.resolution();
    Anchor anchor = to.get().anchor().known() ? to.get().anchor() : from.anchor();
    return Optional.of(
        new Resolved(new Edtf.Interval(from.value(), to.get().value()), anchor, from.from(), how));
  }

  private Optional<Resolved> closing(Point last, Resolved from, Setting setting) {
    Anchor base = from.anchor();
    return switch (last.frame()) {
      case MISSING -> base.known() ? inherited(last, base) : Optional.empty();
      case SHORT -> {
        int year = from.value().first().getYear();
        int full = Math.floorDiv(year, 100) * 100 + last.year();
        yield resolver.build(
            last, full < year - 9 ? full + 100 : full, last.a(), last.b(), Anchor.NONE);
      }
      case RELATIVE_YEAR ->
          base.known()
              ? resolver.build(last, base.year() + last.year(), last.a(), last.b(), Anchor.NONE)
              : Optional.empty();
      default -> resolver.resolve(last, setting);
    };
  }

  private Optional<Resolved> inherited(Point last, Anchor base) {
    if (last.part() == Part.TEN_DAYS && last.a() == 0) {
      return base.hasMonth()
          ? resolver.build(last, base.year(), base.month(), last.b(), Anchor.NONE)
          : Optional.empty();
    }
    if (last.part() == Part.DAY && last.a() == 0) {
      if (!base.hasMonth()) {
        return Optional.empty();
      }
      boolean next = base.day() > last.b();
      LocalDate month = LocalDate.of(base.year(), base.month(), 1).plusMonths(next ? 1 : 0);
      return resolver.build(last, month.getYear(), month.getMonthValue(), last.b(), Anchor.NONE);
    }
    boolean monthly = last.part() == Part.DAY || last.part() == Part.MONTH;
    int year = monthly && base.month() > last.a() ? base.year() + 1 : base.year();
    return resolver.build(last, year, last.a(), last.b(), Anchor.NONE);
  }

  /** A day or month whose year nothing tells is still a date. */
  private void unresolved(int sentence, Draft draft, Setting setting) {
    Point point = draft.first();
    if (point.frame() == Frame.UNKNOWN) {
      boolean mixed = draft.last().filter(last -> last.frame() != Frame.UNKNOWN).isPresent();
      if (mixed) {
        unknownYear(sentence, Draft.point(point), setting);
        add(sentence, Draft.point(draft.last().get()), setting, Optional.empty());
        return;
      }
      unknownYear(sentence, draft, setting);
      return;
    }
    if (!Yearless.is(point) || point.rule().equals("holiday")) {
      return;
    }
    if (draft.last().isPresent() && !Yearless.closes(draft.last().get(), point)) {
      unresolved(sentence, Draft.point(point), setting);
      add(sentence, Draft.point(draft.last().get()), setting, Optional.empty());
      return;
    }
    Precision precision =
        draft.last().isPresent()
            ? Precision.RANGE
            : point.part() == Part.DAY ? Precision.DAY : Precision.MONTH;
    String edtf =
        approximated(
            Yearless.text(point),
            draft.last().map(last -> Yearless.text(last, point)),
            setting.approximate());
    undated(sentence, draft, setting, edtf, precision, Resolution.INHERITED);
  }

  /** 世宗二十五年 where nothing tells whose reign it is. */
  private void unknownYear(int sentence, Draft draft, Setting setting) {
    Optional<String> end = draft.last().map(last -> Yearless.YEAR);
    String edtf = approximated(Yearless.YEAR, end, setting.approximate());
    Precision precision = end.isPresent() ? Precision.RANGE : Precision.YEAR;
    undated(sentence, draft, setting, edtf, precision, Resolution.EXPLICIT);
    timeline.lose();
  }

  private void undated(
      int sentence,
      Draft draft,
      Setting setting,
      String edtf,
      Precision precision,
      Resolution resolution) {
    list.add(
        new DateMention(
            list.size() + 1,
            sentence,
            new Span(draft.start(), draft.end()),
            edtf,
            Optional.empty(),
            Optional.empty(),
            precision,
            modifier(draft),
            setting.bound(),
            setting.approximate(),
            draft.first().calendar(),
            resolution,
            0,
            draft.first().rule()));
  }

  private static Modifier modifier(Draft draft) {
    return draft.last().isPresent() ? Modifier.NONE : draft.first().modifier();
  }

  private void emit(int sentence, Draft draft, Setting setting, Resolved found) {
    int number = list.size() + 1;
    String rule = draft.last().isPresent() ? "range" : draft.first().rule();
    list.add(
        new DateMention(
            number,
            sentence,
            new Span(draft.start(), draft.end()),
            edtf(found.value(), setting.approximate()),
            Optional.of(found.value().first()),
            Optional.of(found.value().last()),
            found.value().precision(),
            modifier(draft),
            setting.bound(),
            setting.approximate(),
            draft.first().calendar(),
            found.resolution(),
            found.from().number(),
            rule));
    timeline.see(draft, setting, found, number);
  }

  private static String edtf(Edtf value, boolean approximate) {
    return value instanceof Edtf.Interval range
        ? approximated(range.from().text(), Optional.of(range.to().text()), approximate)
        : approximated(value.text(), Optional.empty(), approximate);
  }

  private static String approximated(String first, Optional<String> last, boolean approximate) {
    String mark = approximate ? "~" : "";
    return last.map(end -> first + mark + "/" + end + mark).orElse(first + mark);
  }
}

package org.tradefacts.date;

import java.util.List;
import java.util.Optional;

/**
 * Reads the time of an era as a whole, or its first or last years: 天聖年間 is 1023/1032, 萬曆末年
 * 1573/1620 and its end, 熙寧至元豐年間 1068/1085, and each of 洪武、永樂年間 is a span of its own.
 */
final class EraSpans {

  /** A list of names that share one 年間 is not longer. */
  private static final int LONGEST_LIST = 4;

  /** Later last years stand for eras that go on. */
  private static final int LATEST = 2100;

  /** In spans, 民國 is its time on the mainland. */
  private static final String REPUBLIC = "民国";

  private static final int REPUBLIC_ENDS = 1949;

  private EraSpans() {}

  /** The span of the era whose name stands from {@code start} to {@code end}. */
  static Optional<Point> read(SentenceText text, int start, int end, EraName era) {
    Optional<Point> own = word(text, start, end, era);
    if (own.isPresent()) {
      return own;
    }
    int at = end;
    for (int hop = 0; hop < LONGEST_LIST; hop++) {
      int next = Joins.any(text, at);
      int after = next < 0 ? -1 : Eras.nameEnd(text, next);
      if (after < 0) {
        return Optional.empty();
      }
      if (next > at && Joins.range(text, at) >= 0 && hop == 0) {
        return joined(text, start, end, era, next, after);
      }
      at = after;
      if (Words.WHOLE.endAt(text, at) > at) {
        return span(text, start, end, era, Modifier.NONE);
      }
    }
    return Optional.empty();
  }

  /** 熙寧至|元豐年間. */
  private static Optional<Point> joined(
      SentenceText text, int start, int end, EraName era, int next, int after) {
    Optional<Point> first = span(text, start, end, era, Modifier.NONE);
    Optional<Point> last =
        Words.WHOLE.endAt(text, after) > after ? Eras.span(text, next) : Optional.empty();
    boolean known =
        first.isPresent()
            && last.isPresent()
            && first.get().frame() == Frame.WRITTEN
            && last.get().frame() == Frame.WRITTEN
            && first.get().year() < last.get().year();
    return known
        ? first.map(p -> p.withPart(last.get().end(), Part.REIGN, last.get().a(), 0, p.rule()))
        : Optional.empty();
  }

  private static Optional<Point> word(SentenceText text, int start, int end, EraName era) {
    int whole = Words.WHOLE.endAt(text, end);
    int early = Words.EARLY.endAt(text, end);
    int middle = Words.MIDDLE.endAt(text, end);
    int late = Words.LATE.endAt(text, end);
    int after = Math.max(Math.max(whole, early), Math.max(middle, late));
    if (after == end) {
      return Optional.empty();
    }
    Modifier modifier =
        after == early
            ? Modifier.START
            : after == middle ? Modifier.MID : after == late ? Modifier.END : Modifier.NONE;
    return span(text, start, after, era, modifier);
  }

  private static Optional<Point> span(
      SentenceText text, int start, int end, EraName era, Modifier modifier) {
    List<EraName.Reign> meant = era.meant(text, start, 1, 0);
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    EraName.Reign reign = meant.get(0);
    if (meant.size() > 1 || !reign.counted()) {
      return Optional.of(
          Point.of(start, end, Frame.UNKNOWN, 1, Part.YEAR, 0, 0, "era-span")
              .withModifier(end, modifier)
              .withCalendar(Eras.UNSETTLED));
    }
    int last = era.name().equals(REPUBLIC) ? REPUBLIC_ENDS : reign.last();
    return last >= LATEST - 1
        ? Optional.empty()
        : Optional.of(
            Point.of(start, end, Frame.WRITTEN, reign.first(), Part.REIGN, last, 0, "era-span")
                .withModifier(end, modifier)
                .withCalendar(reign.calendar()));
  }
}

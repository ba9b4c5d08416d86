package org.tradefacts.date;

import java.util.Optional;
import org.tradefacts.text.SentenceKind;
import org.tradefacts.text.Span;

/** Reads dates where nothing but a date is expected: the notes of the reference list. */
final class StandaloneReader {

  private static final int EARLIEST = 1500;
  private static final int LATEST = 2059;

  private StandaloneReader() {}

  /** The first date with a year; whole dates are preferred to bare years. */
  static Optional<StandaloneDate> first(SentenceText text) {
    for (int at = text.start(); at < text.end(); at++) {
      if (isInside(text, at)) {
        continue;
      }
      Optional<StandaloneDate> date = at(text, at);
      if (date.isPresent()) {
        return date;
      }
    }
    for (int at = text.start(); at < text.end(); at++) {
      Optional<StandaloneDate> year = bareYear(text, at);
      if (year.isPresent()) {
        return year;
      }
    }
    return Optional.empty();
  }

  private static boolean isInside(SentenceText text, int at) {
    return (text.isDigit(at) && text.isDigit(at - 1))
        || (text.isLatin(at) && text.isLatin(at - 1))
        || (Numeral.isHan(text.at(at)) && Numeral.isHan(text.at(at - 1)));
  }

  private static Optional<StandaloneDate> at(SentenceText text, int at) {
    if (text.isDigit(at) && Guards.opens(text, at)) {
      Optional<Point> figures = figures(text, at);
      if (figures.isPresent()) {
        return value(figures.get());
      }
    }
    Optional<Draft> draft = DateScanner.read(text, at, SentenceKind.PARAGRAPH, false);
    return draft.flatMap(StandaloneReader::value);
  }

  private static Optional<Point> figures(SentenceText text, int at) {
    Optional<Point> numeric = NumericDate.readAlone(text, at);
    if (numeric.isPresent()) {
      return numeric;
    }
    Optional<Point> compact = NumericDate.compact(text, at);
    if (compact.isPresent()) {
      return compact;
    }
    Optional<Point> month = NumericDate.month(text, at);
    return month.isPresent() ? month : NumericDate.dayFirst(text, at);
  }

  private static Optional<StandaloneDate> value(Draft draft) {
    Optional<StandaloneDate> first = value(draft.first());
    if (draft.last().isEmpty() || first.isEmpty()) {
      return first;
    }
    Optional<StandaloneDate> last = value(completed(draft.first(), draft.last().get()));
    return last.isEmpty() || last.get().value().last().isBefore(first.get().value().first())
        ? first
        : Optional.of(
            new StandaloneDate(
                new Span(draft.start(), draft.end()),
                new Edtf.Interval(first.get().value(), last.get().value())));
  }

  private static Point completed(Point first, Point last) {
    if (last.frame() != Frame.MISSING) {
      return last;
    }
    Point dated = last.withYear(Frame.WRITTEN, first.year());
    return dated.part() == Part.DAY && dated.a() == 0
        ? dated.withPart(dated.end(), Part.DAY, first.a(), dated.b(), dated.rule())
        : dated;
  }

  private static Optional<StandaloneDate> value(Point point) {
    if (point.frame() != Frame.WRITTEN || point.part() == Part.SAME_PERIOD) {
      return Optional.empty();
    }
    return Values.of(point.part(), point.year(), point.a(), point.b())
        .map(value -> new StandaloneDate(new Span(point.start(), point.end()), value));
  }

  private static Optional<StandaloneDate> bareYear(SentenceText text, int at) {
    if (!text.isDigit(at) || !Guards.opens(text, at)) {
      return Optional.empty();
    }
    long numeral = Numeral.read(text, at);
    if (numeral == Numeral.NONE || Numeral.digits(numeral) != 4) {
      return Optional.empty();
    }
    int end = Numeral.end(numeral);
    int year = Numeral.value(numeral);
    boolean glued = text.isLatin(end) || text.anyOf("-/:", end);
    return glued || year < EARLIEST || year > LATEST
        ? Optional.empty()
        : Optional.of(new StandaloneDate(new Span(at, end), new Edtf.Year(year)));
  }
}

package org.tradefacts.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Makes calendar values from the parts of a date. */
final class Values {

  private Values() {}

  /** The value of a part of the calendar; empty when the calendar has no such day. */
  static Optional<Edtf> of(Part part, int year, int a, int b) {
    return switch (part) {
      case YEAR -> Optional.of(new Edtf.Year(year));
      case MONTH -> Optional.of(new Edtf.Month(YearMonth.of(year, a)));
      case DAY ->
          Days.isValid(year, a, b)
              ? Optional.of(new Edtf.Day(LocalDate.of(year, a, b)))
              : Optional.empty();
      case MONTHS -> Optional.of(months(year, a, b));
      case SEASON, QUARTER -> Optional.of(new Edtf.Season(year, a));
      case TEN_DAYS -> Optional.of(thirds(YearMonth.of(year, a), b / 10, b % 10));
      case DECADE -> Optional.of(new Edtf.Decade(year));
      case CENTURY -> Optional.of(new Edtf.Century(year));
      case REIGN -> Optional.of(years(year, a));
      case SAME_PERIOD -> Optional.empty();
    };
  }

  private static Edtf years(int first, int last) {
    Edtf from = new Edtf.Year(first);
    return first >= last ? from : new Edtf.Interval(from, new Edtf.Year(last));
  }

  private static Edtf months(int year, int first, int last) {
    Edtf from = new Edtf.Month(YearMonth.of(year, first));
    return first == last ? from : new Edtf.Interval(from, new Edtf.Month(YearMonth.of(year, last)));
  }

  private static Edtf thirds(YearMonth month, int from, int to) {
    LocalDate first = month.atDay(from * 10 - 9);
    LocalDate last = to == 3 ? month.atEndOfMonth() : month.atDay(to * 10);
    return new Edtf.Interval(new Edtf.Day(first), new Edtf.Day(last));
  }

  /** What later dates take from such a value. */
  static Anchor anchor(Part part, int year, int a, int b) {
    return switch (part) {
      case DECADE, CENTURY, REIGN -> Anchor.NONE;
      case DAY -> Anchor.of(year, a, b);
      case MONTH, TEN_DAYS -> Anchor.of(year, a, 0);
      default -> Anchor.of(year, 0, 0);
    };
  }

  /** The period moved to another year; the whole year when it is a day, longer, or unknown. */
  static Edtf inYear(Optional<Edtf> period, int year) {
    if (period.isEmpty() || period.get() instanceof Edtf.Day) {
      return new Edtf.Year(year);
    }
    Edtf value = period.get();
    boolean within = value.first().getYear() == value.last().getYear();
    return within ? value.plusYears(year - value.first().getYear()) : new Edtf.Year(year);
  }
}

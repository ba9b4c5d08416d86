package org.tradefacts.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.tradefacts.date.DateMention;

/** The few operations on EDTF strings that figures need. */
final class Edtf {

  private static final int MONTHS = 12;

  /** EDTF numbers quarters 33 to 36. */
  private static final int FIRST_QUARTER = 33;

  private Edtf() {}

  /** The month in which a day lies. */
  static Period month(DateMention day) {
    LocalDate first = day.earliest().orElseThrow();
    YearMonth month = YearMonth.from(first);
    return new Period(
        month.toString(),
        Optional.of(month.atDay(1)),
        Optional.of(month.atEndOfMonth()),
        day.number());
  }

  /** The year in which a quarter, a half or a few months lie; anything else as it is. */
  static Period year(Period part) {
    Optional<LocalDate> first = part.start();
    Optional<LocalDate> last = part.end();
    boolean within =
        first.isPresent()
            && last.isPresent()
            && first.get().getYear() == last.get().getYear()
            && part.edtf().length() > 4
            && part.edtf().charAt(4) == '-';
    if (!within) {
      return part;
    }
    LocalDate day = first.get();
    return new Period(
        part.edtf().substring(0, 4),
        Optional.of(day.withDayOfYear(1)),
        Optional.of(day.withDayOfYear(day.lengthOfYear())),
        part.dateNumber());
  }

  /** The same time a year earlier (2016-01/2016-10 gives 2015-01/2015-10); empty when unclear. */
  static String yearBefore(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash > 0) {
      String first = yearBefore(edtf.substring(0, slash));
      String last = yearBefore(edtf.substring(slash + 1));
      return first.isEmpty() || last.isEmpty() ? "" : first + "/" + last;
    }
    if (edtf.length() < 4 || edtf.length() > 7 || (edtf.length() > 4 && edtf.charAt(4) != '-')) {
      return "";
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      char c = edtf.charAt(i);
      if (c < '0' || c > '9') {
        return "";
      }
      year = year * 10 + c - '0';
    }
    return year < 1001 ? "" : (year - 1) + edtf.substring(4);
  }

  /** The month or quarter before; empty for anything else. */
  static String before(String edtf) {
    if (edtf.length() != 7 || edtf.charAt(4) != '-') {
      return "";
    }
    int part = Integer.parseInt(edtf.substring(5));
    boolean first = part == 1 || part == FIRST_QUARTER;
    boolean known =
        (part > 0 && part <= MONTHS) || (part >= FIRST_QUARTER && part < FIRST_QUARTER + 4);
    if (!known) {
      return "";
    }
    String year = first ? yearBefore(edtf.substring(0, 4)) : edtf.substring(0, 4);
    int last = part == 1 ? MONTHS : FIRST_QUARTER + 3;
    int before = first ? last : part - 1;
    return year.isEmpty() ? "" : year + (before < 10 ? "-0" : "-") + before;
  }

  /** From one year to a later one; empty for anything else. */
  static Optional<Period> join(Period from, Period to) {
    boolean years =
        from.edtf().length() == 4
            && to.edtf().length() == 4
            && from.edtf().compareTo(to.edtf()) < 0;
    return years
        ? Optional.of(
            new Period(from.edtf() + "/" + to.edtf(), from.start(), to.end(), to.dateNumber()))
        : Optional.empty();
  }

  /** One end of a range of years or months; the period itself when it is no such range. */
  static Period end(Period period, boolean last) {
    int slash = period.edtf().indexOf('/');
    if (slash <= 0 || period.start().isEmpty() || period.end().isEmpty()) {
      return period;
    }
    String side = last ? period.edtf().substring(slash + 1) : period.edtf().substring(0, slash);
    LocalDate day = last ? period.end().get() : period.start().get();
    return switch (side.length()) {
      case 4 ->
          new Period(
              side,
              Optional.of(day.withDayOfYear(1)),
              Optional.of(day.withDayOfYear(day.lengthOfYear())),
              period.dateNumber());
      case 7 ->
          new Period(
              side,
              Optional.of(day.withDayOfMonth(1)),
              Optional.of(day.withDayOfMonth(day.lengthOfMonth())),
              period.dateNumber());
      default -> period;
    };
  }
}

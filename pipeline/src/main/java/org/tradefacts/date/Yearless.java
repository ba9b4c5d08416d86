package org.tradefacts.date;

import java.time.MonthDay;

/**
 * Days and months whose year nothing tells: 10月1日–11月30日 is {@code XXXX-10-01/XXXX-11-30}, without
 * a first and last day.
 */
final class Yearless {

  /** The EDTF string of a year that nothing tells. */
  static final String YEAR = "XXXX";

  private static final String UNKNOWN = YEAR + "-";
  private static final int PREFIX = "--".length();
  private static final int MONTH = "--MM".length();
  private static final int MONTHS = 12;

  private Yearless() {}

  /** Whether the point names a month of the year, or a day in it, and nothing about the year. */
  static boolean is(Point point) {
    boolean dated = point.part() == Part.DAY || point.part() == Part.MONTH;
    return dated && point.frame() == Frame.MISSING && point.a() > 0;
  }

  /** Whether the last end of a range can be told from its first end alone. */
  static boolean closes(Point last, Point first) {
    if (last.frame() != Frame.MISSING) {
      return false;
    }
    return last.part() == Part.DAY
        ? last.b() > 0 && Days.isValid(month(last, first), last.b())
        : is(last);
  }

  /** The EDTF string of a point for which {@link #is} holds. */
  static String text(Point point) {
    return text(point.part(), point.a(), point.b());
  }

  /** The EDTF string of the last end of a range that begins with {@code first}. */
  static String text(Point last, Point first) {
    return text(last.part(), month(last, first), last.b());
  }

  private static int month(Point last, Point first) {
    if (last.a() > 0) {
      return last.a();
    }
    boolean next = first.part() == Part.DAY && last.b() < first.b();
    return next ? first.a() % MONTHS + 1 : first.a();
  }

  private static String text(Part part, int month, int day) {
    return part == Part.DAY
        ? UNKNOWN + MonthDay.of(month, day).toString().substring(PREFIX)
        : UNKNOWN + MonthDay.of(month, 1).toString().substring(PREFIX, MONTH);
  }
}

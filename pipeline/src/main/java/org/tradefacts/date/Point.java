package org.tradefacts.date;

/**
 * One calendar point as written, before its missing parts are found: 翌年10月 is (RELATIVE_YEAR, 1,
 * MONTH, 10).
 *
 * @param start its first index
 * @param end the index after it
 * @param frame from what it is counted
 * @param year see {@link Frame}
 * @param part what it names
 * @param a see {@link Part}
 * @param b see {@link Part}
 * @param modifier the part of the period that is meant
 * @param calendar the calendar as written
 * @param rule name of the rule that recognised it
 */
record Point(
    int start,
    int end,
    Frame frame,
    int year,
    Part part,
    int a,
    int b,
    Modifier modifier,
    String calendar,
    String rule) {

  static final String GREGORIAN = "gregorian";

  /** A point of the Gregorian calendar. */
  static Point of(int start, int end, Frame frame, int year, Part part, int a, int b, String rule) {
    return new Point(start, end, frame, year, part, a, b, Modifier.NONE, GREGORIAN, rule);
  }

  static Point writtenYear(int start, int end, int year, String rule) {
    return of(start, end, Frame.WRITTEN, year, Part.YEAR, 0, 0, rule);
  }

  Point withEnd(int newEnd) {
    return new Point(start, newEnd, frame, year, part, a, b, modifier, calendar, rule);
  }

  Point withPart(int newEnd, Part newPart, int newA, int newB, String newRule) {
    return new Point(start, newEnd, frame, year, newPart, newA, newB, modifier, calendar, newRule);
  }

  Point withModifier(int newEnd, Modifier newModifier) {
    return new Point(start, newEnd, frame, year, part, a, b, newModifier, calendar, rule);
  }

  Point withCalendar(String newCalendar) {
    return new Point(start, end, frame, year, part, a, b, modifier, newCalendar, rule);
  }

  Point withYear(Frame newFrame, int newYear) {
    return new Point(start, end, newFrame, newYear, part, a, b, modifier, calendar, rule);
  }
}

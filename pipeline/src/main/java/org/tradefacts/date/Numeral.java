package org.tradefacts.date;

import org.tradefacts.number.CalendarNumber;

/** The calendar numerals of a sentence; see {@link CalendarNumber} for the forms. */
final class Numeral {

  /** No numeral begins here. */
  static final long NONE = CalendarNumber.NONE;

  private Numeral() {}

  static int value(long numeral) {
    return CalendarNumber.value(numeral);
  }

  /** Index after the numeral. */
  static int end(long numeral) {
    return CalendarNumber.end(numeral);
  }

  /** Number of characters. */
  static int digits(long numeral) {
    return CalendarNumber.digits(numeral);
  }

  static boolean isArabic(long numeral) {
    return CalendarNumber.isArabic(numeral);
  }

  static boolean isPositional(long numeral) {
    return CalendarNumber.isPositional(numeral);
  }

  static boolean isCounted(long numeral) {
    return CalendarNumber.isCounted(numeral);
  }

  static boolean isHan(char c) {
    return CalendarNumber.isHan(c);
  }

  /** The numeral that begins at {@code at}, or {@link #NONE}. */
  static long read(SentenceText text, int at) {
    return text.numeral(at);
  }
}

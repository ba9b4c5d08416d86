package org.tradefacts.date;

import java.time.YearMonth;

/** Which days the Gregorian calendar has. */
final class Days {

  private Days() {}

  static boolean isValid(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** Whether some year has this day. */
  static boolean isValid(int month, int day) {
    return isValid(2000, month, day);
  }
}

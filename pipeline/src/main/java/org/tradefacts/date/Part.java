package org.tradefacts.date;

/** Which part of the calendar a written date names, and what its two numbers mean. */
enum Part {
  /** The whole year, or a year of which only a lunar month or day is given. */
  YEAR,
  /** Month {@code a}; 0 for the month in view (當月). */
  MONTH,
  /**
   * Day {@code b} of month {@code a}; {@code a} is 0 for the month in view, {@code b} is 0 for the
   * day.
   */
  DAY,
  /** Months {@code a} to {@code b}: half-years, the first ten months. */
  MONTHS,
  /** EDTF code {@code a}: 21 to 24. */
  SEASON,
  /** EDTF code {@code a}: 33 to 36. */
  QUARTER,
  /**
   * Thirds of month {@code a}, the first and the last one in the digits of {@code b}: 中旬 is 22, 中下旬
   * is 23; {@code a} is 0 for the month in view.
   */
  TEN_DAYS,
  DECADE,
  CENTURY,
  /** All years of an era, to the year {@code a}: 天聖年間. */
  REIGN,
  /** 同期: the same part of another year as the period last named. */
  SAME_PERIOD;

  boolean isYearOrLonger() {
    return this == YEAR || this == DECADE || this == CENTURY;
  }
}

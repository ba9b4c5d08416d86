package org.tradefacts.date;

/** From what the parts of a written date are counted. */
enum Frame {
  /** The year is written: {@code year} is astronomical (for a century its ordinal). */
  WRITTEN,
  /** Two digits of the year, or a decade without its century: 97年, 九十年代. */
  SHORT,
  /** {@code year} is counted in the era in view: 十九年正月 after 貞觀三年. */
  ERA,
  /** A year of a reign that nothing settles: 世宗二十五年; {@code year} is its ordinal. */
  UNKNOWN,
  /** No year: 4月26日, 22日. */
  MISSING,
  /** {@code year} is an offset to the year in view: 翌年10月, 當年. */
  RELATIVE_YEAR,
  /** {@code year} is an offset in months: 當月16日. */
  RELATIVE_MONTH,
  /** {@code year} is an offset in days: 翌日. */
  RELATIVE_DAY
}

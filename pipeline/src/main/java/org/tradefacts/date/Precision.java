package org.tradefacts.date;

import java.util.Locale;

/**
 * How exact a date expression is: by the part of the calendar that it names, {@code range} where it
 * names two. 1993年 is a {@code year}, 1993年至1995年 and 上半年 are each a {@code range}.
 */
public enum Precision {
  DAY,
  MONTH,
  SEASON,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY,
  RANGE;

  /** The name used in the tables, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

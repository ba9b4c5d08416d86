package org.tradefacts.date;

import java.util.Locale;

/** How exact a date expression is. */
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

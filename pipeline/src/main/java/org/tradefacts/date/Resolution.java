package org.tradefacts.date;

import java.util.Locale;

/**
 * How the missing parts of a date were found: all written, inherited from context (4月26日), or
 * relative (翌年10月).
 */
public enum Resolution {
  EXPLICIT,
  INHERITED,
  RELATIVE;

  /** The name used in the tables, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

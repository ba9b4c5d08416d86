package org.tradefacts.date;

import java.util.Locale;

/** Whether a date opens or closes a span of time: since (自…起), until (至…止). */
public enum Bound {
  NONE,
  SINCE,
  UNTIL;

  /** The name used in the tables, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.tradefacts.citation;

import java.util.Locale;

/** How much of a reference entry survived: title and a locator, some of it, nothing. */
public enum Status {
  COMPLETE,
  PARTIAL,
  EMPTY;

  /** The name used in the tables, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

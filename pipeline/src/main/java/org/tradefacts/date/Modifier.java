package org.tradefacts.date;

import java.util.Locale;

/**
 * The part of a period that is meant; the EDTF is not narrowed by it: start (初), mid (中期), end (末,
 * 年底).
 */
public enum Modifier {
  NONE,
  START,
  MID,
  END;

  /** The name used in the tables, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.tradefacts.figure;

import java.util.Locale;

/** Where a slot of a figure was found, from near to far. */
enum Origin {
  CLAUSE,
  SENTENCE,
  PARAGRAPH,
  SECTION,
  TITLE,
  NOWHERE;

  /** The name used in the tables, in lower case. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

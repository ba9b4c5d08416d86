package org.tradefacts.figure;

import java.util.Locale;

/** Where a slot of a figure was found, from near to far. */
public enum Origin {
  /** In the clause between commas that the number stands in. */
  CLAUSE,
  /** In another clause of its sentence. */
  SENTENCE,
  /** In another sentence of its paragraph, list item, table or row of infobox parameters. */
  PARAGRAPH,
  /** In another paragraph of its section, or in a heading above it. */
  SECTION,
  /** In the article's title, or in what the article as a whole is about. */
  TITLE,
  /** Nowhere: the slot is empty. */
  NOWHERE;

  /** The name used in the tables, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The farther of two places, an empty slot left out. */
  Origin farther(Origin other) {
    if (this == NOWHERE || other == NOWHERE) {
      return this == NOWHERE ? other : this;
    }
    return compareTo(other) >= 0 ? this : other;
  }
}

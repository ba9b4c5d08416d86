package org.tradefacts.text;

import java.util.Locale;

/** Where a link leads. */
public enum LinkKind {
  /** An article of the same encyclopedia. */
  ARTICLE,
  /** A category page. */
  CATEGORY,
  /** An image or media file. */
  FILE,
  /** A page outside the encyclopedia. */
  EXTERNAL,
  /** A sister project or the encyclopedia in another language. */
  INTERWIKI;

  /** The name used in the tables, for example {@code interwiki}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

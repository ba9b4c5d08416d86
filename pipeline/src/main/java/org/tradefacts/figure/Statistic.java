package org.tradefacts.figure;

import java.util.Locale;

/**
 * What a figure says of its indicator: level, growth (relative change), change (absolute change),
 * share, limit (a cap or quota), rank.
 */
public enum Statistic {
  LEVEL,
  GROWTH,
  CHANGE,
  SHARE,
  LIMIT,
  RANK;

  /** The name used in the tables, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.tradefacts.quantity;

import java.util.Locale;

/**
 * How a number is meant: exact, approx (約), at_least (至少), more_than (逾, 40多), at_most (不超過),
 * less_than (不足).
 */
public enum Qualifier {
  EXACT,
  APPROX,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN;

  /** The name used in the tables, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.tradefacts.figure;

/**
 * A period and where it was found.
 *
 * @param period the time
 * @param origin where it stood, seen from the number
 */
record PlacedPeriod(Period period, Origin origin) {

  /** The text gives none. */
  static final PlacedPeriod NONE = new PlacedPeriod(Period.NONE, Origin.NOWHERE);
}

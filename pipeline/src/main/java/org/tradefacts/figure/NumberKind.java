package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;

/** The kinds of number that an indicator can govern; see {@link Meaning.Measure}. */
final class NumberKind {

  static final char MONEY = 'm';
  static final char RATIO = 'r';
  static final char PHYSICAL = 'q';
  static final char THINGS = 'c';
  static final char PERSONS = 'p';
  static final char RANK = 'k';

  /** Never an economic figure: durations, distances, temperatures. */
  static final char NONE = ' ';

  private static final String PERSON_CLASSIFIERS = "人名口位";

  private NumberKind() {}

  static char of(Quantity quantity) {
    return switch (quantity.dimension()) {
      case MONEY -> MONEY;
      case RATIO -> RATIO;
      case MASS, VOLUME, ENERGY -> PHYSICAL;
      case COUNT -> ofCount(quantity.unit());
      case RANK -> RANK;
      default -> NONE;
    };
  }

  private static char ofCount(String unit) {
    if (unit.isEmpty()) {
      return THINGS;
    }
    return PERSON_CLASSIFIERS.indexOf(unit.charAt(0)) >= 0 ? PERSONS : THINGS;
  }
}

package org.tradefacts.figure;

import java.math.BigDecimal;
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

  /** The unit of silver as money, which has no ISO 4217 code; in this form in either script. */
  static final String TAEL = "兩";

  private static final String LIANG = "[liang_cn]";
  private static final BigDecimal SILVER_FROM = BigDecimal.valueOf(1_000);

  private NumberKind() {}

  static char of(Quantity quantity) {
    return switch (quantity.dimension()) {
      case MONEY -> MONEY;
      case RATIO -> RATIO;
      case MASS -> isSilver(quantity) ? MONEY : PHYSICAL;
      case VOLUME, ENERGY -> PHYSICAL;
      case COUNT -> ofCount(quantity.unit());
      case RANK -> RANK;
      default -> NONE;
    };
  }

  /** 45.6萬兩 are taels of silver, the money of the time; no good is counted in so many. */
  static boolean isSilver(Quantity quantity) {
    return quantity.unit().equals(LIANG) && quantity.value().compareTo(SILVER_FROM) >= 0;
  }

  private static char ofCount(String unit) {
    if (unit.isEmpty()) {
      return THINGS;
    }
    return PERSON_CLASSIFIERS.indexOf(unit.charAt(0)) >= 0 ? PERSONS : THINGS;
  }
}

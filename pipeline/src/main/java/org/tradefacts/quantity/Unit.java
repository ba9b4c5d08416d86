package org.tradefacts.quantity;

import java.math.BigDecimal;

/**
 * A unit word of the text.
 *
 * @param code ISO 4217, UCUM or {@code %}; empty when the unit is the word as written
 * @param dimension what it measures
 * @param factor what a number is multiplied by to be in the unit
 * @param length characters of the unit itself; what follows in the lexicon only has to be there
 * @param more whether 多 or 余 stands inside it: 个多月
 * @param use with which numbers it is a unit
 * @param after characters of which one has to stand before the number; empty when none
 */
record Unit(
    String code,
    Dimension dimension,
    BigDecimal factor,
    int length,
    boolean more,
    Use use,
    String after) {

  /** With which numbers a word is a unit. */
  enum Use {
    /** With every number. */
    ANY,
    /** Not with Chinese numerals below ten: 三次 and 两种 count nothing measured. */
    LARGE,
    /** Only with 万 or 亿: 3亿度 is electricity, 38度 an angle. */
    SCALED,
    /** Only where the clause ends behind it: 五打; in 三打白骨精 it is a verb. */
    CLOSED,
    /** Only with a coin, a digit or decimals: 三块五, 九块九毛; 三块 are three pieces. */
    COINED,
    /** Also with numbers that look like calendar years: 1500年历史. */
    SURELY
  }

  /** The word begins with a unit but is none: 年代, 人民. */
  static final Unit NO_UNIT = new Unit("", Dimension.OTHER, BigDecimal.ZERO, 0, false, Use.ANY, "");

  /** A currency by its name. */
  static Unit currency(String name, String code) {
    return new Unit(code, Dimension.MONEY, BigDecimal.ONE, name.length(), false, Use.ANY, "");
  }

  boolean isUnit() {
    return factor.signum() > 0;
  }

  boolean isMoney() {
    return dimension == Dimension.MONEY;
  }

  /** Money whose owner the word does not say: 元, 圆, 法郎. */
  boolean isOpenMoney() {
    return isMoney() && (code.isEmpty() || code.equals("元") || code.equals("圆"));
  }
}

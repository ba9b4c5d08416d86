package org.tradefacts.peers;

import java.util.HashMap;
import java.util.Map;

/**
 * Units under the names of the other systems and under our codes, each as a multiple of a base
 * unit, so that 1500 Gram and 1.5 {@code kg} compare equal.
 */
final class PeerUnits {

  /** Money of which the text does not say whose it is, which others guess. */
  static final String OPEN_MONEY = "money";

  private static final String PIECES = "pieces";

  private static final String[][] NAMES = {
    {OPEN_MONEY, "1", "元", "圆", "圓", "￥", "Dollar", "$"},
    {OPEN_MONEY, "0.1", "角", "毛"},
    {OPEN_MONEY, "0.01", "Cent"},
    {"HKD", "1", "港元"},
    {"USD", "1", "美元"},
    {"JPY", "1", "日元"},
    {"TWD", "1", "新台币"},
    {"THB", "1", "泰铢"},
    {"RUB", "1", "卢布"},
    {"EUR", "1", "欧元"},
    {"AUD", "1", "澳元"},
    {"KRW", "1", "韩元"},
    {"m", "1e-12", "pm"},
    {"m", "1e-9", "nm"},
    {"m", "1e-6", "um"},
    {"m", "0.001", "mm"},
    {"m", "0.01", "cm", "Centimeter", "Centimetre"},
    {"m", "0.1", "dm"},
    {"m", "1", "Meter", "Metre", "米"},
    {"m", "1000", "千米", "km", "Kilometer", "Kilometre"},
    {"m", "500", "[li_cn]"},
    {"m", "3.33", "[zhang_cn]"},
    {"m", "0.333", "[chi_cn]"},
    {"m", "0.0333", "[cun_cn]"},
    {"m", "1853", "[nmi_i]"},
    {"m", "0.9144", "[yd_i]"},
    {"m", "9.46e15", "[ly]"},
    {"m", "0.3048", "Foot", "[ft_i]"},
    {"m", "0.0254", "Inch", "[in_i]"},
    {"m", "1609.3", "Mile", "[mi_i]"},
    {"m2", "1", "平方米"},
    {"m2", "1000000", "km2", "平方千米"},
    {"g", "1e-6", "ug", "Microgram"},
    {"g", "0.001", "mg"},
    {"g", "1", "Gram"},
    {"g", "1000", "kg", "Kilogram"},
    {"g", "1000000", "t", "Ton"},
    {"g", "500", "[jin_cn]", "Jin"},
    {"g", "50", "[liang_cn]", "Liang", "两"},
    {"l", "1", "Litre"},
    {"l", "0.001", "ml", "Millilitre", "cm3"},
    {"l", "0.005", "[tsp_m]"},
    {"l", "0.015", "[tbs_m]"},
    {"l", "3.785", "Gallon", "[gal_us]"},
    {"[mu_cn]", "1", "Mu"},
    {"Cel", "1", "C", "Celsius"},
    {"[degF]", "1", "F", "Fahrenheit"},
    {"deg", "1", "Degree"},
    {"bit", "1", "Bit"},
    {"bit", "1000", "kbit", "Kilobit"},
    {"By", "1000", "kBy", "Kilobyte"},
    {"By", "1000000", "MBy", "Megabyte"},
    {"Hz", "1", "Hertz"},
    {"Hz", "1000000", "MHz", "Megahertz"},
    {"W", "1000", "kW", "Kilowatt"},
    {"kW.h", "1", "千瓦时"},
    {"kPa", "1", "千帕"},
    {"kcal", "1", "Kilocalorie"},
    {"km/h", "1", "千米每小时"},
    {"m/s", "1", "米每秒"},
    {"[mi_i]/h", "1", "英里每小时"},
    {"[ft_i]/s", "1", "英尺每秒"},
    {"s", "1", "Second"},
    {"s", "60", "min", "Minute"},
    {"s", "3600", "h", "Hour"},
    {"s", "86400", "d", "Day"},
    {"s", "604800", "wk", "Week"},
    {"s", "2592000", "mo", "Month"},
    {"s", "7776000", "Quarter"},
    {"s", "31104000", "a", "Year"},
    {"%", "100", "倍"},
    {PIECES, "12", "打"},
    {PIECES, "2", "对", "對", "双", "雙"},
  };

  /** A unit as a multiple of a base unit. */
  record Base(String unit, double factor) {}

  private static final Map<String, Base> BASES = new HashMap<>();

  static {
    for (String[] row : NAMES) {
      for (int i = 2; i < row.length; i++) {
        BASES.put(row[i], new Base(row[0], Double.parseDouble(row[1])));
      }
    }
  }

  private PeerUnits() {}

  static Base base(String unit) {
    return BASES.getOrDefault(unit, new Base(unit, 1));
  }

  /** Pieces that one of this unit has: 12 for a dozen. */
  static double pieces(String unit) {
    Base base = base(unit);
    return base.unit().equals(PIECES) ? base.factor() : 1;
  }
}

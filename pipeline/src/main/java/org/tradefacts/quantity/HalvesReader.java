package org.tradefacts.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradefacts.number.Digits;
import org.tradefacts.number.NumberScanner;
import org.tradefacts.number.Numeral;
import org.tradefacts.number.Numeral.Script;

/** Reads halves of units and durations of several units: 半年, 两年半, 三个半月, 3小时20分钟. */
final class HalvesReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** After 半 these make a new word or begin the next amount: 半径, 半年. */
  private static final String NOT_A_HALF = "径岛决导数夜天年月个小路价球官途世公";

  /** How far before 五分半 a word of scores makes it points. */
  private static final int SCORE_REACH = 6;

  /** Before 半天 and 半日 these make a long while of it. */
  private static final String BEFORE_LONG_WHILE = "了老好小费着等";

  private static final Numeral NO_NUMBER =
      new Numeral(BigDecimal.TEN, Optional.empty(), false, BigDecimal.ONE, Script.ARABIC, 0);

  /** Units that 个半 can stand before, with their code and factor. */
  private static final String[][] AFTER_HALF = {
    {"月", "mo", "1"},
    {"小时", "h", "1"},
    {"分钟", "min", "1"},
    {"钟头", "h", "1"},
    {"钟", "h", "1"},
    {"星期", "wk", "1"},
    {"礼拜", "wk", "1"},
    {"世纪", "a", "100"}
  };

  /** A unit, a smaller one, and how many of them it has. */
  private static final String[][] SMALLER = {
    {"a", "mo", "12"},
    {"wk", "d", "7"},
    {"d", "h", "24"},
    {"h", "min", "60"},
    {"h", "s", "3600"},
    {"min", "s", "60"},
    {"[jin_cn]", "[liang_cn]", "10"},
    {"[zhang_cn]", "[chi_cn]", "10"},
    {"[chi_cn]", "[cun_cn]", "10"}
  };

  private final Window window;
  private final NumberScanner numbers;

  HalvesReader(Window window, NumberScanner numbers) {
    this.window = window;
    this.numbers = numbers;
  }

  /** 半年, 半个世纪; null for other words with 半. */
  Reading leading(int at) {
    if (window.isAny("一上下前后大多过个", at - 1)) {
      return null;
    }
    Numeral half = new Numeral(HALF, Optional.empty(), false, BigDecimal.ONE, Script.HAN, at + 1);
    UnitAt unit = UnitAt.find(window, at + 1, half, at);
    if (unit == null || unit.start() != at + 1 || unit.unit().isMoney()) {
      return null;
    }
    Dimension dimension = unit.unit().dimension();
    boolean vague =
        dimension == Dimension.COUNT
            || dimension == Dimension.RATIO
            || (unit.unit().code().equals("d") && !isHalfDay(at))
            || unit.unit().code().equals("[li_cn]");
    BigDecimal value = HALF.multiply(unit.unit().factor());
    return vague ? null : Reading.exact(at, unit.end(), value, unit.code(window), dimension);
  }

  /** 停工半天; not 等了半天, 半日游. */
  private boolean isHalfDay(int at) {
    return !window.isAny(BEFORE_LONG_WHILE, at - 1)
        && !window.isAny("制游闲班学工谈", at + 2)
        && !window.starts("日", at + 3);
  }

  /** 三个半月, 一个半小时: the half stands inside; and 六分半钟, 7分40秒; null for others. */
  Reading inside(int at, Numeral numeral) {
    int end = numeral.end();
    if (window.at(end) == '分' && numeral.max().isEmpty()) {
      return minutes(at, numeral);
    }
    if (window.at(end) != '个' || window.at(end + 1) != '半' || numeral.max().isPresent()) {
      return null;
    }
    for (String[] unit : AFTER_HALF) {
      if (window.starts(unit[0], end + 2)) {
        BigDecimal value = numeral.value().add(HALF).multiply(new BigDecimal(unit[2]));
        return Reading.exact(at, end + 2 + unit[0].length(), value, unit[1], Dimension.DURATION);
      }
    }
    return null;
  }

  /** 分 alone is a score or a coin; before 秒 and 半钟 it is a minute. */
  private Reading minutes(int at, Numeral numeral) {
    Reading whole =
        Reading.exact(at, numeral.end() + 1, numeral.value(), "min", Dimension.DURATION);
    if (window.starts("半钟", whole.end())) {
      return whole.plus(HALF, whole.end() + 2);
    }
    boolean half = window.at(whole.end()) == '半' && UnitAt.isClosed(window, whole.end() + 1);
    boolean score = window.isNear("得比胜负积", at, SCORE_REACH);
    if (half && !score) {
      return whole.plus(HALF, whole.end() + 1);
    }
    Reading seconds = smaller(whole);
    return seconds == null ? null : decimals(seconds);
  }

  /** The reading with what follows it: 两年半, 三公里半, 一年零三个月, 3小时20分钟. */
  Reading extend(Reading reading, BigDecimal factor) {
    Dimension dimension = reading.dimension();
    if (dimension == Dimension.COUNT) {
      boolean half = window.at(reading.end()) == '半' && UnitAt.isClosed(window, reading.end() + 1);
      return half && !reading.more() ? reading.plus(HALF, reading.end() + 1) : reading;
    }
    if (dimension == Dimension.RATIO || reading.more()) {
      return reading;
    }
    if (window.at(reading.end()) == '半' && !window.isAny(NOT_A_HALF, reading.end() + 1)) {
      return reading.plus(HALF.multiply(factor), reading.end() + 1);
    }
    if (reading.unit().equals("m") && reading.max().isEmpty()) {
      return height(reading);
    }
    if (dimension == Dimension.MONEY) {
      return new Coins(window, numbers).read(reading);
    }
    Reading whole = reading;
    while (whole.max().isEmpty()) {
      Reading longer = smaller(whole);
      if (longer == null) {
        break;
      }
      whole = longer;
    }
    return whole.unit().equals("s") && whole.max().isEmpty() ? decimals(whole) : whole;
  }

  /** 1米75 is 1.75 m; 五米八 too. */
  private Reading height(Reading reading) {
    int end = reading.end();
    int han = Digits.han(window.at(end));
    if (han > 0 && UnitAt.find(window, end + 1, NO_NUMBER, end) == null && isHeightEnd(end + 1)) {
      return reading.plus(BigDecimal.valueOf(han, 1), end + 1);
    }
    return decimals(reading);
  }

  /** The digits behind the unit of 1米75 and 9秒58. */
  private Reading decimals(Reading reading) {
    int end = reading.end();
    while (end - reading.end() < 3 && Digits.isArabic(window.at(end))) {
      end++;
    }
    int digits = end - reading.end();
    boolean closed = UnitAt.find(window, end, NO_NUMBER, reading.end()) == null;
    if (digits == 0 || digits > 2 || !closed || window.isAny(".,万亿年月日", end)) {
      return reading;
    }
    int number = 0;
    for (int i = reading.end(); i < end; i++) {
      number = number * 10 + window.at(i) - '0';
    }
    return reading.plus(BigDecimal.valueOf(number, digits), end);
  }

  /** 五米八 ends the clause or goes on with a word of height; 三米四方 is another. */
  private boolean isHeightEnd(int at) {
    return window.at(at) == 0 || window.isAny(",。;)高宽长深左以的", at);
  }

  private Reading smaller(Reading whole) {
    for (String[] step : SMALLER) {
      if (step[0].equals(whole.unit())) {
        Reading longer = add(whole, step[1], new BigDecimal(step[2]));
        if (longer != null) {
          return longer;
        }
      }
    }
    return null;
  }

  private Reading add(Reading whole, String unit, BigDecimal count) {
    int at = whole.end() + (window.isAny("又零0", whole.end()) ? 1 : 0);
    Optional<Numeral> numeral = numbers.read(at);
    if (numeral.isEmpty() || numeral.get().max().isPresent()) {
      return null;
    }
    int end = unitEnd(numeral.get(), unit, at);
    if (end < 0 || numeral.get().value().compareTo(count) >= 0) {
      return null;
    }
    BigDecimal value = whole.value().multiply(count).add(numeral.get().value());
    return Reading.exact(whole.start(), end, value, unit, whole.dimension());
  }

  private int unitEnd(Numeral numeral, String code, int at) {
    UnitAt unit = UnitAt.find(window, numeral.end(), numeral, at);
    if (unit != null) {
      return unit.unit().code().equals(code) ? unit.end() : -1;
    }
    // 1小时30分: 分 alone is a score or a cent, but not after hours.
    boolean minutes = code.equals("min") && window.at(numeral.end()) == '分';
    boolean weight = code.equals("[liang_cn]") && window.at(numeral.end()) == '两';
    boolean closed = weight || (minutes && window.at(numeral.end() + 1) != '之');
    return closed ? numeral.end() + 1 : -1;
  }
}

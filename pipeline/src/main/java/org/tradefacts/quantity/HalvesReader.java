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

  private static final Numeral NO_NUMBER =
      new Numeral(BigDecimal.TEN, Optional.empty(), false, BigDecimal.ONE, Script.ARABIC, 0);

  /** Units that 个半 can stand before, with their code and factor. */
  private static final String[][] AFTER_HALF = {
    {"月", "mo", "1"},
    {"小时", "h", "1"},
    {"钟头", "h", "1"},
    {"钟", "h", "1"},
    {"星期", "wk", "1"},
    {"礼拜", "wk", "1"},
    {"世纪", "a", "100"}
  };

  /** A unit of time, the next smaller one, and how many of them it has. */
  private static final String[][] SMALLER = {
    {"a", "mo", "12"}, {"wk", "d", "7"}, {"d", "h", "24"}, {"h", "min", "60"}, {"min", "s", "60"}
  };

  private final Window window;
  private final NumberScanner numbers;

  HalvesReader(Window window, NumberScanner numbers) {
    this.window = window;
    this.numbers = numbers;
  }

  /** 半年, 半个世纪; null for other words with 半. */
  Reading leading(int at) {
    if (window.isAny("一上下前后大多过", at - 1)) {
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
            || unit.unit().code().equals("d")
            || unit.unit().code().equals("[li_cn]");
    BigDecimal value = HALF.multiply(unit.unit().factor());
    return vague ? null : Reading.exact(at, unit.end(), value, unit.code(window), dimension);
  }

  /** 三个半月, 一个半小时: the half stands inside; null when it does not. */
  Reading inside(int at, Numeral numeral) {
    int end = numeral.end();
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

  /** The reading with what follows it: 两年半, 三公里半, 一年零三个月, 3小时20分钟. */
  Reading extend(Reading reading, BigDecimal factor) {
    Dimension dimension = reading.dimension();
    if (dimension == Dimension.COUNT || dimension == Dimension.RATIO || reading.more()) {
      return reading;
    }
    if (window.at(reading.end()) == '半' && !window.isAny(NOT_A_HALF, reading.end() + 1)) {
      return reading.plus(HALF.multiply(factor), reading.end() + 1);
    }
    if (reading.unit().equals("m") && reading.max().isEmpty()) {
      return height(reading);
    }
    Reading whole = reading;
    while (dimension == Dimension.DURATION && whole.max().isEmpty()) {
      Reading longer = smaller(whole);
      if (longer == null) {
        break;
      }
      whole = longer;
    }
    return whole;
  }

  /** 1米75 is 1.75 m. */
  private Reading height(Reading reading) {
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

  private Reading smaller(Reading whole) {
    for (String[] step : SMALLER) {
      if (step[0].equals(whole.unit())) {
        return add(whole, step[1], new BigDecimal(step[2]));
      }
    }
    return null;
  }

  private Reading add(Reading whole, String unit, BigDecimal count) {
    int at = window.at(whole.end()) == '又' ? whole.end() + 1 : whole.end();
    Optional<Numeral> numeral = numbers.read(at);
    if (numeral.isEmpty() || numeral.get().max().isPresent()) {
      return null;
    }
    int end = unitEnd(numeral.get(), unit, at);
    if (end < 0 || numeral.get().value().compareTo(count) >= 0) {
      return null;
    }
    BigDecimal value = whole.value().multiply(count).add(numeral.get().value());
    return Reading.exact(whole.start(), end, value, unit, Dimension.DURATION);
  }

  private int unitEnd(Numeral numeral, String code, int at) {
    UnitAt unit = UnitAt.find(window, numeral.end(), numeral, at);
    if (unit != null) {
      return unit.unit().code().equals(code) ? unit.end() : -1;
    }
    // 1小时30分: 分 alone is a score or a cent, but not after hours.
    boolean minutes = code.equals("min") && window.at(numeral.end()) == '分';
    return minutes && window.at(numeral.end() + 1) != '之' ? numeral.end() + 1 : -1;
  }
}

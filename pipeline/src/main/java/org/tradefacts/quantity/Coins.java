package org.tradefacts.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradefacts.number.Digits;
import org.tradefacts.number.NumberScanner;
import org.tradefacts.number.Numeral;

/** Reads coins behind a whole amount: 八元六角, 218元4角7分, 九块九毛九, 60美元又35美分. */
final class Coins {

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** Units of which coins are a part when they stand alone: 角 is a tenth of 元 and of 块. */
  private static final String OPEN = "元圆块毛角";

  /** After 角 these make another word: 三角形, 八角亭. */
  private static final String NOT_AFTER_COIN = "形落度洲债恋龙架铁亭楼";

  private final Window window;
  private final NumberScanner numbers;

  Coins(Window window, NumberScanner numbers) {
    this.window = window;
    this.numbers = numbers;
  }

  /** Whether the coins of 块 stand at {@code at}: 九毛, 零四, 二 at the end of a clause. */
  static boolean follow(Window window, int at) {
    int digit = window.at(at) == '零' ? at + 1 : at;
    boolean one = digitAt(window, digit) > 0 && digitAt(window, digit + 1) < 0;
    boolean coin = window.isAny("毛角分", digit + 1) && !window.isAny(NOT_AFTER_COIN, digit + 2);
    return one && (coin || isTail(window, digit));
  }

  private static int digitAt(Window window, int i) {
    char c = window.at(i);
    return Digits.isArabic(c) ? c - '0' : c == 0 ? -1 : Digits.han(c);
  }

  /** The last digit of 两块五: behind it the clause ends. */
  private static boolean isTail(Window window, int i) {
    return digitAt(window, i) > 0
        && (UnitAt.isClosed(window, i + 1)
            || window.starts("钱", i + 1)
            || window.starts("RMB", i + 1));
  }

  /** The amount with its coins. */
  Reading read(Reading reading) {
    Reading whole = reading;
    boolean open = window.isAny(OPEN, reading.end() - 1);
    BigDecimal least = factor(window.at(reading.end() - 1));
    while (whole.max().isEmpty()) {
      int at = whole.end() + (window.isAny("又零", whole.end()) ? 1 : 0);
      if (open && "元圆".indexOf(window.at(reading.end() - 1)) < 0 && isTail(window, at)) {
        // 三块零四 has four hundredths.
        BigDecimal unit = at > whole.end() ? HUNDREDTH : least.multiply(TENTH);
        return whole.plus(unit.multiply(BigDecimal.valueOf(digitAt(window, at))), moneyEnd(at + 1));
      }
      Optional<Numeral> numeral = numbers.read(at);
      BigDecimal coin = numeral.map(n -> coin(n, at, reading.unit(), open)).orElse(BigDecimal.ZERO);
      if (coin.signum() == 0 || coin.compareTo(least) >= 0 || !numeral.get().isBelow(100)) {
        break;
      }
      int end = numeral.get().end();
      UnitAt unit = UnitAt.find(window, end, numeral.get(), at);
      boolean named = unit != null && unit.unit().code().equals(reading.unit());
      whole = whole.plus(coin.multiply(numeral.get().value()), named ? unit.end() : end + 1);
      least = coin;
    }
    return whole.end() == reading.end() ? whole : whole.upTo(moneyEnd(whole.end()));
  }

  private int moneyEnd(int end) {
    return window.at(end) == '钱' ? end + 1 : end;
  }

  private static BigDecimal factor(char unit) {
    return switch (unit) {
      case '毛', '角' -> TENTH;
      default -> BigDecimal.ONE;
    };
  }

  /** What the coin behind the number is of the whole unit; 0 when none stands there. */
  private BigDecimal coin(Numeral numeral, int at, String currency, boolean open) {
    int end = numeral.end();
    if (open && !window.isAny(NOT_AFTER_COIN, end + 1)) {
      char c = window.at(end);
      if (c == '角' || c == '毛') {
        return TENTH;
      }
      if (c == '分' && !window.isAny("之钟", end + 1)) {
        return HUNDREDTH;
      }
    }
    UnitAt unit = UnitAt.find(window, end, numeral, at);
    boolean same = unit != null && unit.unit().code().equals(currency) && unit.start() == end;
    return same ? unit.unit().factor() : BigDecimal.ZERO;
  }
}

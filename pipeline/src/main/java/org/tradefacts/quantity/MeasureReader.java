package org.tradefacts.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradefacts.number.NumberScanner;
import org.tradefacts.number.Numeral;

/** Reads a number with its unit, alone or as a range: 3至5億, 10%~14%, −$20億美元, 人民币8亿元. */
final class MeasureReader {

  /** Between two numbers with 之间 behind them these are range marks. */
  private static final String AND = "与和";

  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

  private final Window window;
  private final NumberScanner numbers;
  private final CurrencyReader currencies;
  private final HalvesReader halves;
  private final BorrowedUnits borrowed;

  MeasureReader(Window window, NumberScanner numbers, OpenCurrency open) {
    this.window = window;
    this.numbers = numbers;
    this.currencies = new CurrencyReader(window, open);
    this.halves = new HalvesReader(window, numbers);
    this.borrowed = new BorrowedUnits(window, numbers);
  }

  /** The upper end of a range with its unit; {@code unit} is null when a sign stood before it. */
  private record Upper(Numeral numeral, UnitAt unit) {}

  /**
   * The amount whose number begins at {@code at}, or null.
   *
   * @param at first index of the number
   * @param numeral the number
   * @param floor index after the amount before it
   */
  Reading read(int at, Numeral numeral, int floor) {
    Reading inside = halves.inside(at, numeral);
    if (inside != null) {
      return inside;
    }
    UnitAt unit = UnitAt.find(window, numeral.end(), numeral, at);
    CurrencyReader.Sign sign = currencies.before(at, floor);
    if (sign != null && currencies.isOutdone(sign, unit)) {
      sign = null;
    }
    if (sign == null && Surroundings.isPartOfWord(window, at)) {
      return null;
    }
    int start = sign == null ? at : sign.start();
    Numeral low = numeral;
    Upper upper = upper(at, start, low, sign, unit);
    if (upper != null) {
      unit = upper.unit() == null ? unit : upper.unit();
      low = scaled(low, upper.numeral());
    }
    return unit == null && sign == null
        ? borrowed(at, low)
        : amount(at, start, low, Optional.ofNullable(upper), sign, unit, floor);
  }

  private Reading amount(
      int at,
      int start,
      Numeral low,
      Optional<Upper> upper,
      CurrencyReader.Sign sign,
      UnitAt unit,
      int floor) {
    Numeral last = upper.map(Upper::numeral).orElse(low);
    boolean money = sign != null || unit.unit().isMoney();
    boolean signOnly = money && money(unit) == null;
    BigDecimal factor = signOnly ? BigDecimal.ONE : unit.unit().factor();
    int end = signOnly ? last.end() : unit.end();
    Optional<BigDecimal> max = upper.isPresent() ? Optional.of(last.value()) : low.max();
    String code = money ? currencies.code(at, sign, money(unit)) : unit.code(window);
    Dimension dimension = money ? Dimension.MONEY : unit.unit().dimension();
    Reading reading =
        new Reading(
            start,
            end,
            low.value().multiply(factor),
            max.map(m -> m.multiply(factor)),
            code,
            dimension,
            low.more() || last.more() || (unit != null && unit.unit().more()));
    return Speeds.of(window, negative(halves.extend(reading, factor), floor));
  }

  private Reading borrowed(int at, Numeral numeral) {
    Optional<BorrowedUnits.Last> last = borrowed.last(at, numeral);
    if (last.isPresent()) {
      UnitAt unit = last.get().unit();
      boolean money = unit.unit().isMoney();
      Numeral low = last.get().numeral().unscaled() ? numeral : scaled(numeral, last.get());
      return new Reading(
          at,
          numeral.end(),
          low.value().multiply(unit.unit().factor()),
          Optional.empty(),
          money ? currencies.code(at, null, unit) : unit.code(window),
          unit.unit().dimension(),
          low.more());
    }
    return borrowed.countsPeople(at, numeral)
        ? new Reading(
            at, numeral.end(), numeral.value(), numeral.max(), "人", Dimension.COUNT, numeral.more())
        : null;
  }

  /** In 分别为12、8及6亿美元 the 亿 holds for all. */
  private static Numeral scaled(Numeral numeral, BorrowedUnits.Last last) {
    return numeral.unscaled() ? numeral.times(last.numeral().scale()) : numeral;
  }

  private static UnitAt money(UnitAt unit) {
    return unit != null && unit.unit().isMoney() ? unit : null;
  }

  // ---- minus

  /** −20, 负20, 零下20度; between two numbers a dash is a range. */
  private Reading negative(Reading reading, int floor) {
    int start = reading.start();
    boolean below = reading.dimension() == Dimension.TEMPERATURE && window.ends("零下", start);
    int signed = below ? start - 2 : minusStart(start, floor);
    if (signed == start) {
      return reading;
    }
    return below ? reading.below(signed) : reading.negated(signed);
  }

  /** First index of 负 or 负的 before {@code start}, or {@code start}. */
  static int minusWord(Window window, int start) {
    int at = window.ends("负的", start) ? start - 2 : start - 1;
    return window.at(at) == '负' && !window.isAny("胜抱肩担正", at - 1) ? at : start;
  }

  private int minusStart(int start, int floor) {
    if (start <= floor) {
      return start;
    }
    int word = minusWord(window, start);
    if (word < start) {
      return word;
    }
    boolean next = start - 1 == floor && floor > window.start();
    if (window.at(start - 1) != '-' || next) {
      return start;
    }
    char before = window.at(start - 2);
    boolean joins =
        Window.isLatin(before)
            || (before >= '0' && before <= '9')
            || before == '-'
            || before == ')'
            || before >= '\u4e00';
    // 增长-5%: after a word a dash before a digit can only be a minus where nothing is compared.
    boolean minus = !joins || (before >= '\u4e00' && !window.isAny("年月日号第", start - 2));
    return minus && start - 1 >= floor ? start - 1 : start;
  }

  // ---- ranges

  private Upper upper(int at, int start, Numeral low, CurrencyReader.Sign sign, UnitAt unit) {
    int mark = markEnd(unit == null ? low.end() : unit.end(), unit != null);
    if (mark < 0 || low.max().isPresent()) {
      return null;
    }
    int number = signEnd(mark, sign);
    Optional<Numeral> high = numbers.read(number);
    if (high.isEmpty()) {
      return null;
    }
    UnitAt second = UnitAt.find(window, high.get().end(), high.get(), number);
    boolean between = window.isAny(AND, mark - 1);
    boolean apart = unit != null && window.isAny("至到", mark - 1) && isFrom(start);
    if (apart && (second == null || !isSpread(second.end()))) {
      return null;
    }
    if (between && (second == null || !isBetween(second.end()))) {
      return null;
    }
    boolean known = second != null || sign != null;
    boolean same = unit == null || (second != null && unit.unit().equals(second.unit()));
    boolean listed = window.at(mark - 1) == '、';
    if (!known || !same || !rises(low, high.get(), listed) || (listed && isInList(at))) {
      return null;
    }
    return new Upper(high.get(), second == null || isForeign(sign, second) ? null : second);
  }

  /** 由2元至7元不等 is a range, 由10亿元至20亿元 a change. */
  private boolean isSpread(int end) {
    return window.starts("不等", end) || window.starts("之间", end);
  }

  private boolean isBetween(int end) {
    return window.at(end) == '间' || window.starts("之间", end);
  }

  /** 2、3、4个 is a list, no range. */
  private boolean isInList(int at) {
    return window.at(at - 1) == '、';
  }

  private static boolean isForeign(CurrencyReader.Sign sign, UnitAt unit) {
    return sign != null && !unit.unit().isMoney();
  }

  private int signEnd(int at, CurrencyReader.Sign sign) {
    if (sign == null) {
      return at;
    }
    int length = sign.end() - sign.start();
    for (int i = 0; i < length; i++) {
      if (window.at(at + i) != window.at(sign.start() + i)) {
        return at;
      }
    }
    return at + length;
  }

  /** 2、3億 is a range of neighbours; other numbers joined by 、 are two. */
  private static boolean rises(Numeral low, Numeral high, boolean listed) {
    BigDecimal from = scaled(low, high).value();
    if (listed) {
      return low.isBelow(10)
          && low.value().add(BigDecimal.ONE).multiply(high.scale()).compareTo(high.value()) == 0;
    }
    return from.compareTo(high.value()) < 0;
  }

  /**
   * In 3至5億 the 3 takes the multiplier of the 5, in 5000至1万 it cannot; in 十六至二十万 it takes the 万 of
   * it only.
   */
  private static Numeral scaled(Numeral low, Numeral high) {
    if (low.scale().compareTo(MYRIAD) >= 0 || high.unscaled() || low.value().signum() == 0) {
      return low;
    }
    int exponent = high.scale().precision() - 1;
    boolean ten = high.han() && exponent % 4 == 1;
    Numeral scaled = low.times(high.scale());
    boolean neighbour = scaled.value().add(high.scale()).compareTo(high.value()) == 0;
    if (low.unscaled() && isBelow(scaled, high) && (!ten || neighbour)) {
      return scaled;
    }
    Numeral myriads = low.times(BigDecimal.ONE.scaleByPowerOfTen(exponent - exponent % 4));
    return isBelow(myriads, high) ? myriads : low;
  }

  private static boolean isBelow(Numeral low, Numeral high) {
    return low.value().compareTo(high.value()) < 0;
  }

  /** Index after a range mark, or -1. */
  private int markEnd(int at, boolean hasUnit) {
    int i = window.starts("(含)", at) ? at + 3 : at;
    i += window.at(i) == ' ' ? 1 : 0;
    char c = window.at(i);
    if (c == '、') {
      return hasUnit || i != at ? -1 : i + 1;
    }
    if (c != 0 && AND.indexOf(c) >= 0) {
      return i == at ? i + 1 : -1;
    }
    if (c == 0 || Window.RANGE_MARKS.indexOf(c) < 0) {
      return -1;
    }
    i++;
    while ((c == '—' || c == '-') && window.at(i) == c) {
      i++;
    }
    return window.at(i) == ' ' ? i + 1 : i;
  }

  private boolean isFrom(int start) {
    for (int i = start - 1; i >= start - 8; i--) {
      char c = window.at(i);
      if (c == 0 || c == ',' || c == '。' || c == ';') {
        return false;
      }
      if (c == '由' || c == '从' || c == '自') {
        return true;
      }
    }
    return false;
  }
}

package org.tradefacts.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.tradefacts.number.Digits;
import org.tradefacts.number.NumberScanner;
import org.tradefacts.number.Numeral;

/**
 * Reads ratios that are written in words, all in per cent: 百分之六十, 三分之二, 十分一, 四成, 六成五, 一半, 半数; and
 * 翻一番, which is twofold.
 */
final class RatioReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext TEN_DIGITS = new MathContext(10);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  /** After 成 these make another word: 成立, 成为, 成员. */
  private static final String NOT_AFTER_TENTHS = "立为员功果都长就年交本品人色分因败熟套型效对语婚文像绩见串群千家亲";

  /** After 三分一 or 十分一 these make another word: 十分一般. */
  private static final String NOT_AFTER_BARE = "般些样个钟起直种定切味旦向如律贯致带半次";

  private static final String NOT_AFTER_HALF = "岛径天年月夜个小路数导球";

  private final Window window;
  private final NumberScanner numbers;

  RatioReader(Window window, NumberScanner numbers) {
    this.window = window;
    this.numbers = numbers;
  }

  /** The ratio that begins with this numeral, or null. */
  Reading read(int at, Numeral numeral) {
    return switch (window.at(numeral.end())) {
      case '分' -> fraction(at, numeral);
      case '成' -> tenths(at, numeral);
      case '半' -> half(at, numeral);
      case '折' -> new Discounts(window).read(at, numeral);
      case '-', '–', '—', '~', '至', '到', '、' -> tenthsRange(at, numeral);
      case '/' -> slashed(at, numeral);
      default -> null;
    };
  }

  /** 百万分之八; null when no 分之 stands behind the number. */
  Reading of(int at, Numeral numeral) {
    return window.starts("分之", numeral.end()) ? fraction(at, numeral) : null;
  }

  private Reading fraction(int at, Numeral numeral) {
    boolean full = window.at(numeral.end() + 1) == '之';
    Optional<Numeral> part = numbers.read(numeral.end() + (full ? 2 : 1));
    if (part.isEmpty() || numeral.value().signum() <= 0 || !(full || isBare(at, numeral, part))) {
      return null;
    }
    UnitAt unit = UnitAt.find(window, part.get().end(), part.get(), at);
    if (unit != null && isDivided(unit, part.get())) {
      return Reading.exact(
          at,
          unit.end(),
          part.get().value().divide(numeral.value(), TEN_DIGITS).multiply(unit.unit().factor()),
          unit.code(window),
          unit.unit().dimension());
    }
    if (window.starts("世纪", part.get().end()) && part.get().max().isEmpty()) {
      return Reading.exact(
          at,
          part.get().end() + 2,
          percent(part.get().value(), numeral.value()),
          "a",
          Dimension.DURATION);
    }
    BigDecimal value = percent(part.get().value(), numeral.value());
    Optional<BigDecimal> max = part.get().max().map(m -> percent(m, numeral.value()));
    return Reading.ratio(at, part.get().end(), value, max, part.get().more());
  }

  /** 四分之三公里 is 0.75 km; of the short units, 年 and 里 rather begin another word. */
  private boolean isDivided(UnitAt unit, Numeral part) {
    boolean physical =
        switch (unit.unit().dimension()) {
          case COUNT, RATIO, MONEY, OTHER -> false;
          default -> true;
        };
    return physical
        && part.max().isEmpty()
        && (unit.end() - unit.start() > 1 || "吨升米克亩".indexOf(window.at(unit.start())) >= 0);
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return Numeral.plain(part.multiply(HUNDRED).divide(whole, TEN_DIGITS));
  }

  /** 十分一 and 三分二, but not 十分一般 and no clock time. */
  private boolean isBare(int at, Numeral numeral, Optional<Numeral> part) {
    return numeral.han()
        && numeral.isBelow(11)
        && part.get().han()
        && part.get().value().compareTo(numeral.value()) < 0
        && !window.isAny("时点", at - 1)
        && !window.isAny(NOT_AFTER_BARE, part.get().end())
        && !isCounted(part.get(), at);
  }

  /** 三分一名 is no third. */
  private boolean isCounted(Numeral part, int at) {
    UnitAt unit = UnitAt.find(window, part.end(), part, at);
    return unit != null && !isDivided(unit, part);
  }

  private static boolean isTenth(Numeral numeral) {
    return numeral.max().isPresent()
        ? numeral.max().get().compareTo(BigDecimal.TEN) < 0
        : numeral.is(10) || (numeral.unscaled() && numeral.isBelow(11));
  }

  private Reading tenths(int at, Numeral numeral) {
    int end = numeral.end() + 1;
    if (!isTenth(numeral) || window.isAny(NOT_AFTER_TENTHS, end)) {
      return null;
    }
    BigDecimal value = numeral.value().multiply(BigDecimal.TEN);
    int digit = numeral.max().isEmpty() ? Digits.han(window.at(end)) : -1;
    if (digit > 0 && numeral.han() && !window.isAny("个年月天人名", end + 1)) {
      return exact(at, end + 1, value.add(BigDecimal.valueOf(digit)), numeral.more());
    }
    if (window.at(end) == '半') {
      return exact(at, end + 1, value.add(BigDecimal.valueOf(5)), numeral.more());
    }
    boolean more = numeral.more() || window.at(end) == '多';
    return Reading.ratio(
        at,
        more && !numeral.more() ? end + 1 : end,
        value,
        numeral.max().map(m -> m.multiply(BigDecimal.TEN)),
        more);
  }

  /** 三至四成, 六、七成. */
  private Reading tenthsRange(int at, Numeral low) {
    Optional<Numeral> high = numbers.read(low.end() + 1);
    if (high.isEmpty()
        || window.at(high.get().end()) != '成'
        || !isTenth(low)
        || !isTenth(high.get())
        || low.value().compareTo(high.get().value()) >= 0
        || window.isAny(NOT_AFTER_TENTHS, high.get().end() + 1)) {
      return null;
    }
    BigDecimal max = high.get().value().multiply(BigDecimal.TEN);
    return Reading.ratio(
        at, high.get().end() + 1, low.value().multiply(BigDecimal.TEN), Optional.of(max), false);
  }

  private static Reading exact(int at, int end, BigDecimal value, boolean more) {
    return Reading.ratio(at, end, value, Optional.empty(), more);
  }

  private Reading half(int at, Numeral numeral) {
    boolean one = numeral.han() && numeral.is(1);
    int end = numeral.end() + 1;
    return one && !window.isAny(NOT_AFTER_HALF, end) ? exact(at, end, HALF, false) : null;
  }

  /** 约1/3的人口; without such words beside it a slash makes dates and names: 9/11. */
  private Reading slashed(int at, Numeral part) {
    Optional<Numeral> whole = numbers.read(part.end() + 1);
    if (whole.isEmpty()
        || part.han()
        || !whole.get().isBelow(11)
        || part.value().signum() <= 0
        || part.value().compareTo(whole.get().value()) >= 0) {
      return null;
    }
    int end = whole.get().end();
    boolean said = window.isAny("约近占的", at - 1) || window.isAny("的以左强弱", end);
    return said && window.at(end) != '/'
        ? exact(at, end, percent(part.value(), whole.get().value()), false)
        : null;
  }

  /** 百分之六十, 百分之五至百分之十, 千分之五; null when none begins at {@code at}. */
  Reading perCent(int at) {
    BigDecimal divisor = divisor(at);
    int whole = wholeEnd(at);
    if (whole > at) {
      return exact(at, whole, HUNDRED, false);
    }
    Optional<Numeral> low = divisor == null ? Optional.empty() : numbers.read(at + 3);
    if (low.isEmpty()) {
      return null;
    }
    int end = low.get().end();
    Optional<BigDecimal> max = low.get().max();
    if (window.isAny(Window.RANGE_MARKS, end)) {
      boolean again = window.at(end + 1) == window.at(at) && divisor(end + 1) != null;
      int next = again ? end + 4 : end + 1;
      Optional<Numeral> high = numbers.read(next);
      boolean said = again || high.map(this::isPlainEnd).orElse(false);
      if (said && high.isPresent() && high.get().value().compareTo(low.get().value()) > 0) {
        max = Optional.of(high.get().value());
        end = high.get().end();
      }
    }
    return Reading.ratio(
        at,
        end,
        share(low.get().value(), divisor),
        max.map(m -> share(m, divisor)),
        low.get().more());
  }

  /** Index after 百分之百 or 百分百, or {@code at}. */
  private int wholeEnd(int at) {
    if (window.starts("百分百", at)) {
      return at + 3;
    }
    boolean all = window.starts("百分之百", at) && !window.isAny("分万亿", at + 4);
    return all ? at + 4 : at;
  }

  /** The second number of 百分之五到十 has no unit of its own. */
  private boolean isPlainEnd(Numeral high) {
    return UnitAt.find(window, high.end(), high, high.end() - 1) == null;
  }

  private static BigDecimal share(BigDecimal value, BigDecimal divisor) {
    return value.divide(divisor, TEN_DIGITS);
  }

  private BigDecimal divisor(int at) {
    if (!window.starts("分之", at + 1)) {
      return null;
    }
    return switch (window.at(at)) {
      case '百', '佰' -> BigDecimal.ONE;
      case '千', '仟' -> BigDecimal.TEN;
      case '万' -> HUNDRED;
      default -> null;
    };
  }

  /** 半数, 过半数, 半成. */
  Reading majority(int at) {
    if (window.at(at + 1) == '成' && !window.isAny(NOT_AFTER_TENTHS, at + 2)) {
      return exact(at, at + 2, BigDecimal.valueOf(5), false);
    }
    boolean more = window.at(at - 1) == '过' && window.at(at - 2) != '超';
    return window.at(at + 1) == '数' ? exact(at, at + 2, HALF, more) : null;
  }

  /** 翻一番 and 翻了一番 are twofold, 翻两番 fourfold; null when none begins at {@code at}. */
  Reading doubling(int at) {
    int digitAt = window.at(at + 1) == '了' ? at + 2 : at + 1;
    int digit = Digits.han(window.at(digitAt));
    if (digit < 1 || window.at(digitAt + 1) != '番') {
      return null;
    }
    return Reading.exact(at, digitAt + 2, BigDecimal.valueOf(1L << digit), "倍", Dimension.RATIO);
  }
}

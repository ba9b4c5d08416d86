package org.tradefacts.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.tradefacts.number.Digits;
import org.tradefacts.number.NumberScanner;
import org.tradefacts.number.Numeral;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/** Reads the quantities of one sentence, from left to right. */
final class QuantityReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext TEN_DIGITS = new MathContext(10);
  private static final String DASHES = "-–—~至到";
  private static final String NOT_AFTER_TENTHS = "立为员功果都长就年交本品人色分";

  private final CleanText text;
  private final Span sentence;
  private final BareCurrency currency;

  private int previousEnd = -1;
  private Qualifier previousQualifier = Qualifier.EXACT;
  private Reading found;

  /** A number with its unit and place, not yet qualified. */
  private record Reading(
      int start,
      int end,
      BigDecimal value,
      Optional<BigDecimal> max,
      String unit,
      Dimension dimension,
      boolean more) {}

  QuantityReader(CleanText text, Span sentence, BareCurrency currency) {
    this.text = text;
    this.sentence = sentence;
    this.currency = currency;
  }

  /** A date stands between what was read and what comes. */
  void interrupt() {
    previousEnd = -1;
  }

  boolean hasFound() {
    return found != null;
  }

  /** The quantity that the last call of {@link #read} found. */
  Quantity found(int number, int sentenceNumber) {
    Reading r = found;
    Span span = new Span(r.start(), r.end());
    Qualifier qualifier = Qualifiers.of(text, sentence, span, r.more());
    if (qualifier == Qualifier.EXACT && isAlternative(r.start())) {
      qualifier = previousQualifier;
    }
    previousEnd = r.end();
    previousQualifier = qualifier;
    return new Quantity(
        number, sentenceNumber, span, r.value(), r.max(), r.unit(), r.dimension(), qualifier);
  }

  /** In 不得超過4億美元或750萬噸 the limit holds for both. */
  private boolean isAlternative(int start) {
    return previousEnd > 0 && previousEnd == start - 1 && text.folded(previousEnd) == '或';
  }

  /** Reads at one place; returns where to go on. */
  int read(int at, int limit) {
    found = null;
    char c = text.folded(at);
    if (!QuantityExtractor.isTrigger(c)) {
      return at + 1;
    }
    NumberScanner numbers = new NumberScanner(text, limit);
    if (c == '翻') {
      return doubling(at, limit);
    }
    if (c == '百' || c == '千') {
      return perCent(at, limit, numbers);
    }
    int after = numbers.skip(at);
    if (at > sentence.start() && text.folded(at - 1) == '第') {
      return rank(at, limit, numbers, after);
    }
    if (isPartOfWord(at)) {
      return after;
    }
    Optional<Numeral> numeral = numbers.read(at);
    if (numeral.isEmpty()) {
      return after;
    }
    Reading reading = reading(at, limit, numeral.get(), numbers);
    if (reading == null) {
      return Math.max(numeral.get().end(), at + 1);
    }
    found = reading;
    return reading.end();
  }

  /** Numbers of names and models: P-3C, A320, 数十. */
  private boolean isPartOfWord(int at) {
    if (at == sentence.start()) {
      return false;
    }
    char before = text.folded(at - 1);
    if (isLatin(before)) {
      return signStart(at).isEmpty();
    }
    if ((before == '-' || before == '–') && at - 2 >= sentence.start()) {
      return isLatin(text.folded(at - 2));
    }
    return ((before == '数' || before == '几' || before == '上') && text.folded(at) == '十')
        || (before == '.' && at - 2 >= sentence.start() && Digits.isArabic(text.folded(at - 2)));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '/';
  }

  // ---- number, sign and unit

  private Reading reading(int at, int limit, Numeral numeral, NumberScanner numbers) {
    Reading fraction = fraction(at, limit, numeral, numbers);
    if (fraction != null) {
      return fraction;
    }
    Optional<Units.Sign> sign = moneySign(at, limit, numeral);
    int start = at - sign.map(s -> s.text().length() + blanksBefore(at)).orElse(0);
    boolean negative = isMinus(start);
    Numeral low = numeral;
    Numeral high = null;
    int end = numeral.end();
    UnitAt unit = unitAt(end, limit, numeral);
    int dash = dashEnd(unit == null ? end : unit.end(), limit, unit != null, start);
    if (dash > 0) {
      Optional<Numeral> second = numbers.read(numberStart(dash, sign));
      UnitAt secondUnit = second.isEmpty() ? null : unitAt(second.get().end(), limit, second.get());
      boolean fits =
          second.isPresent()
              && (secondUnit != null || sign.isPresent())
              && (unit == null || secondUnit == null || unit.unit().equals(secondUnit.unit()));
      if (fits && isRange(low, second.get(), dash)) {
        high = second.get();
        if (low.unscaled() && !high.unscaled() && unit == null) {
          low = low.times(high.scale());
        }
        unit = secondUnit == null ? unit : secondUnit;
        end = high.end();
      }
    }
    if (high != null && low.value().compareTo(high.value()) > 0) {
      return null;
    }
    return join(start, end, low, high, sign, unit, negative);
  }

  /** 2、3億 is a range of neighbours; other numbers joined by 、 are two. */
  private boolean isRange(Numeral low, Numeral high, int dash) {
    boolean listed = text.folded(dash - 1) == '、';
    boolean neighbours =
        low.unscaled()
            && low.value().compareTo(BigDecimal.TEN) < 0
            && low.value().add(BigDecimal.ONE).multiply(high.scale()).compareTo(high.value()) == 0;
    return listed ? neighbours : high.value().compareTo(low.value()) != 0;
  }

  private Reading join(
      int start,
      int end,
      Numeral low,
      Numeral high,
      Optional<Units.Sign> sign,
      UnitAt unit,
      boolean negative) {
    boolean money = unit != null && unit.unit().dimension() == Dimension.MONEY;
    if (sign.isEmpty() && unit == null) {
      return null;
    }
    Optional<BigDecimal> max = high != null ? Optional.of(high.value()) : low.max();
    boolean more = low.more() || (high != null && high.more());
    int from = negative ? start - 1 : start;
    if (sign.isPresent() && !(money && isExplicit(unit))) {
      String code =
          sign.get().code().isEmpty() ? currency.settle(sign.get().text()) : sign.get().code();
      return new Reading(
          from,
          money ? unit.end() : end,
          signed(low.value(), negative),
          max,
          code,
          Dimension.MONEY,
          more);
    }
    BigDecimal factor = unit.unit().factor();
    String code = unit.unit().code();
    if (money && !isExplicit(unit)) {
      code = currency.settle(code);
    } else if (code.isEmpty()) {
      code = text.slice(new Span(unit.start(), unit.end()));
    }
    return new Reading(
        from,
        unit.end(),
        signed(low.value().multiply(factor), negative),
        max.map(m -> m.multiply(factor)),
        code,
        unit.unit().dimension(),
        more);
  }

  private static boolean isExplicit(UnitAt unit) {
    return !unit.unit().code().equals("元") && !unit.unit().code().equals("圆");
  }

  private static BigDecimal signed(BigDecimal value, boolean negative) {
    return negative ? value.negate() : value;
  }

  /** A minus stands alone before the number; between two numbers it is a range. */
  private boolean isMinus(int start) {
    int minus = start - 1;
    if (minus < sentence.start() || text.folded(minus) != '-' || minus == previousEnd) {
      return false;
    }
    char before = minus == sentence.start() ? ' ' : text.folded(minus - 1);
    return !Digits.isArabic(before) && !isLatin(before) && before != '-' && before != ')';
  }

  // ---- units

  private record UnitAt(Unit unit, int start, int end) {}

  private UnitAt unitAt(int at, int limit, Numeral numeral) {
    int start = at < limit && text.folded(at) == ' ' ? at + 1 : at;
    long match = Units.AFTER.longest(text, start, limit);
    if (match < 0) {
      return null;
    }
    int end = (int) match;
    Unit unit = Units.AFTER.value((int) (match >>> 32));
    boolean latin = isLatin(text.folded(end - 1));
    boolean cut = latin && end < limit && isLatin(text.folded(end));
    boolean spaced =
        start > at && !latin && unit.dimension() != Dimension.MONEY && unit.code().isEmpty();
    if (!unit.isUnit() || cut || spaced || isMereArticle(unit, numeral, start)) {
      return null;
    }
    boolean year =
        unit.code().equals("a") && numeral.value().compareTo(BigDecimal.valueOf(1000)) >= 0;
    return year && numeral.unscaled() ? null : new UnitAt(unit, start, end);
  }

  /** 一艘 is "a ship"; 三次 says how often, which is no measured number either. */
  private boolean isMereArticle(Unit unit, Numeral numeral, int at) {
    if (!numeral.han() || unit.dimension() != Dimension.COUNT || numeral.max().isPresent()) {
      return false;
    }
    boolean one = numeral.value().compareTo(BigDecimal.ONE) == 0 && numeral.unscaled();
    boolean small = numeral.value().compareTo(BigDecimal.TEN) < 0;
    return one || (small && "次件种".indexOf(text.folded(at)) >= 0);
  }

  /** The currency before a number, unless the number has a unit of another kind (日元86.1%). */
  private Optional<Units.Sign> moneySign(int at, int limit, Numeral numeral) {
    UnitAt unit = unitAt(numeral.end(), limit, numeral);
    Optional<Units.Sign> sign = signStart(at);
    if (unit == null || sign.isEmpty() || unit.unit().dimension() == Dimension.MONEY) {
      return sign;
    }
    boolean name = sign.get().text().charAt(0) >= '\u2e80';
    return name || unit.unit().dimension() == Dimension.RATIO ? Optional.empty() : sign;
  }

  /** The currency sign or name right before a number. */
  private Optional<Units.Sign> signStart(int at) {
    int end = at - blanksBefore(at);
    for (Units.Sign sign : Units.BEFORE) {
      int start = end - sign.text().length();
      if (start >= sentence.start()
          && text.endsWith(sign.text(), end)
          && start >= previousEnd
          && (!isLatin(sign.text().charAt(0))
              || start == sentence.start()
              || !isLatin(text.folded(start - 1)))) {
        return Optional.of(sign);
      }
    }
    return Optional.empty();
  }

  private int blanksBefore(int at) {
    return at - 1 > sentence.start() && text.folded(at - 1) == ' ' ? 1 : 0;
  }

  // ---- ranges

  /** Index after a range mark, or -1. Between two whole amounts 由…至… names two of them. */
  private int dashEnd(int at, int limit, boolean hasUnit, int start) {
    int i = at;
    while (i < limit && text.folded(i) == ' ') {
      i++;
    }
    if (i >= limit) {
      return -1;
    }
    char c = text.folded(i);
    if (c == '、') {
      return hasUnit || i != at ? -1 : i + 1;
    }
    if (DASHES.indexOf(c) < 0) {
      return -1;
    }
    if ((c == '至' || c == '到') && hasUnit && isFrom(start)) {
      return -1;
    }
    i++;
    while (i < limit && (text.folded(i) == ' ' || (c == '—' && text.folded(i) == c))) {
      i++;
    }
    return i;
  }

  private boolean isFrom(int start) {
    for (int i = start - 1; i >= sentence.start() && i >= start - 8; i--) {
      char c = text.folded(i);
      if (c == '由' || c == '从' || c == '自') {
        return true;
      }
      if (c == ',' || c == '。' || c == ';') {
        return false;
      }
    }
    return false;
  }

  private int numberStart(int at, Optional<Units.Sign> sign) {
    String text0 = sign.map(Units.Sign::text).orElse("");
    return !text0.isEmpty() && text.startsWith(text0, at) ? at + text0.length() : at;
  }

  // ---- ratios

  /** 三分之二, 十分一, 四成, 六成五, 一半. */
  private Reading fraction(int at, int limit, Numeral numeral, NumberScanner numbers) {
    int i = numeral.end();
    char next = i < limit ? text.folded(i) : 0;
    if (next == '分' && i + 1 < limit) {
      boolean full = text.folded(i + 1) == '之';
      int second = full ? i + 2 : i + 1;
      Optional<Numeral> part = numbers.read(second);
      boolean bare = !full && (!numeral.han() || isWordAfter(part));
      if (part.isEmpty() || bare || numeral.value().signum() == 0) {
        return null;
      }
      BigDecimal value = part.get().value().multiply(HUNDRED).divide(numeral.value(), TEN_DIGITS);
      return ratio(at, part.get().end(), value, part.get().more());
    }
    if (next == '成' && isTenth(numeral) && !startsAny(i + 1, limit, NOT_AFTER_TENTHS)) {
      int digit = i + 1 < limit ? Digits.han(text.folded(i + 1)) : -1;
      boolean half = digit > 0 && numeral.han();
      BigDecimal value = numeral.value().multiply(BigDecimal.TEN);
      return ratio(
          at,
          half ? i + 2 : i + 1,
          half ? value.add(BigDecimal.valueOf(digit)) : value,
          numeral.more());
    }
    boolean one = numeral.han() && numeral.value().compareTo(BigDecimal.ONE) == 0;
    if (next == '半' && one && !startsAny(i + 1, limit, "岛径天年月夜个小")) {
      return ratio(at, i + 1, BigDecimal.valueOf(50), false);
    }
    return null;
  }

  private boolean isWordAfter(Optional<Numeral> part) {
    return part.isEmpty() || startsAny(part.get().end(), sentence.end(), "般些样个钟起直种定切");
  }

  private boolean isTenth(Numeral numeral) {
    return numeral.unscaled() && numeral.value().compareTo(BigDecimal.TEN) <= 0;
  }

  private boolean startsAny(int at, int limit, String letters) {
    return at < limit && letters.indexOf(text.folded(at)) >= 0;
  }

  private static Reading ratio(int start, int end, BigDecimal value, boolean more) {
    return new Reading(start, end, value, Optional.empty(), "%", Dimension.RATIO, more);
  }

  /** 百分之六十, 千分之五. */
  private int perCent(int at, int limit, NumberScanner numbers) {
    boolean hundred = text.folded(at) == '百';
    if (!text.startsWith("分之", at + 1)) {
      return at + 1;
    }
    Optional<Numeral> part = numbers.read(at + 3);
    if (part.isEmpty()) {
      return at + 3;
    }
    BigDecimal value =
        hundred ? part.get().value() : part.get().value().divide(BigDecimal.TEN, TEN_DIGITS);
    found = ratio(at, Math.min(part.get().end(), limit), value, part.get().more());
    return found.end();
  }

  /** 翻一番 is twofold, 翻两番 fourfold. */
  private int doubling(int at, int limit) {
    int digit = at + 1 < limit ? Digits.han(text.folded(at + 1)) : -1;
    if (digit < 1 || !text.startsWith("番", at + 2) || at + 3 > limit) {
      return at + 1;
    }
    found =
        new Reading(
            at,
            at + 3,
            BigDecimal.valueOf(1L << digit),
            Optional.empty(),
            "倍",
            Dimension.RATIO,
            false);
    return at + 3;
  }

  // ---- ranks

  private static final String[] RANKED = {
    "贸易", "出口", "进口", "经济", "市场", "投资", "来源", "伙伴", "生产", "产国", "输出", "援助", "债", "消费", "外资"
  };

  /** 第三大貿易夥伴 is a rank; other ordinals (第6輪) are no quantities. */
  private int rank(int at, int limit, NumberScanner numbers, int after) {
    Optional<Numeral> numeral = numbers.read(at);
    if (numeral.isEmpty() || !text.startsWith("大", numeral.get().end())) {
      return after;
    }
    int end = numeral.get().end() + 1;
    int bound = Math.min(limit, end + 8);
    for (int i = end; i < bound; i++) {
      for (String word : RANKED) {
        if (text.startsWith(word, i) && i + word.length() <= limit) {
          found =
              new Reading(
                  at - 1, end, numeral.get().value(), Optional.empty(), "", Dimension.RANK, false);
          return end;
        }
      }
    }
    return end;
  }
}

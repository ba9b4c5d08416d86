package org.tradefacts.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.tradefacts.number.Numeral.Script;
import org.tradefacts.text.CleanText;

/**
 * Reads one numeral: a number, then multipliers and lower parts. 8亿5千万 is 8 × 10⁸ + 5 × 10³ × 10⁴;
 * in 一万五千亿 the larger 亿 holds for all that stands before it.
 */
final class NumeralReader {

  /** 百万富翁, 百万级, 百万雄师, 百万人口 are counted, they do not count. */
  private static final String NOT_AFTER_MYRIADS = "富级雄像人";

  /**
   * Written numbers are far shorter; a limit keeps the time linear where every place begins one.
   */
  private static final int MAX_LENGTH = 100;

  /** Powers of ten beyond this measure nothing: 万万亿兆 is 28. */
  private static final int MAX_POWER = 48;

  private final CleanText text;
  private final int limit;
  private final boolean cut;

  /** Whether this is a part of 四又三分之一, in which no further 又 stands. */
  private final boolean inner;

  private final PartSum sum = new PartSum();
  private int i;
  private Script script = Script.ARABIC;
  private boolean arabic;
  private boolean more;

  /**
   * A reader of one numeral.
   *
   * @param at where it begins
   * @param limit index that it does not pass
   */
  NumeralReader(CleanText text, int at, int limit) {
    this(text, at, limit, false);
  }

  private NumeralReader(CleanText text, int at, int limit, boolean inner) {
    this.text = text;
    this.i = at;
    this.cut = limit - at > MAX_LENGTH;
    this.limit = cut ? at + MAX_LENGTH : limit;
    this.inner = inner;
  }

  /** Empty when no number stands there, or one that is longer or larger than any use. */
  Optional<Numeral> read() {
    boolean digits = Digits.isArabic(text.folded(i)) || text.folded(i) == '.';
    boolean number = digits ? firstArabic() : firstHan();
    return number ? Optional.of(rest()).filter(numeral -> isUsable()) : Optional.empty();
  }

  private boolean isUsable() {
    return sum.power() <= MAX_POWER && !(cut && i == limit);
  }

  /** 百, 千, 万, 亿 without a digit. */
  Optional<Numeral> readBare() {
    int at = i;
    script = Script.HAN;
    arabic = true;
    sum.open(BigDecimal.ONE);
    int small = Multipliers.small(text, at, limit);
    int tail = Digits.han(at(at + 1));
    if (small >= 100 && tail > 0 && !continues(at + 2)) {
      // 千三 is 1300.
      i = at + 2;
      BigDecimal value = BigDecimal.valueOf((long) small + (long) tail * small / 10);
      return Optional.of(
          new Numeral(value, Optional.empty(), false, BigDecimal.ONE, Script.HAN, i));
    }
    Numeral numeral = rest();
    return numeral.end() == at || !isUsable() ? Optional.empty() : Optional.of(numeral);
  }

  /** Whether more of a numeral stands there. */
  private boolean continues(int k) {
    return at(k) != 0 && Digits.isHanNumeral(at(k));
  }

  private boolean firstArabic() {
    int end = ArabicReader.end(text, i, limit);
    if (end < 0) {
      return false;
    }
    BigDecimal value = ArabicReader.value(text, i, end);
    i = PowerOfTen.end(text, value, end, limit);
    sum.open(i > end ? value.scaleByPowerOfTen(PowerOfTen.exponent(text, end, i)) : value);
    arabic = true;
    if (at(i) == '点') {
      take(Decimals.arabic(text, i, limit, false));
    }
    return true;
  }

  private boolean firstHan() {
    HanSection section = HanSection.read(text, i, limit);
    if (section == null || !isRealFormal(section)) {
      return false;
    }
    script = section.positional() ? Script.POSITIONAL : Script.HAN;
    sum.scale(BigDecimal.valueOf(section.scale()));
    sum.open(BigDecimal.valueOf(section.low()), BigDecimal.valueOf(section.high()));
    i = section.end();
    return decimals(section);
  }

  /**
   * 陆, 伍 and 参 alone are 大陆, 队伍, 参加, 肆 is 酒肆; with a multiplier, a coin or a fraction they are
   * numbers.
   */
  private boolean isRealFormal(HanSection section) {
    char first = text.folded(i);
    boolean plain = Digits.formal(first) < 0 && first != '拾';
    if (plain || (!Digits.isWord(first) && section.end() == i + 1)) {
      return true;
    }
    if (text.endsWith("分之", i)) {
      return true;
    }
    char next = at(section.end());
    return section.end() - i > 1
        ? !section.positional()
        : Digits.exponent(next) > 0 || next == '圆' || next == '元' || next == '角';
  }

  /** Takes the decimals behind a section; whether it is a number and no clock time. */
  private boolean decimals(HanSection section) {
    if (at(i) != '点' || section.high() != section.low()) {
      return true;
    }
    Decimals decimals = Decimals.read(text, i, limit, section.low() == 0);
    take(decimals);
    return !decimals.equals(Decimals.TIME);
  }

  private void take(Decimals decimals) {
    if (decimals.end() > i) {
      sum.add(decimals.value());
      sum.scale(BigDecimal.ONE);
      i = decimals.end();
    }
  }

  private Numeral rest() {
    while (script != Script.POSITIONAL && multiply() && nextPart()) {
      // Every round closes one part.
    }
    sum.close();
    if (isMore(i)) {
      more = true;
      i++;
    }
    english();
    mixed();
    return sum.numeral(more, script, i);
  }

  private void english() {
    int word = script == Script.ARABIC && sum.lastExponent() == 0 ? english(i) : -1;
    if (word >= 0) {
      sum.timesAll(Multipliers.englishValue(word));
      i = Multipliers.englishEnd(text, i, limit, word);
    }
  }

  /** 四又三分之一 is 4⅓. */
  private void mixed() {
    if (inner || at(i) != '又' || more || !sum.isOne()) {
      return;
    }
    Optional<Numeral> whole = inner(i + 1);
    int bar = whole.map(Numeral::end).orElse(limit);
    if (at(bar) != '分' || at(bar + 1) != '之' || whole.get().value().signum() <= 0) {
      return;
    }
    Optional<Numeral> part = inner(bar + 2);
    if (part.isPresent()) {
      sum.addFraction(part.get().value().divide(whole.get().value(), MathContext.DECIMAL64));
      i = part.get().end();
    }
  }

  private Optional<Numeral> inner(int at) {
    return NumberScanner.begins(text, at, limit)
        ? new NumeralReader(text, at, limit, true).read()
        : Optional.empty();
  }

  private int english(int at) {
    return Multipliers.english(text, at, limit);
  }

  /** Takes the multipliers behind the part; whether a lower part may follow. */
  private boolean multiply() {
    int k = i;
    if (arabic && at(k) == ' ' && isMultiplier(k + 1)) {
      k++;
    }
    boolean myriads = at(k) == '个' && isMyriads(k + 1);
    if (myriads || (at(k) == '个' && (at(k + 1) == '亿' || isMoreYi(k + 1)))) {
      k++;
      more |= at(k) == '多';
      k += at(k) == '多' ? 1 : 0;
    }
    boolean few = isMore(k) && isMultiplier(k + 1);
    k += few ? 1 : 0;
    int small = arabic || myriads ? Multipliers.small(text, k, limit) : 0;
    if (small > 0) {
      sum.times(small);
      k = afterZero(lowerSmall(k + 1, small), small);
      if (isMore(k) && Multipliers.exponent(text, k + 1, limit) > 0) {
        few = true;
        k++;
      }
    }
    int exponent = Multipliers.exponent(text, k, limit);
    if (exponent == 0) {
      more |= few && small > 0;
      i = small > 0 ? k : i;
      return false;
    }
    more |= few;
    while (exponent > 0 && sum.power() <= MAX_POWER) {
      sum.timesPower(exponent);
      k++;
      // 万亿 and 万万, but not 亿万.
      boolean again = isMore(k) && Multipliers.exponent(text, k + 1, limit) > exponent;
      int next = Multipliers.exponent(text, again ? k + 1 : k, limit);
      exponent = next > exponent || (next == 4 && exponent == 4) ? next : 0;
      more |= again;
      k += again ? 1 : 0;
    }
    i = k;
    return sum.isOne() && !more;
  }

  /** 5千6百 and 5千6百3十2: single digits with ever smaller multipliers. */
  private int lowerSmall(int from, int above) {
    int k = from;
    int last = above;
    while (true) {
      int digit = Digits.isArabic(at(k)) ? at(k) - '0' : Digits.han(at(k));
      int small = digit < 0 ? 0 : Multipliers.small(text, k + 1, limit);
      if (small == 0 && digit > 0 && last == 10) {
        return lastDigit(k, digit);
      }
      if (small == 0 || small >= last) {
        return k;
      }
      BigDecimal value = BigDecimal.valueOf((long) digit * small);
      sum.add(value);
      sum.scale(BigDecimal.valueOf(small));
      last = small;
      k += 2;
    }
  }

  /** The 2 of 3十2; in 3十25 another number begins. */
  private int lastDigit(int k, int digit) {
    char next = at(k + 1);
    if (Digits.isArabic(next) || Digits.han(next) >= 0 || next == '.' || next == ',') {
      return k;
    }
    BigDecimal value = BigDecimal.valueOf(digit);
    sum.add(value);
    sum.scale(BigDecimal.ONE);
    return k + 1;
  }

  /** 三个多亿. */
  private boolean isMoreYi(int k) {
    return at(k) == '多' && at(k + 1) == '亿';
  }

  /** 两个百万 and 两个千万; 两个百货公司 counts shops, 两个百万富翁 people. */
  private boolean isMyriads(int k) {
    return (at(k) == '百' || at(k) == '千')
        && at(k + 1) == '万'
        && (at(k + 2) == 0 || NOT_AFTER_MYRIADS.indexOf(at(k + 2)) < 0);
  }

  /** The 20 of 1千零20. */
  private int afterZero(int k, int small) {
    int end = at(k) == '零' ? ArabicReader.digitsEnd(text, k + 1, limit) : k;
    if (end <= k + 1 || end - k > 3 || script != Script.ARABIC) {
      return k;
    }
    BigDecimal value = ArabicReader.value(text, k + 1, end);
    if (value.compareTo(BigDecimal.valueOf(small)) >= 0) {
      return k;
    }
    sum.add(value);
    sum.scale(BigDecimal.ONE);
    return end;
  }

  /** The part below the last multiplier: 5千万 after 8亿, 零五百 after 一万. */
  private boolean nextPart() {
    char c = at(i);
    if (Digits.isArabic(c)) {
      return nextArabic();
    }
    return nextHan();
  }

  private int digits(int from, int to) {
    int count = 0;
    for (int k = from; k < to; k++) {
      count += text.folded(k) == ',' ? 0 : 1;
    }
    return count;
  }

  private boolean nextArabic() {
    int end = ArabicReader.end(text, i, limit);
    if (end < 0 || script != Script.ARABIC) {
      return false;
    }
    BigDecimal value = ArabicReader.value(text, i, end);
    boolean multiplied = isMultiplier(end) || (isMore(end) && isMultiplier(end + 1));
    boolean filled = digits(i, end) == sum.lastExponent() && value.scale() <= 0;
    if (value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(sum.lastExponent())) >= 0
        || !(multiplied || (filled && "年月日".indexOf(at(end)) < 0))) {
      return false;
    }
    sum.open(value);
    sum.scale(BigDecimal.ONE);
    i = end;
    return true;
  }

  private boolean nextHan() {
    if (at(i) == '两' && Multipliers.small(text, i + 1, limit) < 100) {
      return false;
    }
    HanSection section = HanSection.read(text, i, limit);
    if (section == null || section.positional()) {
      return false;
    }
    boolean multiplied = Multipliers.exponent(text, section.end(), limit) > 0;
    long raise = multiplied || section.zeroLed() ? 1 : raise(section);
    if (raise == 0) {
      return false;
    }
    sum.open(
        BigDecimal.valueOf(section.low()).multiply(BigDecimal.valueOf(raise)),
        BigDecimal.valueOf(section.high()).multiply(BigDecimal.valueOf(raise)));
    sum.scale(BigDecimal.valueOf(section.scale()));
    arabic = false;
    i = section.end();
    return raise > 1 || decimals(section);
  }

  /** Colloquial tails: 两万五 is 25000, 一亿二千 is 120000000; 0 when the digit is a new number. */
  private long raise(HanSection section) {
    if (script != Script.HAN || section.high() != section.low()) {
      return 0;
    }
    long unit = 1;
    for (int k = 1; k < sum.lastExponent(); k++) {
      unit *= 10;
    }
    if (section.low() < 10) {
      return section.low() > 1 ? unit : 0;
    }
    return sum.lastExponent() == 4 ? 1 : unit / 1000;
  }

  private boolean isMultiplier(int at) {
    return Multipliers.exponent(text, at, limit) > 0 || Multipliers.small(text, at, limit) > 0;
  }

  /** 多, 余, 几 and 来 after a round number: 40多, 三百余, 十来. */
  private boolean isMore(int at) {
    char c = at(at);
    if (c != '多' && c != '余' && c != '几' && c != '来') {
      return false;
    }
    char before = text.folded(at - 1);
    return before == '0'
        || (c == '几' && before == '零')
        || Digits.small(before) > 0
        || Digits.exponent(before) > 0;
  }

  private char at(int k) {
    return text.folded(k, limit);
  }
}

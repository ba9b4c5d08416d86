package org.tradefacts.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradefacts.text.CleanText;

/**
 * Reads a numeral at a place of the folded text: Arabic with thousands separators and decimals,
 * Chinese additive and positional numerals, and any mixture of both with 十百千万亿兆.
 *
 * <p>1.2万亿 is 1200000000000, 一百二十万 is 1200000, 8亿5千万 is 850000000, 10多亿 is more than 1000000000,
 * 二三十 is 20 to 30. The time is linear in the numeral.
 */
public final class NumberScanner {

  /** Longer digit strings are identifiers, not numbers. */
  private static final int MAX_DIGITS = 18;

  private static final String MULTIPLIERS = "十百千万亿兆";
  private static final long[] VALUES = {
    10L, 100L, 1_000L, 10_000L, 100_000_000L, 1_000_000_000_000L
  };
  private static final String MORE = "多余几来";

  private final CleanText text;
  private final int limit;

  /**
   * A scanner of one sentence.
   *
   * @param text the article's clean text
   * @param limit index that no numeral passes
   */
  public NumberScanner(CleanText text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Whether a numeral can begin with this character of the folded text. */
  public static boolean isStart(char c) {
    return Digits.isArabic(c) || Digits.han(c) >= 0 || c == '十';
  }

  /** The numeral that begins at {@code at}; empty when none does, or an over-long digit string. */
  public Optional<Numeral> read(int at) {
    if (at >= limit) {
      return Optional.empty();
    }
    char c = text.folded(at);
    if (Digits.isArabic(c)) {
      return arabic(at);
    }
    return Digits.han(c) >= 0 || c == '十' ? han(at) : Optional.empty();
  }

  /** Index after the digits, separators and Chinese numerals that begin at {@code at}. */
  public int skip(int at) {
    int i = at;
    while (i < limit
        && (isStart(text.folded(i)) || text.folded(i) == '.' || text.folded(i) == ',')) {
      i++;
    }
    return Math.max(i, at + 1);
  }

  // ---- Arabic

  private Optional<Numeral> arabic(int at) {
    int end = arabicEnd(at);
    if (end - at > MAX_DIGITS + 8) {
      return Optional.empty();
    }
    BigDecimal value = decimal(at, end);
    return value.precision() > MAX_DIGITS + 8 ? Optional.empty() : scaled(value, end, false);
  }

  /** Digits, thousands groups of three, a decimal part; {@code 26.%} has an empty one. */
  private int arabicEnd(int at) {
    int i = digitsEnd(at);
    if (i - at <= 3) {
      while (i < limit && text.folded(i) == ',' && isGroup(i + 1)) {
        i += 4;
      }
    }
    if (i < limit && text.folded(i) == '.') {
      int fraction = digitsEnd(i + 1);
      if (fraction > i + 1) {
        return fraction;
      }
      if (i + 1 < limit && text.folded(i + 1) == '%') {
        return i + 1;
      }
    }
    return i;
  }

  private int digitsEnd(int at) {
    int i = at;
    while (i < limit && Digits.isArabic(text.folded(i))) {
      i++;
    }
    return i;
  }

  private boolean isGroup(int at) {
    return at + 3 <= limit && digitsEnd(at) == at + 3;
  }

  private BigDecimal decimal(int from, int to) {
    StringBuilder digits = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.folded(i);
      if (c != ',') {
        digits.append(c);
      }
    }
    if (digits.charAt(digits.length() - 1) == '.') {
      digits.setLength(digits.length() - 1);
    }
    return new BigDecimal(digits.toString());
  }

  // ---- multipliers

  /** Adds what 多, 万, 亿 … and lower parts follow the number that ends at {@code end}. */
  private Optional<Numeral> scaled(BigDecimal value, int end, boolean han) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = value;
    BigDecimal scale = BigDecimal.ONE;
    BigDecimal last = null;
    boolean more = false;
    boolean allHan = han;
    int i = end;
    while (true) {
      int from = isMore(i) ? i + 1 : i;
      BigDecimal factor = multiplier(from);
      if (factor == null) {
        break;
      }
      more |= from > i;
      i = multiplierEnd(from);
      if (last != null && factor.compareTo(last) >= 0) {
        // 一万五千亿: the larger multiplier holds for all that stands before it.
        BigDecimal whole = BigDecimal.valueOf(VALUES[MULTIPLIERS.indexOf(text.folded(i - 1))]);
        total = total.add(part.multiply(factor.divide(whole))).multiply(whole);
        part = BigDecimal.ZERO;
        scale = whole;
        break;
      }
      total = total.add(part.multiply(factor));
      part = BigDecimal.ZERO;
      scale = factor;
      last = factor;
      int next = lowerPartEnd(i, factor);
      if (next < 0) {
        break;
      }
      if (Digits.isArabic(text.folded(i))) {
        allHan = false;
        part = decimal(i, next);
      } else {
        part = BigDecimal.valueOf(hanValue(i, next));
      }
      i = next;
    }
    if (isMore(i) && !more) {
      more = true;
      i++;
    }
    BigDecimal english = english(i);
    if (english != null) {
      int word = englishEnd(i);
      return Optional.of(
          new Numeral(
              total.add(part).multiply(english),
              Optional.empty(),
              more,
              false,
              english,
              false,
              word));
    }
    return Optional.of(
        new Numeral(total.add(part), Optional.empty(), more, last == null, scale, allHan, i));
  }

  private boolean isMore(int i) {
    return i < limit
        && MORE.indexOf(text.folded(i)) >= 0
        && !(text.folded(i) == '来' && i + 1 < limit && "自源到往华访".indexOf(text.folded(i + 1)) >= 0)
        && !(text.folded(i) == '余' && i + 1 < limit && "下额".indexOf(text.folded(i + 1)) >= 0)
        && !(text.folded(i) == '多'
            && i + 1 < limit
            && "数次边方哈明米".indexOf(text.folded(i + 1)) >= 0
            && text.folded(i + 1) != '次');
  }

  /** The product of the multiplier characters at {@code i} (万亿, 百万), or null. */
  private BigDecimal multiplier(int i) {
    int end = multiplierEnd(i);
    if (end == i) {
      return null;
    }
    BigDecimal product = BigDecimal.ONE;
    for (int at = i; at < end; at++) {
      product = product.multiply(BigDecimal.valueOf(VALUES[MULTIPLIERS.indexOf(text.folded(at))]));
    }
    return product;
  }

  /** Multipliers follow one another only upwards: 百万, 千亿, 万亿. */
  private int multiplierEnd(int i) {
    int at = i;
    int rank = -1;
    while (at < limit) {
      int next = MULTIPLIERS.indexOf(text.folded(at));
      if (next <= rank) {
        break;
      }
      if (isUnitWord(at)) {
        break;
      }
      rank = next;
      at++;
    }
    return at;
  }

  /** 千 in 千克 and 千瓦, 兆 in 兆瓦 belong to the unit; 十 in 十分 and 十月 does not scale. */
  private boolean isUnitWord(int at) {
    char c = text.folded(at);
    if (at + 1 >= limit) {
      return false;
    }
    char next = text.folded(at + 1);
    return (c == '千' && "克米瓦赫焦".indexOf(next) >= 0)
        || (c == '兆' && "瓦赫焦".indexOf(next) >= 0)
        || (c == '百' && "帕分".indexOf(next) >= 0)
        || (c == '万' && "国事一有".indexOf(next) >= 0);
  }

  /** The end of a lower part (5千万 after 8亿) that itself has a smaller multiplier, or -1. */
  private int lowerPartEnd(int i, BigDecimal above) {
    if (i >= limit) {
      return -1;
    }
    int end;
    if (Digits.isArabic(text.folded(i))) {
      end = arabicEnd(i);
    } else if (Digits.han(text.folded(i)) >= 0) {
      end = hanEnd(i);
    } else {
      return -1;
    }
    if (end - i > MAX_DIGITS) {
      return -1;
    }
    BigDecimal factor = multiplier(end);
    if (factor == null) {
      boolean fits = BigDecimal.valueOf(10_000).compareTo(above) <= 0 && isPlain(i, end);
      return fits ? end : -1;
    }
    return factor.compareTo(above) < 0 || raisesAll(i, end, factor, above) ? end : -1;
  }

  /** 亿 after 一万五千: a larger multiplier behind a part that is smaller than what came before. */
  private boolean raisesAll(int i, int end, BigDecimal factor, BigDecimal above) {
    char last = text.folded(multiplierEnd(end) - 1);
    BigDecimal whole = BigDecimal.valueOf(VALUES[MULTIPLIERS.indexOf(last)]);
    BigDecimal part =
        Digits.isArabic(text.folded(i)) ? decimal(i, end) : BigDecimal.valueOf(hanValue(i, end));
    return (last == '亿' || last == '兆') && part.multiply(factor.divide(whole)).compareTo(above) < 0;
  }

  /** 3万5000 and 一亿零三十 go on without a multiplier; two mentions side by side do not. */
  private boolean isPlain(int i, int end) {
    return (Digits.isArabic(text.folded(i)) && end - i == 4)
        || text.folded(i) == '零'
        || (Digits.han(text.folded(i)) >= 0 && end - i >= 2);
  }

  // ---- Chinese

  private Optional<Numeral> han(int at) {
    int end = hanEnd(at);
    if (end == at || end - at > MAX_DIGITS) {
      return Optional.empty();
    }
    Optional<Numeral> pair = neighbours(at, end);
    if (pair.isPresent()) {
      return pair;
    }
    if (isPoint(end) && Digits.han(charAt(end + 1)) >= 0) {
      int fraction = end + 1;
      while (fraction < limit && Digits.han(text.folded(fraction)) >= 0) {
        fraction++;
      }
      String digits = hanValue(at, end) + "." + fractionDigits(end + 1, fraction);
      return scaled(new BigDecimal(digits), fraction, true);
    }
    return scaled(BigDecimal.valueOf(hanValue(at, end)), end, true);
  }

  private boolean isPoint(int i) {
    return charAt(i) == '点' || charAt(i) == '點';
  }

  private String fractionDigits(int from, int to) {
    StringBuilder digits = new StringBuilder(to - from);
    for (int i = from; i < to && i - from < MAX_DIGITS; i++) {
      digits.append(Digits.han(text.folded(i)));
    }
    return digits.toString();
  }

  private char charAt(int i) {
    return i < limit ? text.folded(i) : 0;
  }

  /** 二三十, 三五百, 七八万: two neighbouring digits name a range. */
  private Optional<Numeral> neighbours(int at, int end) {
    if (end - at < 2 || end - at > 3) {
      return Optional.empty();
    }
    int low = Digits.han(text.folded(at));
    int high = Digits.han(text.folded(at + 1));
    if (low < 1 || high != low + 1 || (end - at == 3 && "十百千".indexOf(text.folded(at + 2)) < 0)) {
      return Optional.empty();
    }
    BigDecimal factor = BigDecimal.ONE;
    int i = at + 2;
    BigDecimal product = multiplier(i);
    if (product != null) {
      factor = product;
      i = multiplierEnd(i);
    }
    return Optional.of(
        new Numeral(
            factor.multiply(BigDecimal.valueOf(low)),
            Optional.of(factor.multiply(BigDecimal.valueOf(high))),
            false,
            product == null,
            factor,
            true,
            i));
  }

  /** Index after Chinese digits and 十百千 with digits between them. */
  private int hanEnd(int at) {
    int i = at;
    while (i < limit) {
      char c = text.folded(i);
      boolean tens = c == '十' || ((c == '百' || c == '千') && i > at && !isUnitWord(i));
      if (Digits.han(c) < 0 && !tens) {
        break;
      }
      i++;
    }
    return i;
  }

  /** The value of Chinese digits, positional (一九四九) or additive (一百二十). */
  private long hanValue(int from, int to) {
    long total = 0;
    long digit = 0;
    int run = 0;
    for (int i = from; i < to; i++) {
      char c = text.folded(i);
      int d = Digits.han(c);
      if (d >= 0) {
        digit = run > 0 && c != '零' ? digit * 10 + d : d;
        run = c == '零' && total > 0 ? 0 : run + 1;
      } else {
        long factor = VALUES[MULTIPLIERS.indexOf(c)];
        total += (run == 0 ? 1 : digit) * factor;
        digit = 0;
        run = 0;
      }
    }
    return total + digit;
  }

  // ---- English multipliers

  private static final String[] ENGLISH = {"million", "billion", "trillion"};
  private static final long[] ENGLISH_VALUES = {1_000_000L, 1_000_000_000L, 1_000_000_000_000L};

  private BigDecimal english(int i) {
    int word = englishIndex(i);
    return word < 0 ? null : BigDecimal.valueOf(ENGLISH_VALUES[word]);
  }

  private int englishEnd(int i) {
    int start = charAt(i) == ' ' ? i + 1 : i;
    return start + ENGLISH[englishIndex(i)].length();
  }

  private int englishIndex(int i) {
    int start = charAt(i) == ' ' ? i + 1 : i;
    for (int w = 0; w < ENGLISH.length; w++) {
      if (start + ENGLISH[w].length() <= limit && text.startsWith(ENGLISH[w], start)) {
        return w;
      }
    }
    return -1;
  }
}

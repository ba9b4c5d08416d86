package org.tradefacts.number;

import java.util.Optional;
import org.tradefacts.text.CleanText;

/**
 * Reads the numeral at a place of the folded text: Arabic with thousands separators and decimals,
 * Chinese in all its forms, and any mixture of both with 十百千万亿兆.
 *
 * <p>1.2万亿 is 1200000000000, 一百二十万 is 1200000, 8亿5千万 is 850000000, 10多亿 is more than 1000000000,
 * 二三十 is 20 to 30, 14.9 billion is 14900000000. The time is linear in the numeral; digit strings
 * that are no number (identifiers, versions, clock times) are refused as a whole.
 */
public final class NumberScanner {

  private final CleanText text;
  private final int limit;

  /**
   * A scanner of a part of a text.
   *
   * @param text the article's clean text
   * @param limit index that no numeral passes
   */
  public NumberScanner(CleanText text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /**
   * Whether a numeral can begin with this character of the folded text. 百, 千, 万 and 亿 begin one
   * only where the words around them say so: see {@link #readBare}.
   */
  public static boolean isStart(char c) {
    return Digits.isArabic(c)
        || Digits.han(c) >= 0
        || c == '十'
        || Digits.tens(c) > 0
        || Digits.formal(c) > 0
        || c == '拾';
  }

  /** The numeral that begins at {@code at}; empty when none does or the digits are no number. */
  public Optional<Numeral> read(int at) {
    return begins(text, at, limit) ? new NumeralReader(text, at, limit).read() : Optional.empty();
  }

  static boolean begins(CleanText text, int at, int limit) {
    return at < limit && (isStart(text.folded(at)) || isPoint(text, at, limit));
  }

  /** .85 without its zero; in 1.85, a.7 and ...7 the point belongs to what stands before. */
  public boolean isPoint(int at) {
    return isPoint(text, at, limit);
  }

  private static boolean isPoint(CleanText text, int at, int limit) {
    if (text.folded(at) != '.' || at + 1 >= limit || !Digits.isArabic(text.folded(at + 1))) {
      return false;
    }
    char before = at == 0 ? ' ' : text.folded(at - 1);
    return before != '.' && !(before < 0x250 && Character.isLetterOrDigit(before));
  }

  /** A multiplier without a digit, as in 近百万, 千余: 百 is 100, 百万 is 1000000. */
  public Optional<Numeral> readBare(int at) {
    return at >= limit || Digits.isHanNumeral(text.folded(at)) == isStart(text.folded(at))
        ? Optional.empty()
        : new NumeralReader(text, at, limit).readBare();
  }

  /**
   * Index after all digits and Chinese numerals that stand together with the character at {@code
   * at}: where to go on after a number that was refused, so that none is split.
   */
  public int skip(int at) {
    int i = at + 1;
    if (Digits.formal(text.folded(at)) > 0 && i < limit && Digits.isArabic(text.folded(i))) {
      // 大陆179.9亿: what was refused is the end of a word.
      return i;
    }
    while (i < limit && (isJoint(i) || isNumeral(text.folded(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isNumeral(char c) {
    return Digits.isArabic(c) || (Digits.isHanNumeral(c) && Digits.formal(c) < 0);
  }

  /** A point, comma or colon between two digits. */
  private boolean isJoint(int i) {
    char c = text.folded(i);
    return (c == '.' || c == ',' || c == ':')
        && Digits.isArabic(text.folded(i - 1))
        && i + 1 < limit
        && Digits.isArabic(text.folded(i + 1));
  }
}

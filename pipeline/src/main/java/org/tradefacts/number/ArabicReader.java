package org.tradefacts.number;

import java.math.BigDecimal;
import org.tradefacts.text.CleanText;

/** Reads digit strings with thousands separators and decimals: 1,300, 26.81, 26.%. */
final class ArabicReader {

  /** Longer digit strings are identifiers, not measured numbers. */
  private static final int MAX_DIGITS = 18;

  private ArabicReader() {}

  /**
   * Index after the number that begins at {@code at}, or -1 when the digits are no number:
   * identifiers with leading zeros, version numbers (1.2.3), clock times (10:30), broken groups.
   */
  static int end(CleanText text, int at, int limit) {
    if (text.folded(at) == '.') {
      return fractionEnd(text, at, limit);
    }
    int whole = digitsEnd(text, at, limit);
    if (whole - at > MAX_DIGITS || (whole - at > 1 && text.folded(at) == '0')) {
      return -1;
    }
    int i = groupsEnd(text, at, whole, limit);
    if (i < 0 || i - at > MAX_DIGITS + MAX_DIGITS / 3) {
      return -1;
    }
    return isDigit(text, i + 1, limit) && text.folded(i) == ':' ? -1 : fractionEnd(text, i, limit);
  }

  /** Commas make one number only where every group has three digits: 1,2 are two numbers. */
  private static int groupsEnd(CleanText text, int at, int whole, int limit) {
    int i = whole;
    if (whole - at > 3) {
      return i;
    }
    while (i < limit && text.folded(i) == ',' && digitsEnd(text, i + 1, limit) == i + 4) {
      i += 4;
    }
    boolean broken = i > whole && i < limit && text.folded(i) == ',' && isDigit(text, i + 1, limit);
    return broken ? -1 : i;
  }

  private static int fractionEnd(CleanText text, int i, int limit) {
    if (i >= limit || text.folded(i) != '.') {
      return i;
    }
    int end = digitsEnd(text, i + 1, limit);
    if (end == i + 1) {
      // The converter lost the decimals of 26.%: the number stands for what is left.
      return i + 1 < limit && text.folded(i + 1) == '%' ? i + 1 : i;
    }
    boolean version = end < limit && text.folded(end) == '.' && isDigit(text, end + 1, limit);
    return version || end - i > MAX_DIGITS ? -1 : end;
  }

  private static boolean isDigit(CleanText text, int i, int limit) {
    return i < limit && Digits.isArabic(text.folded(i));
  }

  static int digitsEnd(CleanText text, int at, int limit) {
    int i = at;
    while (i < limit && Digits.isArabic(text.folded(i))) {
      i++;
    }
    return i;
  }

  /** The value of a span that {@link #end} accepted. */
  static BigDecimal value(CleanText text, int from, int to) {
    long digits = 0;
    int scale = 0;
    boolean fraction = false;
    StringBuilder longer = to - from > MAX_DIGITS ? new StringBuilder(to - from) : null;
    for (int i = from; i < to; i++) {
      char c = text.folded(i);
      if (c == '.') {
        fraction = true;
      } else if (c != ',') {
        digits = digits * 10 + c - '0';
        scale += fraction ? 1 : 0;
        if (longer != null) {
          longer.append(c);
        }
      }
    }
    return longer == null
        ? BigDecimal.valueOf(digits, scale)
        : new BigDecimal(longer.toString()).movePointLeft(scale);
  }
}

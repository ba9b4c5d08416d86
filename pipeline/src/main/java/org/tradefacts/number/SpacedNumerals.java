package org.tradefacts.number;

import java.util.Optional;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/**
 * Closes the blanks inside numerals that were typed apart: 三千 八百 九十六 万 is read as 三千八百九十六万, 五 分之 一
 * as 五分之一. A blank between two whole numbers (二百 三人) stays.
 */
public final class SpacedNumerals {

  private static final String MULTIPLIERS = "十百千万亿拾佰仟";
  private static final int REACH = 10;
  private static final char NOTHING = 0;

  private final CleanText text;
  private final Span span;
  private final StringBuilder closed;
  private final int[] origins;
  private boolean before;

  private SpacedNumerals(CleanText text, Span span) {
    this.text = text;
    this.span = span;
    this.closed = new StringBuilder(span.length());
    this.origins = new int[span.length() + 1];
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.folded(i);
      boolean drop = c == ' ' && joins(i);
      if (!drop) {
        origins[closed.length()] = i;
        closed.append(text.charAt(i));
      }
      before = drop || (before && isPart(c));
    }
    origins[closed.length()] = span.end();
  }

  /** The sentence without these blanks; empty when it has none, as nearly all. */
  public static Optional<SpacedNumerals> of(CleanText text, Span span) {
    for (int i = span.start() + 1; i < span.end() - 1; i++) {
      if (text.folded(i) == ' ' && isPart(text.folded(i - 1)) && isPart(text.folded(i + 1))) {
        SpacedNumerals spaced = new SpacedNumerals(text, span);
        return spaced.closed.length() < span.length() ? Optional.of(spaced) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The sentence without them, as a text of its own. */
  public CleanText text() {
    return CleanText.of(closed.toString());
  }

  /** Length of {@link #text}. */
  public int length() {
    return closed.length();
  }

  /** Index in the original text of this index of {@link #text}; of an end, that of the span's. */
  public int origin(int index) {
    return origins[index];
  }

  /** Index in the original text after the character before {@code end} of {@link #text}. */
  public int originEnd(int end) {
    return end == 0 ? origins[0] : origins[end - 1] + 1;
  }

  /** Index in {@link #text} of the first character that is not before {@code original}. */
  public int local(int original) {
    int low = 0;
    int high = closed.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (origins[middle] < original) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the blank at {@code i} stands inside a numeral. */
  private boolean joins(int i) {
    char left = at(i - 1);
    char right = at(i + 1);
    char next = at(skip(i + 2));
    return joinsMultiplier(i, left, right)
        || joinsDigit(i, left, right, next)
        || joinsFraction(i, left, right, next)
        || joinsPoint(i, left, right)
        || joinsPercent(i, left, right, next);
  }

  private boolean joinsMultiplier(int i, char left, char right) {
    if (!isMultiplier(i + 1)) {
      char next = at(skip(i + 2));
      boolean few = right == '余' || right == '几' || right == '多';
      return few && isMultiplier(i - 1) && MULTIPLIERS.indexOf(next) >= 0;
    }
    char after = at(i + 2);
    boolean ends = after == NOTHING || after < 0x80 || isPart(after);
    boolean few = (left == '余' || left == '几') && before;
    return few || isHan(left) || (Digits.isArabic(left) && right != '十' && ends);
  }

  /** 三千 八百; 一百 五 only where blanks stood before. */
  private boolean joinsDigit(int i, char left, char right, char next) {
    boolean digit = Digits.han(right) >= 0 || Digits.formal(right) > 0 || Digits.isArabic(right);
    if (!digit || MULTIPLIERS.indexOf(left) < 0) {
      return false;
    }
    boolean goesOn = next != NOTHING && MULTIPLIERS.indexOf(next) >= 0 && isMultiplier(skip(i + 2));
    return goesOn || before || next == '又';
  }

  private boolean joinsFraction(int i, char left, char right, char next) {
    if (right == '分' && isNumber(left)) {
      return next == '之';
    }
    if (left == '分' && right == '之') {
      return true;
    }
    if (left == '之') {
      return at(back(i - 2)) == '分' && (isNumber(right) || right == '负');
    }
    boolean mixed = (left == '又' && isNumber(right)) || (right == '又' && isNumber(left));
    return mixed && isNear('分', i);
  }

  private boolean joinsPoint(int i, char left, char right) {
    if (right == '点') {
      return isHan(left) && Digits.han(at(skip(i + 2))) >= 0;
    }
    return left == '点' && before && Digits.han(right) >= 0;
  }

  private boolean joinsPercent(int i, char left, char right, char next) {
    if (right == '成' || right == '折') {
      return isNumber(left);
    }
    if (right == '个') {
      return isNumber(left) && next == '百';
    }
    boolean hundred = left == '个' && right == '百' && next == '分';
    boolean part = left == '百' && right == '分' && next == '点';
    return hundred || part || (left == '分' && right == '点' && at(back(i - 2)) == '百');
  }

  private boolean isNear(char c, int i) {
    for (int k = i; k < i + REACH; k++) {
      if (at(k) == c) {
        return true;
      }
    }
    return false;
  }

  private boolean isMultiplier(int i) {
    return at(i) != NOTHING
        && MULTIPLIERS.indexOf(at(i)) >= 0
        && !Multipliers.isUnitWord(text, i, span.end());
  }

  private static boolean isHan(char c) {
    return c != NOTHING && Digits.isHanNumeral(c);
  }

  private static boolean isNumber(char c) {
    return isHan(c) || Digits.isArabic(c);
  }

  /** A character that such a numeral can hold. */
  private static boolean isPart(char c) {
    return isNumber(c) || (c != NOTHING && "分之又点个余几多成折负".indexOf(c) >= 0);
  }

  private int skip(int i) {
    return at(i) == ' ' ? i + 1 : i;
  }

  private int back(int i) {
    return at(i) == ' ' ? i - 1 : i;
  }

  private char at(int i) {
    return i >= span.start() && i < span.end() ? text.folded(i) : NOTHING;
  }
}

package org.tradefacts.number;

import org.tradefacts.text.CleanText;

/**
 * The part of a Chinese numeral below 万: 三千二百零五, 十几, 四五十, 廿三; or digits one after another, 一九四九.
 *
 * @param low its value
 * @param high the upper end when two neighbouring digits name a range (四五十 is 40 to 50), else the
 *     value
 * @param scale the multiplier after the last digit, 1 when none
 * @param positional digits one after another
 * @param zeroLed whether it begins with 零, as in 一万零五百
 * @param end index after it
 */
record HanSection(long low, long high, long scale, boolean positional, boolean zeroLed, int end) {

  private static final int MAX_POSITIONAL = 12;

  /** Reads the section at {@code at}; null when none begins there or it is malformed. */
  static HanSection read(CleanText text, int at, int limit) {
    return new Reader(text, at, limit).read();
  }

  private static final class Reader {
    private final CleanText text;
    private final int at;
    private final int limit;
    private final boolean formal;

    private int i;
    private long total;
    private long last = 10_000;
    private boolean zero;

    Reader(CleanText text, int at, int limit) {
      this.text = text;
      this.at = at;
      this.limit = limit;
      this.formal = at < limit && (Digits.formal(text.folded(at)) > 0 || text.folded(at) == '拾');
      this.i = at;
    }

    HanSection read() {
      while (true) {
        int run = runEnd() - i;
        long unit = small(i + run);
        if (run == 0) {
          if (!tens(unit)) {
            break;
          }
        } else if (digit(i) == 0 && (i > at || run > 1 || unit == 10)) {
          // 零 only closes a gap: 一百零五, 一万零五百.
          zero = true;
          i++;
        } else if (run > 1 && !isPair(run)) {
          return i == at ? positional(run) : null;
        } else if (unit >= last) {
          break;
        } else if (run == 2) {
          return pair(unit);
        } else if (unit > 0) {
          add(digit(i) * unit, unit, 2);
        } else {
          return tail();
        }
      }
      return i == at ? null : section(total, total, last == 10_000 ? 1 : last);
    }

    /** 十 without a digit before it, also in 一百十五, and 廿, 卅. */
    private boolean tens(long unit) {
      int tens = i < limit ? Digits.tens(text.folded(i)) : 0;
      if (tens > 0 && last > 10) {
        add(tens, 10, 1);
        return true;
      }
      if (unit == 10 && last > 10 && (i == at || zero || last == 100)) {
        add(10, 10, 1);
        return true;
      }
      return false;
    }

    private void add(long value, long unit, int characters) {
      total += value;
      last = unit;
      zero = false;
      i += characters;
    }

    /** The last digit: 三百零五, 三十五, and 三百五 for 350. */
    private HanSection tail() {
      int digit = digit(i);
      if (i == at) {
        i++;
        return section(digit, digit, 1);
      }
      if (zero || last == 10) {
        i++;
        return section(total + digit, total + digit, 1);
      }
      if (last == 10_000 || digit < 2) {
        // 一 rather begins the next word: 三百一 is hardly written.
        return last == 10_000 ? null : section(total, total, last);
      }
      i++;
      long value = total + digit * last / 10;
      return section(value, value, 1);
    }

    private HanSection pair(long unit) {
      long factor = unit > 0 ? unit : last <= 10 || last == 10_000 ? 1 : last / 10;
      long low = total + digit(i) * factor;
      long high = total + digit(i + 1) * factor;
      i += unit > 0 ? 3 : 2;
      return section(low, high, unit > 0 ? unit : 1);
    }

    /** Neighbouring digits name a range: 二三, 一两, 三五; 九十 has a multiplier instead. */
    private boolean isPair(int run) {
      if (run != 2) {
        return false;
      }
      int low = digit(i);
      int high = digit(i + 1);
      return low > 0 && (high == low + 1 || (low == 3 && high == 5));
    }

    private HanSection positional(int run) {
      if (run > MAX_POSITIONAL) {
        return null;
      }
      long value = 0;
      for (int k = 0; k < run; k++) {
        value = value * 10 + digit(i + k);
      }
      i += run;
      return new HanSection(value, value, 1, true, false, i);
    }

    private HanSection section(long low, long high, long scale) {
      return new HanSection(low, high, scale, false, digit(at) == 0, i);
    }

    private int runEnd() {
      int end = i;
      while (digit(end) >= 0 && end - i <= MAX_POSITIONAL && !startsLiang(end)) {
        end++;
      }
      return end;
    }

    /** 两 counts only at the beginning, after 一, or before 百 and 千; elsewhere it is a weight. */
    private boolean startsLiang(int k) {
      if (text.folded(k) != '两' || k == at) {
        return false;
      }
      boolean counts = small(k + 1) >= 100 || (k == i + 1 && text.folded(i) == '一');
      return !counts;
    }

    private int digit(int k) {
      if (k >= limit) {
        return -1;
      }
      char c = text.folded(k);
      int digit = Digits.han(c);
      // 三千三百肆拾六 mixes both; in 三千陆军 a word of its own begins.
      boolean takesFormal = formal || (k > at && (small(k + 1) > 0 || isFormalTen(k - 1)));
      return digit < 0 && takesFormal ? Digits.formal(c) : digit;
    }

    private boolean isFormalTen(int k) {
      return text.folded(k) == '拾' && isAfterDigit(k);
    }

    /** 肆拾, and 零拾肆. */
    private boolean isAfterDigit(int k) {
      char before = k > at ? text.folded(k - 1) : ' ';
      return before == '零' || Digits.formal(before) > 0;
    }

    private long small(int k) {
      if (k >= limit || Multipliers.isUnitWord(text, k, limit)) {
        return 0;
      }
      boolean pickUp = text.folded(k) == '拾' && !formal && !isAfterDigit(k);
      return pickUp ? 0 : Digits.small(text.folded(k));
    }
  }
}

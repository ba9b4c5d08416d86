package org.tradefacts.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradefacts.number.NumberScanner;
import org.tradefacts.number.Numeral;

/**
 * Finds the unit of a number that stands without one: behind the last number of a list
 * (230億、222億和208億美元), or in the word that it counts (人口約255萬 counts people).
 */
final class BorrowedUnits {

  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
  private static final String JOINS = "、和及与";
  private static final int MAX_ITEMS = 12;
  private static final int REACH = 24;

  private static final String[] HEADS = {
    "人口", "人数", "兵力", "劳动力", "labor", "labour", "population", "employees"
  };

  /** What can stand between 人口 and its number. */
  private static final String LINKS =
      "年月足不总数约为达有是共超过近逾已仅只计由从自增加减少升降至到上下了的量规模大当时现在目前曾最高多余:= 0123456789.,万亿千百十几一二三四五六七八九两";

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2200;

  private final Window window;
  private final NumberScanner numbers;

  BorrowedUnits(Window window, NumberScanner numbers) {
    this.window = window;
    this.numbers = numbers;
  }

  /**
   * The last number of a list with its unit.
   *
   * @param numeral the number
   * @param unit its unit
   */
  record Last(Numeral numeral, UnitAt unit) {}

  /** The number at the end of the list that this one begins; empty when it begins none. */
  Optional<Last> last(int at, Numeral numeral) {
    if (!window.isAny(JOINS, numeral.end()) || numeral.max().isPresent()) {
      return Optional.empty();
    }
    boolean told = isTold(at);
    if (!(told || numeral.scale().compareTo(MYRIAD) >= 0)) {
      return Optional.empty();
    }
    int end = numeral.end();
    for (int items = 0; items < MAX_ITEMS && window.isAny(JOINS, end); items++) {
      int start = window.starts("以及", end) ? end + 2 : end + 1;
      Optional<Numeral> next = numbers.read(start);
      if (next.isEmpty() || !(told || next.get().scale().compareTo(MYRIAD) >= 0)) {
        return Optional.empty();
      }
      UnitAt unit = UnitAt.find(window, next.get().end(), next.get(), start);
      if (unit != null) {
        return Optional.of(new Last(next.get(), unit));
      }
      end = next.get().end();
    }
    return Optional.empty();
  }

  /** 分别为 and 依次是 tell that each number belongs to a thing. */
  private boolean isTold(int at) {
    for (int i = at - 1; i > at - REACH; i--) {
      if (window.starts("分别", i) || window.starts("依次", i) || window.starts("各占", i)) {
        return true;
      }
      if (window.isAny("。;", i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the number counts people though no 人 stands behind it. */
  boolean countsPeople(int at, Numeral numeral) {
    if (!isAmount(numeral) || !isEnd(numeral.end())) {
      return false;
    }
    boolean large = numeral.scale().compareTo(MYRIAD) >= 0;
    for (int i = at; at - i < REACH; i--) {
      for (String head : HEADS) {
        if (window.ends(head, i)) {
          return large || i < at;
        }
      }
      if (!window.isAny(LINKS, i - 1)) {
        return false;
      }
    }
    return false;
  }

  private boolean isEnd(int at) {
    return UnitAt.isClosed(window, at) || window.isAny("的增减升降", at);
  }

  /** A number that can be a year is left alone. */
  private static boolean isAmount(Numeral numeral) {
    boolean year = numeral.unscaled() && !numeral.isBelow(FIRST_YEAR) && numeral.isBelow(LAST_YEAR);
    return !year && numeral.value().scale() <= 0 && !numeral.isBelow(100);
  }
}

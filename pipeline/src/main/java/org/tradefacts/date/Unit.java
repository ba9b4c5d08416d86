package org.tradefacts.date;

/** The calendar word after a number: 年, 年代, 世纪, 月, 日. */
enum Unit {
  NONE(0),
  YEAR(1),
  DECADE(2),
  CENTURY(2),
  MONTH(1),
  DAY(1);

  /** A list longer than this does not lend its unit to its first number. */
  private static final int MOST_BORROWERS = 6;

  private final int length;

  Unit(int length) {
    this.length = length;
  }

  /** The unit that follows a number that ends at {@code index}, a blank between them allowed. */
  static Unit after(SentenceText text, int index) {
    int at = text.skipBlank(index);
    return switch (text.at(at)) {
      case '年' -> text.at(at + 1) == '代' && text.at(at + 2) != '表' ? DECADE : YEAR;
      case '世' -> text.at(at + 1) == '纪' ? CENTURY : NONE;
      case '月' -> MONTH;
      case '日' -> DAY;
      default -> NONE;
    };
  }

  /** The index after this unit, which follows a number that ends at {@code index}. */
  int end(SentenceText text, int index) {
    return text.skipBlank(index) + length;
  }

  /** The unit of a number that ends at {@code index}: its own, or the one that it borrows. */
  static Unit of(SentenceText text, int index) {
    Unit own = after(text, index);
    return own == NONE ? borrowed(text, index) : own;
  }

  /** The index after a number that ends at {@code index} and its own unit, if it has one. */
  static int endOf(SentenceText text, int index) {
    Unit own = after(text, index);
    return own == NONE ? index : own.end(text, index);
  }

  /** 前770－前256年: the second number is counted backwards too. */
  private static int afterName(SentenceText text, int at) {
    int from = text.startsWith("公元", at) || text.startsWith("西元", at) ? at + 2 : at;
    return text.at(from) == '前' ? from + 1 : from;
  }

  /**
   * The unit that a number takes from a later one: 6、7月, 1954至1957年; NONE when no other number with
   * a unit is joined to it.
   */
  static Unit borrowed(SentenceText text, int index) {
    int at = index;
    for (int hop = 0; hop < MOST_BORROWERS; hop++) {
      int next = Joins.any(text, at);
      if (next < 0) {
        return NONE;
      }
      long numeral = Numeral.read(text, afterName(text, next));
      if (numeral == Numeral.NONE) {
        return NONE;
      }
      at = Numeral.end(numeral);
      Unit unit = after(text, at);
      if (unit != NONE) {
        return unit;
      }
    }
    return NONE;
  }
}

package org.tradefacts.quantity;

/** Finds the currency of an amount: a sign or name before the number, a name behind it, or both. */
final class CurrencyReader {

  private final Window window;
  private final OpenCurrency open;

  /**
   * A currency sign or name before a number.
   *
   * @param code ISO 4217; empty where several currencies share the sign
   * @param start first index
   * @param end index after it
   */
  record Sign(String code, int start, int end) {}

  CurrencyReader(Window window, OpenCurrency open) {
    this.window = window;
    this.open = open;
  }

  /** The currency sign or name right before a number; null when none stands there. */
  Sign before(int at, int floor) {
    int end = window.at(at - 1) == ' ' ? at - 1 : at;
    long match = Units.BEFORE.longestBefore(window.text(), end, Math.max(floor, window.start()));
    if (match < 0) {
      return null;
    }
    int start = (int) match;
    boolean cut = Window.isLatin(window.at(start)) && Window.isLatin(window.at(start - 1));
    return cut ? null : new Sign(Units.BEFORE.value((int) (match >>> 32)), start, end);
  }

  /** Whether a sign that is a word (日元, RM) belongs to what stands before it: 日元86.1%. */
  boolean isOutdone(Sign sign, UnitAt unit) {
    if (unit == null || unit.unit().isMoney()) {
      return false;
    }
    char last = window.at(sign.end() - 1);
    boolean word = last >= '\u2e80' || Window.isLatin(last);
    return word || unit.unit().dimension() == Dimension.RATIO;
  }

  /**
   * The ISO 4217 code of an amount, or its sign or unit as written where the owner is not known.
   */
  String code(int at, Sign sign, UnitAt unit) {
    if (unit == null) {
      return signCode(sign);
    }
    if (!unit.unit().isOpenMoney()) {
      return remembered(unit.unit().code());
    }
    if (sign != null && !(sign.code().isEmpty() && unit.unit().code().isEmpty())) {
      return signCode(sign);
    }
    String code = besideQualifier(at);
    if (code.isEmpty()) {
      code = inBrackets(unit.end());
    }
    if (!code.isEmpty()) {
      return remembered(code);
    }
    code = open.settle(key(unit));
    return code.isEmpty() ? written(unit) : code;
  }

  private String signCode(Sign sign) {
    if (!sign.code().isEmpty()) {
      return remembered(sign.code());
    }
    String text = window.text().text().substring(sign.start(), sign.end());
    String code = open.settle(String.valueOf(window.at(sign.end() - 1)));
    return code.isEmpty() ? text : code;
  }

  private String remembered(String code) {
    open.remember(code);
    return code;
  }

  private String key(UnitAt unit) {
    String code = unit.unit().code();
    return code.isEmpty() ? folded(unit.start(), unit.end()) : code;
  }

  private String folded(int start, int end) {
    StringBuilder word = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      word.append(window.at(i));
    }
    return word.toString();
  }

  /** 元, 圓 and 法郎 as written; 元 for 塊錢 and 角. */
  private String written(UnitAt unit) {
    String code = unit.unit().code();
    boolean other = !code.isEmpty() && !code.equals(folded(unit.start(), unit.end()));
    return other ? code : window.text().text().substring(unit.start(), unit.end());
  }

  /** 人民币约8亿元: the name stands before the qualifier. */
  private String besideQualifier(int at) {
    int qualifier = Qualifiers.start(window, at);
    Sign sign = qualifier == at ? null : before(qualifier, window.start());
    return sign == null ? "" : sign.code();
  }

  /** 8亿元（人民币，下同）. */
  private String inBrackets(int end) {
    if (window.at(end) != '(') {
      return "";
    }
    long match = Units.CURRENCIES.longest(window.text(), end + 1, window.end());
    boolean whole = match >= 0 && window.isAny("),;", (int) match);
    return whole ? Units.CURRENCIES.value((int) (match >>> 32)) : "";
  }
}

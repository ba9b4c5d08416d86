package org.tradefacts.date;

/** The marks that join two dates to a range, or to a list. */
final class Joins {

  private static final String RANGE = "至到-–—─~〜";
  private static final String LIST = "、和及与或";

  private Joins() {}

  /** The index after the range mark at {@code index}, blanks around it included; -1 without one. */
  static int range(SentenceText text, int index) {
    int at = text.skipBlank(index);
    if (text.anyOf("起以", at) && text.at(at + 1) == '至') {
      at++;
    }
    if (!text.anyOf(RANGE, at)) {
      return -1;
    }
    char mark = text.at(at);
    at++;
    if (text.at(at) == mark && mark != '至' && mark != '到') {
      at++;
    }
    return text.skipBlank(at);
  }

  /** The index after the range or list mark at {@code index}; -1 without one. */
  static int any(SentenceText text, int index) {
    int range = range(text, index);
    if (range >= 0) {
      return range;
    }
    int at = text.skipBlank(index);
    if (text.startsWith("以及", at)) {
      return text.skipBlank(at + 2);
    }
    return text.anyOf(LIST, at) ? text.skipBlank(at + 1) : -1;
  }
}

package org.tradefacts.date;

/** Tells months and days that come back every year, and so are no points of the calendar. */
final class Recurrence {

  private static final int LONGEST_SEASON = "为台风季节".length();

  private Recurrence() {}

  /** 每年10月1日, 閏年2月, 1月平均氣溫, 4月至10月為雨季. */
  static boolean is(SentenceText text, Draft draft) {
    if (draft.first().frame() != Frame.MISSING) {
      return false;
    }
    if (Words.YEARLY.endsAt(text, draft.start())) {
      return true;
    }
    return draft.first().part() == Part.MONTH && describesClimate(text, draft.end());
  }

  private static boolean describesClimate(SentenceText text, int end) {
    if (Words.CLIMATE.isAt(text, end)) {
      return true;
    }
    if (!text.anyOf("为是属", end)) {
      return false;
    }
    for (int at = end + 1; at < end + LONGEST_SEASON; at++) {
      if (text.anyOf(",。;", at)) {
        return false;
      }
      if (text.at(at) == '季' || (text.at(at) == '期' && !text.anyOf("间限", at + 1))) {
        return true;
      }
    }
    return false;
  }
}

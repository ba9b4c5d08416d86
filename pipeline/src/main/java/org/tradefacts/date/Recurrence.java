package org.tradefacts.date;

/** Tells months and days that come back every year, and so are no points of the calendar. */
final class Recurrence {

  private static final String[] BEFORE = {
    "每年", "每年的", "每年于", "每年在", "每年自", "每年从", "每年至", "每", "每逢", "闰年", "闰年的", "平年", "历年", "往年", "通常在",
    "通常于", "一般在", "一般于", "多在", "多于"
  };
  private static final String[] CLIMATE = {
    "平均", "均温", "气温", "日均", "降水", "降雨", "雨量", "最冷", "最热", "的平均", "的气温", "的均温", "的降", "的雨量"
  };
  private static final int LONGEST_SEASON = "为台风季节".length();

  private Recurrence() {}

  /** 每年10月1日, 閏年2月, 1月平均氣溫, 4月至10月為雨季. */
  static boolean is(SentenceText text, Draft draft) {
    if (draft.first().frame() != Frame.MISSING) {
      return false;
    }
    for (String word : BEFORE) {
      if (text.endsWith(word, draft.start())) {
        return true;
      }
    }
    return draft.first().part() == Part.MONTH && describesClimate(text, draft.end());
  }

  private static boolean describesClimate(SentenceText text, int end) {
    for (String word : CLIMATE) {
      if (text.startsWith(word, end)) {
        return true;
      }
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

package org.tradefacts.date;

/** Reads on from a month: its days, thirds and modifiers, and the time of day. */
final class MonthReader {

  private static final String[] TIMES = {
    "凌晨", "清晨", "早晨", "早上", "上午", "中午", "正午", "下午", "傍晚", "晚上", "晚间", "深夜", "午夜", "夜间", "夜晚"
  };
  private static final String THIRDS = "上中下";

  private MonthReader() {}

  /** The longest point that begins with {@code month}, a point of {@link Part#MONTH}. */
  static Point extend(SentenceText text, Point month) {
    int at = text.skipBlank(month.end());
    if (text.at(at) == '的' && month.frame() == Frame.RELATIVE_MONTH) {
      at++;
    }
    long numeral = Numeral.read(text, at);
    if (numeral != Numeral.NONE) {
      return day(text, month, numeral);
    }
    int third = THIRDS.indexOf(text.at(month.end()));
    if (third >= 0 && text.at(month.end() + 1) == '旬') {
      return month.withPart(month.end() + 2, Part.TEN_DAYS, month.a(), third + 1, "third-of-month");
    }
    if (text.at(month.end()) == '份') {
      return month.withEnd(month.end() + 1);
    }
    if (text.startsWith("月初", month.end()) || text.startsWith("月底", month.end())) {
      Modifier modifier = text.at(month.end() + 1) == '初' ? Modifier.START : Modifier.END;
      return month.withModifier(month.end() + 2, modifier);
    }
    return Modifiers.extend(text, month);
  }

  private static Point day(SentenceText text, Point month, long numeral) {
    int end = Numeral.end(numeral);
    int value = Numeral.value(numeral);
    Unit direct = Unit.after(text, end);
    boolean numbered = text.at(end) == '号' && !text.anyOf("线楼院令", end + 1);
    Unit unit = direct == Unit.NONE && !numbered ? Unit.borrowed(text, end) : direct;
    boolean valid = value >= 1 && (month.a() == 0 ? value <= 31 : Days.isValid(month.a(), value));
    if (!valid || (unit != Unit.DAY && !numbered)) {
      return month;
    }
    int after = numbered ? end + 1 : direct == Unit.NONE ? end : unit.end(text, end);
    return timeOfDay(text, month.withPart(after, Part.DAY, month.a(), value, month.rule()));
  }

  /** The day with the part of the day that follows it: 5月14日凌晨. */
  static Point timeOfDay(SentenceText text, Point day) {
    for (String time : TIMES) {
      if (text.startsWith(time, day.end())) {
        return day.withEnd(day.end() + time.length());
      }
    }
    return day;
  }
}

package org.tradefacts.date;

/** Reads on from a month: its days, thirds and modifiers, and the time of day. */
final class MonthReader {

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
    Point third = thirds(text, month);
    if (third.end() > month.end()) {
      return third;
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

  /** The month with the third, or the two thirds, that follow it: 中旬, 中下旬. */
  static Point thirds(SentenceText text, Point month) {
    int at = month.end();
    int first = THIRDS.indexOf(text.at(at));
    if (first < 0) {
      return month;
    }
    int next = THIRDS.indexOf(text.at(at + 1));
    int end = next > first ? at + 2 : at + 1;
    int last = next > first ? next : first;
    return text.at(end) == '旬'
        ? month.withPart(
            end + 1, Part.TEN_DAYS, month.a(), (first + 1) * 10 + last + 1, "third-of-month")
        : month;
  }

  private static Point day(SentenceText text, Point month, long numeral) {
    int end = Numeral.end(numeral);
    int value = Numeral.value(numeral);
    boolean numbered = text.at(end) == '号' && !text.anyOf("线楼院令", end + 1);
    boolean valid = value >= 1 && (month.a() == 0 ? value <= 31 : Days.isValid(month.a(), value));
    if (!valid || !(numbered || Unit.of(text, end) == Unit.DAY)) {
      return month;
    }
    int after = numbered ? end + 1 : Unit.endOf(text, end);
    return timeOfDay(text, month.withPart(after, Part.DAY, month.a(), value, month.rule()));
  }

  /** The day with the part of the day that follows it: 5月14日凌晨. */
  static Point timeOfDay(SentenceText text, Point day) {
    int end = Words.DAY_PART.endAt(text, day.end());
    return end > day.end() ? day.withEnd(end) : day;
  }
}

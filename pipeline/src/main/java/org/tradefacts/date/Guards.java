package org.tradefacts.date;

/** Tells calendar numbers from the other numbers that look like them. */
final class Guards {

  private static final int EARLIEST_GLUED = 1800;
  private static final int LATEST_GLUED = 2099;
  private static final String OPENERS = ",。;:、(\n于在自至到从和及与-—–~是为由 年";
  private static final int LONGEST_TERM = 50;
  private static final int WINDOW = 12;
  private static final String MONTH_OPENERS = "但惟而又并则直";

  private Guards() {}

  /** Whether a number may begin at {@code at}: it is no tail of another number or name. */
  static boolean opens(SentenceText text, int at) {
    char before = text.at(at - 1);
    if (before == '之' && text.at(at - 2) == '分') {
      // 四分之一世纪 is a fraction.
      return false;
    }
    if (!text.isDigit(at)) {
      return before != '第' && !Numeral.isHan(before) && !text.isDigit(at - 1);
    }
    if (text.isDigit(at - 1) || (text.isLatin(at - 1) && !isWholeYear(text, at))) {
      return false;
    }
    boolean glued = text.isDigit(at - 2) || text.isLatin(at - 2);
    return switch (before) {
      case '.', '/', ':', '-' -> !glued;
      case ',' -> !(text.isDigit(at - 2) && group(text, at));
      case '第', '#', '$', '¥', '€', '£', '_', '=', '+', '×', '%' -> false;
      default -> true;
    };
  }

  /** 據WTO2016年的報告: the year has no blank before it; a model has no 年 behind it. */
  private static boolean isWholeYear(SentenceText text, int at) {
    long numeral = Numeral.read(text, at);
    return numeral != Numeral.NONE
        && Numeral.digits(numeral) == 4
        && Numeral.value(numeral) >= EARLIEST_GLUED
        && Numeral.value(numeral) <= LATEST_GLUED
        && text.at(Numeral.end(numeral)) == '年';
  }

  private static boolean group(SentenceText text, int at) {
    return text.isDigit(at + 1) && text.isDigit(at + 2) && !text.isDigit(at + 3);
  }

  /** Whether a number of years, with the word 年 ending at {@code end}, is a length of time. */
  static boolean isDuration(SentenceText text, int at, int end, int value, int digits) {
    if (digits >= 4) {
      return value > 2199
          || text.at(at - 1) == '第'
          || text.at(at - 1) == '每'
          || (value % 100 == 0 && (text.startsWith("历史", end) || text.startsWith("的历史", end)))
          || (value % 1000 == 0 && (text.anyOf("近约达逾", at - 1) || text.anyOf("多余", end)));
    }
    // In 18年10月到19年2月 a date comes before 到.
    boolean range = text.at(at - 1) == '到' && text.anyOf("年月日号", at - 2);
    if ((Characters.DURATION.isAt(text, at - 1) && !range)
        || Words.LASTING.endsAt(text, at)
        || Words.DURATION_AFTER.isAt(text, end)) {
      return true;
    }
    return value % 100 == 0 && !text.anyOf(OPENERS, at - 1);
  }

  /** Whether a two-digit number before 年 ({@code end} is after it) may be a year. */
  static boolean isShortYear(SentenceText text, int at, int end, long numeral) {
    if (Numeral.isCounted(numeral) || Numeral.digits(numeral) != 2) {
      return false;
    }
    long month = Numeral.read(text, text.skipBlank(end));
    boolean monthFollows =
        month != Numeral.NONE
            && Numeral.value(month) <= 12
            && Unit.after(text, Numeral.end(month)) == Unit.MONTH;
    int value = Numeral.value(numeral);
    if (text.anyOf("0零〇", at)) {
      // No length of time is written with a nought: 07年以后, 零六年.
      return true;
    }
    if (isDuration(text, at, end, value, 2)) {
      return false;
    }
    if (text.at(end) == '度' && value >= 50) {
      // 68年度報告: nothing lasts so many business years.
      return true;
    }
    if (monthFollows || text.at(at - 1) == '\'') {
      return true;
    }
    if (isOfValue(text, at, end)) {
      return value > LONGEST_TERM || !isTerm(text, at);
    }
    if (Numeral.isPositional(numeral) && isRough(value)) {
      return false;
    }
    boolean part = text.anyOf("初底末", end);
    boolean opens = text.anyOf(OPENERS, at - 1);
    return opens
        && (part ? value >= 10 : value >= 50 && (value % 10 != 0 || isLone(text, at, end)));
  }

  /**
   * 從90年的252萬噸降至…: the year of a value from which another is reached, or with which it is compared.
   */
  static boolean isOfValue(SentenceText text, int at, int end) {
    return text.anyOf("从由自比较", at - 1) && text.at(end) == '的' && text.isDigit(end + 1);
  }

  /** 國債收益率由10年的3%降至…: the number of years says how long a loan runs. */
  private static boolean isTerm(SentenceText text, int at) {
    for (int i = at - 1; i >= at - WINDOW && !text.anyOf(",。;:", i); i--) {
      if (Words.TERM.isAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** 90年 is a year only as the head of a clause, and where its sentence goes on from another. */
  private static boolean isLone(SentenceText text, int at, int end) {
    return text.isDigit(at) && text.anyOf(",。;、", at - 1) && !text.anyOf("不未无没有的租一", end);
  }

  /** 七八年 is seven or eight years. */
  private static boolean isRough(int value) {
    return value % 10 == value / 10 + 1;
  }

  /** Whether a day without a month, with 日 ending at {@code end}, may be a calendar day. */
  static boolean isDay(SentenceText text, int at, int end, long numeral) {
    if (Characters.COUNTED_DAY.isAt(text, at - 1)) {
      return false;
    }
    if (Numeral.isCounted(numeral)
        && (Numeral.digits(numeral) < 2 || !text.anyOf(OPENERS, at - 1))) {
      return false;
    }
    if (text.anyOf("后前", end) && !text.anyOf("于在至到(", at - 1)) {
      return false;
    }
    return (!Characters.NOT_DAY.isAt(text, end) || text.startsWith("期间", end))
        && !text.endsWith("为期", at)
        && !text.startsWith("以内", end);
  }

  /** Whether a month without a year ({@code end} is after 月) may be a calendar month. */
  static boolean isMonth(SentenceText text, int at, int end, long numeral) {
    if (text.anyOf("个第每几数约", at - 1) || text.anyOf("龄球饼", end) || text.startsWith("有余", end)) {
      return false;
    }
    boolean event = Characters.EVENT.isAt(text, end) && Characters.EVENT.isAt(text, end + 1);
    if (event || text.at(end) == '党') {
      return false;
    }
    if (Numeral.isArabic(numeral)) {
      return true;
    }
    long day = Numeral.read(text, end);
    boolean dayFollows = day != Numeral.NONE && Unit.after(text, Numeral.end(day)) == Unit.DAY;
    boolean placed = text.anyOf(OPENERS, at - 1) || text.anyOf(MONTH_OPENERS, at - 1);
    return dayFollows || (placed && !Words.NAMED_MONTH.isAt(text, end));
  }
}

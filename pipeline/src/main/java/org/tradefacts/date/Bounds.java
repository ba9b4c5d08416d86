package org.tradefacts.date;

/** Whether a date opens or closes a span of time, from the words before and after it. */
final class Bounds {

  private static final String CLAUSE = ",。;:(\n、 ";
  private static final int LONGEST_EVENT = "改革开放".length();
  private static final String NO_EVENT = ",。;:、\n()是为创有的达系属乃自从至到录";
  private static final String AFTER_LAI = "的,。;、首最一第已各该仅共)始";

  private Bounds() {}

  static Bound of(SentenceText text, int start, int end, int clause) {
    int before = text.before(start) + 1;
    if (opens(text, before, end)) {
      return isValueOf(text, end) ? Bound.NONE : Bound.SINCE;
    }
    if (closes(text, before, end, clause)) {
      return isValueOf(text, end) ? Bound.NONE : Bound.UNTIL;
    }
    return Bound.NONE;
  }

  /** 2011年的70%: the date only says which value is meant. */
  private static boolean isValueOf(SentenceText text, int end) {
    return text.at(end) == '的' && (text.isDigit(end + 1) || text.anyOf("-$¥约近一二三四五六七八九", end + 1));
  }

  private static boolean opens(SentenceText text, int before, int end) {
    char from = text.at(before - 1);
    if (Words.SINCE.endsAt(text, before)
        || (from == '自' && !Characters.NOT_FROM.isAt(text, before - 2))) {
      return true;
    }
    if (isViewBack(text, end) || onset(text, end) || isSinceEvent(text, end)) {
      return true;
    }
    boolean begins = text.startsWith("开始", text.at(end) == '就' ? end + 1 : end);
    if (from == '于' || from == '在') {
      return false;
    }
    return begins;
  }

  /** 以來, 以降: the date opens a span that lasts to the time of the story. */
  static boolean isViewBack(SentenceText text, int end) {
    return text.startsWith("以来", end)
        || text.startsWith("以降", end)
        || text.startsWith("至今", end)
        || text.startsWith("迄今", end)
        || lastsTillNow(text, end)
        || (text.at(end) == '来' && text.anyOf(AFTER_LAI, end + 1));
  }

  /** 1995年-現在, 1995–present. */
  static boolean lastsTillNow(SentenceText text, int end) {
    int next = Joins.range(text, end);
    boolean today = text.at(next) == '今' && text.anyOf(")\n,", next + 1);
    return next >= 0 && (today || Words.NOW.isAt(text, next));
  }

  /** 1992年建交以來: an event between the date and its 以來; not 2018年創有紀錄以來新高. */
  private static boolean isSinceEvent(SentenceText text, int end) {
    for (int at = end; at <= end + LONGEST_EVENT; at++) {
      if (text.startsWith("以来", at) || text.startsWith("以降", at)) {
        return at > end + 1 && !text.anyOf("首最新", at + 2) && !text.startsWith("的首", at + 2);
      }
      if (text.isDigit(at) || text.anyOf(NO_EVENT, at)) {
        return false;
      }
    }
    return false;
  }

  private static boolean onset(SentenceText text, int end) {
    return text.at(end) == '起' && !Characters.NOT_ONSET.isAt(text, end + 1);
  }

  private static boolean closes(SentenceText text, int before, int end, int clause) {
    if (text.startsWith("为止", end)
        || (text.at(end) == '止' && text.anyOf(",。;)的、\n财会年半首全", end + 1))) {
      return true;
    }
    if (Words.UNTIL.endsAt(text, before)) {
      return true;
    }
    char to = text.at(before - 1);
    if (to == '至') {
      return !Characters.NOT_TO.isAt(text, before - 2) && text.at(before - 2) != ')';
    }
    if (to == '到') {
      return text.anyOf(CLAUSE, before - 2) || Characters.LASTING.isAt(text, before - 2);
    }
    boolean located = to == '在' || to == '于';
    return located && (text.startsWith("直至", clause) || text.startsWith("直到", clause));
  }
}

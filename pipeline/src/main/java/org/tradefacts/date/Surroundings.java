package org.tradefacts.date;

/**
 * Reads the words around the dates of one sentence: brackets, quotation marks, titles, clauses and
 * signal words. Dates are asked for in order; the sentence is walked through once.
 */
final class Surroundings {

  private static final String CLAUSE_ENDS = ",;。:!?";

  private static final int WINDOW = 24;
  private static final int ATTRIBUTE = 10;

  private final SentenceText text;
  private int at;
  private int brackets;
  private int depth;
  private int quotes;
  private int titleEnd;
  private int clause;
  private int lastEnd;
  private boolean plainBracket;
  private boolean announced;
  private boolean titlesEnd;
  private final Plans plans;

  Surroundings(SentenceText text) {
    this.text = text;
    this.at = text.start();
    this.clause = text.start();
    this.plans = new Plans(text);
  }

  /** The setting of the draft, which must not stand before one that was asked for earlier. */
  Setting of(Draft draft) {
    walk(draft.start());
    int start = draft.start();
    int end = draft.end();
    lastEnd = end;
    boolean range = draft.last().isPresent();
    Bound bound = range ? Bound.NONE : Bounds.of(text, start, end, clause);
    boolean passing = isPassing(start, end);
    boolean planned = plans.holds(draft, clause, passing);
    boolean viewBack =
        (Bounds.isViewBack(text, end) || (bound == Bound.SINCE && isSinceLater(end)))
            && !text.startsWith("今", end + 1)
            && !Bounds.lastsTillNow(text, end);
    return new Setting(
        bound,
        isApproximate(start, end),
        depth > 0 && !plainBracket ? brackets : 0,
        quotes > 0,
        start < titleEnd,
        isCompared(start, end)
            || isBeforeOf(draft)
            || (bound == Bound.SINCE && isAttribute(start, end)),
        viewBack || planned || isGoal(start, end) || isAhead(start, end),
        announced
            && (bound == Bound.SINCE
                || contains(Signal.ANNOUNCED, start)
                || contains(Signal.LAID_DOWN, start)),
        isLookingBack(start, end),
        passing,
        isHappening(end) && !isOfSource() && !isOfForerunner(start),
        isEarlier(start));
  }

  private void walk(int to) {
    for (; at < to; at++) {
      char c = text.at(at);
      switch (c) {
        case '(' -> open();
        case ')' -> depth = Math.max(0, depth - 1);
        case '“', '「', '『' -> quotes++;
        case '”', '」', '』' -> quotes = Math.max(0, quotes - 1);
        case '《', '〈' -> openTitle(c == '《' ? '》' : '〉');
        default -> {
          if (CLAUSE_ENDS.indexOf(c) >= 0) {
            clause = at + 1;
          } else if (!announced) {
            announced = isAnnouncement(at);
          }
        }
      }
    }
  }

  /** A bracket at the head of a clause, or after an event's year (庚子年（1900年）), is read as text. */
  private void open() {
    depth++;
    brackets++;
    if (depth == 1) {
      boolean year = text.at(at - 1) == '年' && at != lastEnd;
      plainBracket = year || at == clause;
    }
  }

  private boolean isAnnouncement(int index) {
    return Signal.at(text, index, text.end())
        .filter(signal -> signal == Signal.ANNOUNCED || signal == Signal.LAID_DOWN)
        .isPresent();
  }

  /** A title that is never closed is none. */
  private void openTitle(char closer) {
    if (at < titleEnd || titlesEnd) {
      return;
    }
    for (int i = at; i < text.end(); i++) {
      if (text.at(i) == closer) {
        titleEnd = i;
        return;
      }
    }
    titlesEnd = true;
  }

  private boolean isApproximate(int start, int end) {
    if (text.startsWith("左右", end) || text.startsWith("前后", end)) {
      return true;
    }
    int before = start;
    if (text.anyOf("于在为", before - 1)) {
      before--;
    }
    if (text.endsWith("大概", before) || text.endsWith("大致", before) || text.endsWith("约莫", before)) {
      return true;
    }
    return text.at(before - 1) == '约' && !Characters.NOT_ESTIMATE.isAt(text, before - 2);
  }

  private boolean isCompared(int start, int end) {
    char before = text.at(start - 1);
    return before == '比'
        || before == '较'
        || text.startsWith("相比", end)
        || text.startsWith("比较", end)
        || text.endsWith("相较于", start)
        || text.endsWith("相对于", start)
        || text.endsWith("较之", start);
  }

  /** 由上年的2億降至1億: what is told is the year from which 上年 counts. */
  private boolean isBeforeOf(Draft draft) {
    boolean earlier = draft.first().frame() == Frame.RELATIVE_YEAR && draft.first().year() < 0;
    return earlier && text.anyOf("由从", draft.start() - 1) && text.at(draft.end()) == '的';
  }

  /** 自2004年列入名單以來: 以來 closes the words behind the date. */
  private boolean isSinceLater(int end) {
    for (int i = end; i < end + WINDOW && CLAUSE_ENDS.indexOf(text.at(i)) < 0; i++) {
      if (text.startsWith("以来", i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * 提出2020年收入翻番的目標: what the year is for stands behind it in its clause; not 2013年的目標, nor a goal
   * that was reached, 2010年實現了1000億的目標. A goal that is set can name what shall be reached:
   * 提出2020年實現….
   */
  private boolean isGoal(int start, int end) {
    for (int i = end; i < end + WINDOW && CLAUSE_ENDS.indexOf(text.at(i)) < 0; i++) {
      if (text.at(i) == '了' || (Words.REACHED.isAt(text, i) && !isSet(start))) {
        return false;
      }
      if (i > end && Words.GOAL.isAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSet(int start) {
    for (int i = start - WINDOW; i < start; i++) {
      if (Words.SET_GOAL.isAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAhead(int start, int end) {
    boolean deadline =
        (text.at(end) == '前' && text.at(end + 1) != '后')
            || text.startsWith("之前", end)
            || text.startsWith("以前", end);
    return deadline
        || text.at(start - 1) == '将'
        || contains(Signal.AHEAD, start)
        || contains(Signal.PLANNED, start);
  }

  private boolean isLookingBack(int start, int end) {
    if (contains(Signal.BACK, start) || isIntroduced(start) || isPast(end)) {
      return true;
    }
    return text.anyOf("于在", start - 1) && start - 1 > clause && reaches('的', end);
  }

  /** 解除1997年起實施的制裁: the date belongs to what is spoken of, not to the story. */
  private boolean isAttribute(int start, int end) {
    return start > clause
        && !text.anyOf("自从由于在", start - 1)
        && text.at(end) == '起'
        && reaches('的', end);
  }

  /** Whether the character stands soon after {@code end} in the same clause. */
  private boolean reaches(char c, int end) {
    for (int i = end; i < end + ATTRIBUTE; i++) {
      if (text.at(i) == c) {
        return true;
      }
      if (CLAUSE_ENDS.indexOf(text.at(i)) >= 0 || text.at(i) == '\n') {
        return false;
      }
    }
    return false;
  }

  /** 此前，1992年…: the word that looks back is a clause of its own. */
  private boolean isIntroduced(int start) {
    int before = text.anyOf("于在", start - 1) ? start - 1 : start;
    if (text.at(before - 1) != ',') {
      return false;
    }
    return text.endsWith("此前", before - 1)
        || text.endsWith("早前", before - 1)
        || text.endsWith("之前", before - 1);
  }

  /** 1992年8月，双方曾…: 曾 stands soon after the date, in its clause. */
  private boolean isPast(int end) {
    return reaches('曾', end);
  }

  /** 官員說，1989年…; 據估計，2016年…: what is said belongs to no narration. */
  private boolean isSaid(int start) {
    return text.anyOf(",:", start - 1) && Words.SAID.endsAt(text, start - 1);
  }

  /** 佔美國2017年進口的8%: within a clause, led to by no word of time or place, or 的 stands behind it. */
  private boolean isPassing(int start, int end) {
    int before = text.before(start) + 1;
    int lead = Words.LEAD.startOf(text, before);
    boolean opens = lead <= text.skipBlank(clause);
    if (opens) {
      return isSaid(before);
    }
    boolean measured = text.at(end) == '的' || text.startsWith("水平", end);
    boolean compares = text.at(before - 1) == '于' && Characters.NOT_PLACE.isAt(text, before - 2);
    return measured || compares || !Characters.PLACE.isAt(text, before - 1);
  }

  /** 兩國2016年簽署協定, 外商1993年在當地設廠: a verb behind the year; not 2016年簽署的協定. */
  private boolean isHappening(int end) {
    int at = text.skipBlank(end);
    boolean leads = Words.ADVERBIAL.isAt(text, at);
    int limit = leads ? at + ATTRIBUTE : at + 1;
    for (int i = at; i < limit && CLAUSE_ENDS.indexOf(text.at(i)) < 0; i++) {
      int after = Words.ACT.endAt(text, i);
      if (after > i) {
        return !Characters.NOT_ACT.isAt(text, after);
      }
      if (text.at(i) == '的' || text.isDigit(i)) {
        return false;
      }
    }
    return false;
  }

  /** 據該行2016年公布數據: the clause names where its numbers come from. */
  private boolean isOfSource() {
    return Characters.SOURCE.isAt(text, text.skipBlank(clause));
  }

  /** 其前身1955年由國家設立: the clause is about what came before. */
  private boolean isOfForerunner(int start) {
    for (int i = Math.max(clause, start - WINDOW); i < start; i++) {
      if (Words.FORERUNNER.isAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEarlier(int start) {
    return text.endsWith("前的", start) || text.endsWith("之前的", start);
  }

  private boolean contains(Signal signal, int start) {
    return signal.isWithin(text, Math.max(clause, start - WINDOW), start);
  }
}

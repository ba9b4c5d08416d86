package org.tradefacts.date;

import java.util.Optional;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.SentenceKind;

/**
 * What a careful reader keeps in mind of the dates read so far.
 *
 * <p>The <i>story</i> is the date at which the narration stands; it gives missing years and months.
 * The <i>focus</i> is the date last named in the sentence; 同年 and 翌年 point at it, and it falls back
 * to the story when a new sentence begins. {@link Story} says when the story moves.
 */
final class Timeline {

  private static final int CLOSE = 6;
  private static final int REPUBLIC = Dynasties.number("民国");

  private final Story story = new Story();
  private Anchor focus = Anchor.NONE;
  private Anchor day = Anchor.NONE;
  private Anchor month = Anchor.NONE;
  private Anchor last = Anchor.NONE;

  /** The date from which 去年 was counted, while no other date has been named. */
  private Anchor telling = Anchor.NONE;

  private Optional<Edtf> period = Optional.empty();
  private int periodParagraph;

  /** What is in view where a table begins. */
  private record BeforeTable(Anchor story, Anchor month, int paragraph) {}

  private BeforeTable before = new BeforeTable(Anchor.NONE, Anchor.NONE, 0);

  /** How many blocks so far were cells of tables that have ended. */
  private int cells;

  private SentenceText text = SentenceText.of("");
  private SentenceKind kind = SentenceKind.PARAGRAPH;
  private int paragraph;
  private boolean looksBack;
  private int lastEnd;
  private int lastBracket;

  /** The year in the bracket with which a list's item begins: 平壤之戰（1894年）. */
  private Anchor item = Anchor.NONE;

  private int century;
  private final CalendarInView calendar = new CalendarInView();

  void title(Anchor anchor) {
    story.title(anchor);
  }

  void begin(Sentence next, SentenceText nextText) {
    boolean inTable = next.kind() == SentenceKind.TABLE_CELL;
    if (inTable && kind != SentenceKind.TABLE_CELL) {
      before = new BeforeTable(story.narration(), month, paragraph);
    } else if (!inTable && kind == SentenceKind.TABLE_CELL) {
      leaveTable();
    }
    text = nextText;
    kind = next.kind();
    paragraph = next.paragraph() - cells;
    lastEnd = -1;
    lastBracket = 0;
    last = Anchor.NONE;
    item = Anchor.NONE;
    story.begin(next, paragraph);
    calendar.begin(paragraph);
    focus = story.at();
    day = story.at();
  }

  /** The dates of a table do not set the story of the text behind it; its cells are no blocks. */
  private void leaveTable() {
    story.goBackTo(before.story());
    month = before.month();
    period = Optional.empty();
    telling = Anchor.NONE;
    cells += paragraph - before.paragraph();
  }

  /** Where the narration stands. */
  Story story() {
    return story;
  }

  Anchor focus() {
    return focus;
  }

  /** The date from which a relative word counts. */
  Anchor counted(Point point) {
    if (telling.known() && RelativeReader.isTelling(point)) {
      return telling;
    }
    boolean names = point.frame() == Frame.RELATIVE_YEAR && !RelativeReader.isPartInView(point);
    return names && !spoken() && story.mentioned().known() ? story.mentioned() : focus;
  }

  Anchor dayInView() {
    return day.hasDay() ? day : story.at();
  }

  /** Whether a date has been named in this sentence. */
  boolean spoken() {
    return last.known();
  }

  Anchor lastMonth() {
    return month;
  }

  Anchor lastMention() {
    return last.known() ? last : story.at();
  }

  Optional<Edtf> lastPeriod() {
    return paragraph - periodParagraph <= 1 ? period : Optional.empty();
  }

  /** Whether the period named last is a quarter or a number of months. */
  boolean isInParts() {
    return lastPeriod()
        .filter(value -> value.precision() == Precision.QUARTER || isMonths(value))
        .isPresent();
  }

  private static boolean isMonths(Edtf value) {
    return value instanceof Edtf.Interval range && range.from().precision() == Precision.MONTH;
  }

  /** The first year of the century or decade in view; 0 when there is none. */
  int century() {
    return century;
  }

  /** The calendar in which the text has counted last. */
  CalendarInView calendar() {
    return calendar;
  }

  /**
   * Whether a year is a number alone (106年, not 公元106年) where the article names the Republic or
   * Taiwan.
   */
  boolean mayBeMinguo(Point point) {
    return text.isDigit(point.start())
        && point.calendar().equals(Point.GREGORIAN)
        && text.eras().names(REPUBLIC);
  }

  /** The date from which a point takes its missing year. */
  Anchor base(Point point, Setting setting) {
    if (last.known()
        && setting.bracket() == lastBracket
        && (setting.bracket() > 0 || near(point) || goesOnBack(point))) {
      return last;
    }
    return item.known() && lastBracket > 0 ? item : story.at();
  }

  /** 2014年9月曾受傷，10月復出: the next clause stays with a look back that has a month. */
  private boolean goesOnBack(Point point) {
    if (!looksBack || !last.hasMonth() || point.a() < last.month()) {
      return false;
    }
    int clauses = 0;
    for (int i = lastEnd; i < point.start(); i++) {
      if (text.anyOf("。;:", i)) {
        return false;
      }
      clauses += text.at(i) == ',' ? 1 : 0;
    }
    return clauses == 1;
  }

  /** Whether only a few characters of the same clause stand between the last date and this one. */
  private boolean near(Point point) {
    if (point.start() - lastEnd > CLOSE) {
      return false;
    }
    for (int i = lastEnd; i < point.start(); i++) {
      if (text.anyOf(",。;:", i)) {
        return false;
      }
    }
    return true;
  }

  /** Takes a date into view. */
  void see(Draft draft, Setting setting, Resolved found, int number) {
    Anchor anchor = found.anchor().mentioned(number, paragraph);
    noteCentury(found.value());
    if (setting.compared()) {
      return;
    }
    if (!anchor.known()) {
      return;
    }
    if (draft.first().frame() == Frame.WRITTEN && setting.bracket() == 0) {
      calendar.see(text, draft);
    }
    boolean lone = draft.first().frame() == Frame.WRITTEN && draft.last().isEmpty();
    if (kind == SentenceKind.LIST_ITEM && setting.bracket() > 0 && !last.known() && lone) {
      item = anchor;
    }
    telling = RelativeReader.isTelling(draft.first()) ? found.from() : Anchor.NONE;
    looksBack = draft.first().frame() == Frame.WRITTEN && anchor.year() < story.at().year();
    last = anchor;
    lastEnd = draft.end();
    lastBracket = setting.bracket();
    if (setting.bracket() > 0 && kind != SentenceKind.HEADING) {
      return;
    }
    period = Optional.of(found.value());
    periodParagraph = paragraph;
    focus = anchor;
    if (anchor.hasMonth()) {
      month = anchor;
    }
    if (draft.last().isEmpty() && !setting.pending()) {
      day = anchor.hasDay() || isWithin(day, anchor) ? dayOr(anchor) : Anchor.NONE;
    }
    boolean whole = draft.start() == text.start() && draft.end() == text.end();
    story.follow(draft, setting, found, anchor, whole);
  }

  /** Forgets what counts from the date in view, after a date whose year nothing tells. */
  void lose() {
    focus = Anchor.NONE;
    last = Anchor.NONE;
    calendar.lose();
  }

  private Anchor dayOr(Anchor anchor) {
    return anchor.hasDay() ? anchor : day;
  }

  /** Whether a day lies in the year or month named since: 當天 can still mean it. */
  private static boolean isWithin(Anchor day, Anchor named) {
    return named.year() == day.year() && (named.month() == 0 || named.month() == day.month());
  }

  private void noteCentury(Edtf value) {
    century = value.first().getYear();
  }
}

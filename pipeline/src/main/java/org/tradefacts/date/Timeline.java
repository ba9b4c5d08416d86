package org.tradefacts.date;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.SentenceKind;

/**
 * What a careful reader keeps in mind of the dates read so far.
 *
 * <p>The <i>story</i> is the date at which the narration stands; it gives missing years and months.
 * The <i>focus</i> is the date last named in the sentence; 同年 and 翌年 point at it, and it falls back
 * to the story when a new sentence begins. Dates in titles, brackets and comparisons, dates ahead
 * and looks back leave the story where it is (see the package description).
 */
final class Timeline {

  private static final int CLOSE = 6;

  /** No story has come so far yet: 土地租賃期到2052年12月31日。9月24日… goes on where it was. */
  private static final int LAST_TOLD = 2030;

  private Anchor title = Anchor.NONE;
  private Anchor story = Anchor.NONE;
  private Anchor focus = Anchor.NONE;
  private Anchor day = Anchor.NONE;
  private Anchor month = Anchor.NONE;
  private Anchor last = Anchor.NONE;

  /** The date from which 去年 was counted, while no other date has been named. */
  private Anchor telling = Anchor.NONE;

  private Optional<Edtf> period = Optional.empty();
  private int periodParagraph;
  private final Map<Integer, Anchor> headings = new HashMap<>();

  private SentenceText text = SentenceText.of("");
  private SentenceKind kind = SentenceKind.PARAGRAPH;
  private int sentence;
  private int paragraph;
  private int sectionStart;
  private Anchor sectionHead = Anchor.NONE;
  private boolean moved;
  private boolean looksBack;
  private int lastEnd;
  private int lastBracket;

  /** The year in the bracket with which a list's item begins: 平壤之戰（1894年）. */
  private Anchor item = Anchor.NONE;

  private int century;
  private final CalendarInView calendar = new CalendarInView();

  void title(Anchor anchor) {
    title = anchor;
    story = anchor;
  }

  void begin(Sentence next, SentenceText nextText) {
    text = nextText;
    kind = next.kind();
    sentence = next.number();
    paragraph = next.paragraph();
    moved = false;
    lastEnd = -1;
    lastBracket = 0;
    last = Anchor.NONE;
    item = Anchor.NONE;
    if (kind == SentenceKind.HEADING) {
      sectionStart = paragraph;
      story = headed(next.headings());
    }
    calendar.begin(paragraph);
    focus = story;
    day = story;
  }

  /** The date of the innermost heading that has one, else of the title, else the story so far. */
  private Anchor headed(List<Integer> above) {
    for (int i = above.size() - 1; i >= 0; i--) {
      Anchor anchor = headings.getOrDefault(above.get(i), Anchor.NONE);
      if (anchor.known()) {
        sectionHead = anchor;
        return anchor;
      }
    }
    sectionHead = title;
    return title.known() ? title : story;
  }

  Anchor focus() {
    return focus;
  }

  /** The date from which a relative word counts. */
  Anchor counted(Point point) {
    return telling.known() && RelativeReader.isTelling(point) ? telling : focus;
  }

  Anchor dayInView() {
    return day.hasDay() ? day : story;
  }

  /** Whether a date has been named in this sentence. */
  boolean spoken() {
    return last.known();
  }

  Anchor lastMonth() {
    return month;
  }

  Anchor lastMention() {
    return last.known() ? last : story;
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

  /** The date from which a point takes its missing year. */
  Anchor base(Point point, Setting setting) {
    if (last.known()
        && setting.bracket() == lastBracket
        && (setting.bracket() > 0 || near(point) || goesOnBack(point))) {
      return last;
    }
    return item.known() && lastBracket > 0 ? item : story;
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

  boolean isSameParagraph(Anchor anchor) {
    return anchor.paragraph() == paragraph && anchor.number() > 0;
  }

  /** Whether a date stands in this block or the one before, in the heading above or the title. */
  boolean isNear(Anchor anchor) {
    return anchor.paragraph() == 0
        || paragraph - anchor.paragraph() <= 1
        || anchor.equals(sectionHead);
  }

  /** Whether a date stands so near that the words of a new section can count from it. */
  boolean isWithinReach(Anchor anchor) {
    return isNear(anchor) || paragraph - anchor.paragraph() <= 2;
  }

  boolean isSameSection(Anchor anchor) {
    return anchor.paragraph() == 0
        || anchor.paragraph() >= sectionStart
        || anchor.equals(sectionHead);
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
    looksBack = draft.first().frame() == Frame.WRITTEN && anchor.year() < story.year();
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
    if (movesStory(draft, setting, anchor, found.value().first())) {
      move(anchor);
    }
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

  private boolean movesStory(Draft draft, Setting setting, Anchor anchor, LocalDate begins) {
    if (kind == SentenceKind.HEADING) {
      return !moved;
    }
    if (kind == SentenceKind.INFOBOX || kind == SentenceKind.CAPTION) {
      return false;
    }
    if (!story.known()) {
      return true;
    }
    boolean before = draft.first().rule().equals(IntervalReader.BEFORE);
    if (setting.pending() || setting.quoted() || before || anchor.year() > LAST_TOLD) {
      return false;
    }
    boolean days = draft.last().isPresent() && anchor.hasDay();
    if (days && moved && story.hasDay() && !begins.isAfter(story.date())) {
      // 1月8日…於1月7日至10日訪華: the range only says when the visit of that day began and ended.
      return false;
    }
    if (setting.announced() && moved) {
      return false;
    }
    boolean backward = anchor.year() < story.year();
    if (!backward) {
      return true;
    }
    return !moved && !(isSameParagraph(story) && setting.lookingBack());
  }

  private void move(Anchor anchor) {
    moved = true;
    if (kind == SentenceKind.HEADING) {
      headings.put(sentence, anchor);
      sectionHead = anchor;
    }
    boolean vaguer = story.known() && story.year() == anchor.year() && anchor.month() == 0;
    if (vaguer && isSameParagraph(story)) {
      return;
    }
    story = anchor;
  }
}

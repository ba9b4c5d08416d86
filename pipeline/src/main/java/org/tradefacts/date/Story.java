package org.tradefacts.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.SentenceKind;

/**
 * The date at which the narration stands, and when it moves: on with every date that lies later,
 * back only where the narration itself goes back.
 *
 * <p>A heading's date governs its section. An earlier year that is only mentioned, 佔美國2017年進口的8%,
 * holds for the rest of its sentence. What a table tells is forgotten behind it.
 */
final class Story {

  /** No story has come so far yet: 土地租賃期到2052年12月31日。9月24日… goes on where it was. */
  private static final int LAST_TOLD = 2030;

  private Anchor title = Anchor.NONE;
  private Anchor at = Anchor.NONE;
  private final Map<Integer, Anchor> headings = new HashMap<>();
  private Anchor sectionHead = Anchor.NONE;
  private int sectionStart;

  /** Whether the heading of the section is no more than its date: ### 2018年. */
  private boolean chronicle;

  /** Where the narration goes on after a sentence that mentions an earlier year. */
  private Anchor resumed = Anchor.NONE;

  /** The year that the sentence before only mentioned. */
  private Anchor mentioned = Anchor.NONE;

  /** The day or month from which a bare year took the story back: 9月11日…。2016年出口額為7億. */
  private Anchor event = Anchor.NONE;

  private SentenceKind kind = SentenceKind.PARAGRAPH;
  private int sentence;
  private int paragraph;
  private boolean moved;

  void title(Anchor anchor) {
    title = anchor;
    at = anchor;
  }

  /**
   * Goes on to a sentence.
   *
   * @param block the number of its block, tables not counted
   */
  void begin(Sentence next, int block) {
    boolean opens = block != paragraph;
    mentioned = resumed.known() && !opens ? at : Anchor.NONE;
    at = narration();
    resumed = Anchor.NONE;
    kind = next.kind();
    sentence = next.number();
    paragraph = block;
    moved = false;
    if (kind == SentenceKind.HEADING) {
      sectionStart = block;
      chronicle = false;
      at = headed(next.headings());
      event = Anchor.NONE;
    } else if (opens && isLeftBehind()) {
      at = sectionHead;
    }
  }

  /** Goes back to where the narration stood before a table. */
  void goBackTo(Anchor anchor) {
    resumed = Anchor.NONE;
    at = anchor;
  }

  /** Where the narration stands when its sentence is over. */
  Anchor narration() {
    return resumed.known() ? resumed : at;
  }

  /** Whether a new block of a chronicle begins before its year; cells go on from the one before. */
  private boolean isLeftBehind() {
    return chronicle && kind != SentenceKind.TABLE_CELL && at.year() < sectionHead.year();
  }

  /**
   * The date of the innermost heading that has one, else of the title, else the story so far. The
   * year of a figure does not outlive its section.
   */
  private Anchor headed(List<Integer> above) {
    for (int i = above.size() - 1; i >= 0; i--) {
      Anchor anchor = headings.getOrDefault(above.get(i), Anchor.NONE);
      if (anchor.known()) {
        sectionHead = anchor;
        return anchor;
      }
    }
    sectionHead = title;
    Anchor told = event.known() ? event : at;
    return title.known() ? title : told;
  }

  Anchor at() {
    return at;
  }

  /** The year that the sentence before only mentioned; 同年 and 翌年 can still mean it. */
  Anchor mentioned() {
    return mentioned;
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

  /** Whether the year of a date can still be counted from. */
  boolean isInReach(Anchor anchor) {
    return isWithinReach(anchor) || anchor.paragraph() >= sectionStart;
  }

  /** Moves to a date that stands in no bracket, if the narration goes there. */
  void follow(Draft draft, Setting setting, Resolved found, Anchor anchor, boolean whole) {
    if (kind == SentenceKind.HEADING) {
      if (!moved) {
        head(found, anchor, whole);
      }
      return;
    }
    if (!isTold(draft, setting, found, anchor)) {
      return;
    }
    boolean backward = at.known() && anchor.year() < at.year();
    if (backward && (moved || (setting.lookingBack() && isSameParagraph(at)))) {
      return;
    }
    mention(draft, setting, anchor, backward);
    if (anchor.hasMonth() || anchor.year() >= event.year()) {
      event = Anchor.NONE;
    }
    if (backward && !anchor.hasMonth() && at.hasMonth()) {
      event = at;
    }
    moved = true;
    boolean vaguer = at.known() && at.year() == anchor.year() && anchor.month() == 0;
    if (!vaguer || !isSameParagraph(at)) {
      at = anchor;
    }
  }

  /** A section begins at the date of its heading; at the first end of 1949年－1965年. */
  private void head(Resolved found, Anchor anchor, boolean whole) {
    int first = found.value().first().getYear();
    Anchor head = anchor.year() > first ? anchor.inYear(first) : anchor;
    moved = true;
    headings.put(sentence, head);
    sectionHead = head;
    chronicle = whole;
    at = head;
  }

  /** Whether a date is one of the narration, and not ahead of it or a part of something quoted. */
  private boolean isTold(Draft draft, Setting setting, Resolved found, Anchor anchor) {
    if (kind == SentenceKind.INFOBOX || kind == SentenceKind.CAPTION) {
      return false;
    }
    if (!at.known()) {
      return true;
    }
    boolean before = draft.first().rule().equals(IntervalReader.BEFORE);
    if (setting.pending() || setting.quoted() || before || anchor.year() > LAST_TOLD) {
      return false;
    }
    boolean days = draft.last().isPresent() && anchor.hasDay();
    if (days && moved && at.hasDay() && !found.value().first().isAfter(at.date())) {
      // 1月8日…於1月7日至10日訪華: the range only says when the visit of that day began and ended.
      return false;
    }
    return !(setting.announced() && moved);
  }

  /** Keeps where the narration stood when the date is only mentioned. */
  private void mention(Draft draft, Setting setting, Anchor anchor, boolean backward) {
    boolean passing = setting.passing() && !anchor.hasMonth();
    boolean noted = passing && !setting.happened();
    boolean governed = sectionHead.known() && anchor.year() < sectionHead.year();
    if (!backward) {
      boolean told = draft.first().frame() == Frame.WRITTEN && anchor.hasMonth();
      resumed = told || anchor.year() >= resumed.year() ? Anchor.NONE : resumed;
    } else if ((noted && isSameParagraph(at)) || (governed && (passing || setting.lookingBack()))) {
      resumed = at;
    }
  }
}

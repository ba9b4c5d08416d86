package org.tradefacts.date;

import java.util.OptionalInt;

/**
 * The calendar in which the text has counted last: after 光緒十一年 a month is one of the lunar
 * calendar, and 十二年 a year of the same era. It holds for the paragraph after its own.
 */
final class CalendarInView {

  static final String MINGUO = "minguo";

  private String name = Point.GREGORIAN;
  private int paragraph;
  private int seen;
  private int eraStart;
  private boolean usesMinguo;

  /** A paragraph begins. */
  void begin(int next) {
    if (next != paragraph && next - seen > 1) {
      name = Point.GREGORIAN;
    }
    paragraph = next;
  }

  /** Takes a written date into view. */
  void see(SentenceText text, Draft draft) {
    name = draft.first().calendar();
    seen = paragraph;
    usesMinguo |= name.equals(MINGUO);
    eraStart = Eras.start(text, draft.start(), draft.first().year()).orElse(eraStart);
  }

  /** Nothing tells the year of a date: none counts on from it. */
  void lose() {
    name = Point.GREGORIAN;
  }

  String name() {
    return name;
  }

  /** The first year of the era in view; empty when the calendar in view has none. */
  OptionalInt eraStart() {
    boolean era = !name.equals(Point.GREGORIAN) && holds();
    return era ? OptionalInt.of(eraStart) : OptionalInt.empty();
  }

  /** Whether the article has counted years of the Republic before. */
  boolean usesMinguo() {
    return usesMinguo;
  }

  /** Whether the dates in view are those of a calendar with lunar months. */
  boolean isLunar() {
    return holds() && !Eras.hasGregorianMonths(name);
  }

  private boolean holds() {
    return paragraph - seen <= 1;
  }
}

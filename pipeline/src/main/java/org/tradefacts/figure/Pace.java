package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;

/** What a growth is measured against where one word says so: 同比, 年增5%, 季增5%, 環比. */
final class Pace {

  /** What makes one time of a 年, 月 or 日 after it: 當年, 全年, 5月. */
  static final String ONE_TIME = "半全前翌次同去今当该本后某历多上下首头0123456789";

  private Pace() {}

  /** EDTF of the time that the period of the growth is compared with; empty when nothing says. */
  static String base(Reading reading, int clause, Quantity quantity, Period period) {
    int number = quantity.span().start();
    for (Cue cue : reading.cues(clause)) {
      if (cue.end() <= number && cue.is(Signal.YEAR_AGO)) {
        return Edtf.yearBefore(period.edtf());
      }
    }
    for (Cue cue : reading.cues(clause)) {
      if (cue.end() <= number && cue.moves()) {
        char step = step(reading, clause, cue);
        if (step != ' ') {
          return step == '年' ? Edtf.yearBefore(period.edtf()) : Edtf.before(period.edtf());
        }
      }
    }
    return "";
  }

  private static boolean isStep(char before) {
    return before != '每' && ONE_TIME.indexOf(before) < 0;
  }

  /** 年, 季 or 月 before a rise, where it is no part of a date (2018年增長5%) or of 每年. */
  private static char step(Reading reading, int clause, Cue cue) {
    int at = cue.start() - 1;
    if (at < reading.start(clause)) {
      return ' ';
    }
    if (reading.text().startsWith("环比", at - 1)) {
      return '季';
    }
    char c = reading.text().folded(at);
    if ("年季月".indexOf(c) < 0) {
      return ' ';
    }
    boolean opens = at == reading.start(clause);
    return opens || (isStep(reading.text().folded(at - 1)) && !reading.isDate(at)) ? c : ' ';
  }
}

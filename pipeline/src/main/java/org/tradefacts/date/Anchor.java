package org.tradefacts.date;

import java.time.LocalDate;

/**
 * A date in view, from which missing parts are taken.
 *
 * @param year astronomical
 * @param month 1 to 12, or 0 when no month is in view
 * @param day 1 to 31, or 0 when no day is in view
 * @param number number of its mention; 0 for the article's title
 * @param paragraph number of its block; 0 for the article's title
 * @param known false when no date is in view yet
 */
record Anchor(int year, int month, int day, int number, int paragraph, boolean known) {

  static final Anchor NONE = new Anchor(0, 0, 0, 0, 0, false);

  static Anchor of(int year, int month, int day) {
    return new Anchor(year, month, day, 0, 0, true);
  }

  Anchor mentioned(int newNumber, int newParagraph) {
    return new Anchor(year, month, day, newNumber, newParagraph, known);
  }

  /** The same place in the text, with a year and nothing else in view. */
  Anchor inYear(int newYear) {
    return new Anchor(newYear, 0, 0, number, paragraph, known);
  }

  boolean hasDay() {
    return known && month > 0 && day > 0;
  }

  boolean hasMonth() {
    return known && month > 0;
  }

  LocalDate date() {
    return LocalDate.of(year, month, day);
  }
}

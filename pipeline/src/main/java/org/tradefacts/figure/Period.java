package org.tradefacts.figure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time a figure is about.
 *
 * @param edtf EDTF; empty when the text gives none
 * @param start first day
 * @param end last day
 * @param dateNumber number of the date expression that gives it; 0 when none
 */
public record Period(
    String edtf, Optional<LocalDate> start, Optional<LocalDate> end, int dateNumber) {

  private static final int YEAR = "2018".length();

  /** The text gives no period. */
  public static final Period NONE = new Period("", Optional.empty(), Optional.empty(), 0);

  /** Whether it is one year, no decade and no range. */
  boolean isYear() {
    return edtf.length() == YEAR && edtf.indexOf('X') < 0;
  }

  /** Whether another one is only a part of it: 2018年全年增長5%，第四季增長2%. */
  boolean holds(Period other) {
    return start.isPresent()
        && end.isPresent()
        && other.start.isPresent()
        && other.end.isPresent()
        && !start.get().isAfter(other.start.get())
        && !end.get().isBefore(other.end.get())
        && !(start.equals(other.start) && end.equals(other.end));
  }
}

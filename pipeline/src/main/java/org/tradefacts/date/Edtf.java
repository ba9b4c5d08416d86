package org.tradefacts.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A calendar value of ISO 8601-2 (EDTF level 1), with the first and the last day that it covers.
 *
 * <p>Days are proleptic Gregorian; years are astronomical (0 is 1 BC, so 公元前221年 is {@code -0220}).
 * The text form is {@link #text()}: {@code 1949-10-01}, {@code 2012-04}, {@code 2003-33} (first
 * quarter), {@code 195X}, {@code 19XX}, {@code 1954/1957}.
 */
public sealed interface Edtf {

  /** First day covered. */
  LocalDate first();

  /** Last day covered. */
  LocalDate last();

  /** How exact the value is. */
  Precision precision();

  /** The EDTF string, without qualifiers. */
  String text();

  /**
   * The same time {@code years} later (earlier when negative): 2016-01/2016-10 to 2015-01/2015-10.
   */
  Edtf plusYears(int years);

  /** Whether this value and the other share a day. */
  default boolean overlaps(Edtf other) {
    return !first().isAfter(other.last()) && !other.first().isAfter(last());
  }

  /** Whether every day of the other lies in this value. */
  default boolean contains(Edtf other) {
    return !first().isAfter(other.first()) && !other.last().isAfter(last());
  }

  /** The value of an EDTF string of the forms of this type; a trailing {@code ~} is ignored. */
  static Optional<Edtf> parse(String text) {
    return EdtfParser.parse(text);
  }

  /** A year with four digits, with a minus sign before the year 0: {@code 0618}, {@code -0220}. */
  static String year(int year) {
    String digits = Integer.toString(Math.abs(year));
    String padded = "0000".substring(Math.min(4, digits.length())) + digits;
    return year < 0 ? "-" + padded : padded;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /**
   * A day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements Edtf {
    @Override
    public LocalDate first() {
      return date;
    }

    @Override
    public LocalDate last() {
      return date;
    }

    @Override
    public Precision precision() {
      return Precision.DAY;
    }

    @Override
    public String text() {
      return year(date.getYear())
          + "-"
          + twoDigits(date.getMonthValue())
          + "-"
          + twoDigits(date.getDayOfMonth());
    }

    @Override
    public Edtf plusYears(int years) {
      return new Day(date.plusYears(years));
    }
  }

  /**
   * A month.
   *
   * @param of the month
   */
  record Month(YearMonth of) implements Edtf {
    @Override
    public LocalDate first() {
      return of.atDay(1);
    }

    @Override
    public LocalDate last() {
      return of.atEndOfMonth();
    }

    @Override
    public Precision precision() {
      return Precision.MONTH;
    }

    @Override
    public String text() {
      return year(of.getYear()) + "-" + twoDigits(of.getMonthValue());
    }

    @Override
    public Edtf plusYears(int years) {
      return new Month(of.plusYears(years));
    }
  }

  /**
   * A season (21 spring to 24 winter) or a quarter (33 to 36).
   *
   * <p>Seasons are the meteorological ones of the northern hemisphere: spring begins in March, the
   * winter of 2003 lasts from December 2003 to February 2004.
   *
   * @param inYear the year
   * @param code 21 to 24 or 33 to 36
   */
  record Season(int inYear, int code) implements Edtf {
    @Override
    public LocalDate first() {
      int month = code >= 33 ? (code - 33) * 3 + 1 : (code - 21) * 3 + 3;
      return LocalDate.of(inYear, month, 1);
    }

    @Override
    public LocalDate last() {
      return first().plusMonths(3).minusDays(1);
    }

    @Override
    public Precision precision() {
      return code >= 33 ? Precision.QUARTER : Precision.SEASON;
    }

    @Override
    public String text() {
      return year(inYear) + "-" + code;
    }

    @Override
    public Edtf plusYears(int years) {
      return new Season(inYear + years, code);
    }
  }

  /**
   * A year.
   *
   * @param number astronomical
   */
  record Year(int number) implements Edtf {
    @Override
    public LocalDate first() {
      return LocalDate.of(number, 1, 1);
    }

    @Override
    public LocalDate last() {
      return LocalDate.of(number, 12, 31);
    }

    @Override
    public Precision precision() {
      return Precision.YEAR;
    }

    @Override
    public String text() {
      return year(number);
    }

    @Override
    public Edtf plusYears(int years) {
      return new Year(number + years);
    }
  }

  /**
   * A decade: 1950 is {@code 195X}.
   *
   * @param start its first year, a multiple of ten, not negative
   */
  record Decade(int start) implements Edtf {
    @Override
    public LocalDate first() {
      return LocalDate.of(start, 1, 1);
    }

    @Override
    public LocalDate last() {
      return LocalDate.of(start + 9, 12, 31);
    }

    @Override
    public Precision precision() {
      return Precision.DECADE;
    }

    @Override
    public String text() {
      return year(start).substring(0, 3) + "X";
    }

    @Override
    public Edtf plusYears(int years) {
      return new Decade(start + years / 10 * 10);
    }
  }

  /**
   * A century by its leading digits, as EDTF counts: 20世紀 is {@code 19XX}, from 1900 to 1999.
   *
   * @param ordinal 20 for the 20th century; -3 for the 3rd century BC, {@code -02XX}, from 300 to
   *     201 BC
   */
  record Century(int ordinal) implements Edtf {
    private int start() {
      return ordinal > 0 ? (ordinal - 1) * 100 : ordinal * 100 + 1;
    }

    @Override
    public LocalDate first() {
      return LocalDate.of(start(), 1, 1);
    }

    @Override
    public LocalDate last() {
      return LocalDate.of(start() + 99, 12, 31);
    }

    @Override
    public Precision precision() {
      return Precision.CENTURY;
    }

    @Override
    public String text() {
      return (ordinal < 0 ? "-" : "") + twoDigits(Math.abs(ordinal) - 1) + "XX";
    }

    @Override
    public Edtf plusYears(int years) {
      return new Century(ordinal + years / 100);
    }
  }

  /**
   * A range from one value to another.
   *
   * @param from its first part
   * @param to its last part, not before {@code from}
   */
  record Interval(Edtf from, Edtf to) implements Edtf {

    /** A range whose ends are ranges themselves (上半年至9月上旬) runs from the first to the last. */
    public Interval {
      from = from instanceof Interval first ? first.from : from;
      to = to instanceof Interval last ? last.to : to;
    }

    @Override
    public LocalDate first() {
      return from.first();
    }

    @Override
    public LocalDate last() {
      return to.last();
    }

    @Override
    public Precision precision() {
      return Precision.RANGE;
    }

    @Override
    public String text() {
      return from.text() + "/" + to.text();
    }

    @Override
    public Edtf plusYears(int years) {
      return new Interval(from.plusYears(years), to.plusYears(years));
    }
  }
}

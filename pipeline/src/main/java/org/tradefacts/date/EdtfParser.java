package org.tradefacts.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the EDTF strings that {@link Edtf#text()} writes. */
final class EdtfParser {

  private EdtfParser() {}

  static Optional<Edtf> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return single(text);
    }
    Optional<Edtf> from = single(text.substring(0, slash));
    Optional<Edtf> to = single(text.substring(slash + 1));
    if (from.isEmpty() || to.isEmpty() || to.get().last().isBefore(from.get().first())) {
      return Optional.empty();
    }
    return Optional.of(new Edtf.Interval(from.get(), to.get()));
  }

  private static Optional<Edtf> single(String written) {
    String text = written.endsWith("~") ? written.substring(0, written.length() - 1) : written;
    int sign = text.startsWith("-") ? 1 : 0;
    if (text.length() < sign + 4) {
      return Optional.empty();
    }
    String head = text.substring(sign, sign + 4);
    if (text.length() == sign + 4 && head.endsWith("X")) {
      return unspecified(head, sign == 1);
    }
    int year = number(head);
    if (year < 0) {
      return Optional.empty();
    }
    return dated(sign == 1 ? -year : year, text.substring(sign + 4));
  }

  private static Optional<Edtf> unspecified(String head, boolean negative) {
    if (head.endsWith("XX")) {
      int hundreds = number(head.substring(0, 2));
      return hundreds < 0
          ? Optional.empty()
          : Optional.of(new Edtf.Century(negative ? -hundreds - 1 : hundreds + 1));
    }
    int tens = number(head.substring(0, 3));
    return tens < 0 || negative ? Optional.empty() : Optional.of(new Edtf.Decade(tens * 10));
  }

  private static Optional<Edtf> dated(int year, String rest) {
    if (rest.isEmpty()) {
      return Optional.of(new Edtf.Year(year));
    }
    boolean day = rest.length() == 6 && rest.charAt(3) == '-';
    if (rest.charAt(0) != '-' || (rest.length() != 3 && !day)) {
      return Optional.empty();
    }
    int month = number(rest.substring(1, 3));
    if (!day) {
      return month(year, month);
    }
    int dayOfMonth = number(rest.substring(4));
    return Days.isValid(year, month, dayOfMonth)
        ? Optional.of(new Edtf.Day(LocalDate.of(year, month, dayOfMonth)))
        : Optional.empty();
  }

  private static Optional<Edtf> month(int year, int month) {
    if (month >= 1 && month <= 12) {
      return Optional.of(new Edtf.Month(YearMonth.of(year, month)));
    }
    boolean season = (month >= 21 && month <= 24) || (month >= 33 && month <= 36);
    return season ? Optional.of(new Edtf.Season(year, month)) : Optional.empty();
  }

  /** The value of a string of digits; -1 when another character occurs. */
  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}

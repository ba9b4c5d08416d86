package org.tradefacts.peers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that another system's answer means, both ends included.
 *
 * <p>{@code 2018-10} is October; {@code [2013-02-10,2013-02-12)} and {@code
 * (1990-01-01,2000-01-01,P10Y)} end before their second day; but where the text joins two points,
 * {@code 2009年到2010年}, the second is the start of the last unit and the whole of it counts.
 */
record PeerInterval(LocalDate first, LocalDate last) {

  /** Reads a TIMEX, an interval or a pair of instants; empty when it is none of them. */
  static Optional<PeerInterval> parse(String notation, boolean joined) {
    try {
      if (notation.startsWith("(")) {
        return Optional.of(timex(notation, joined));
      }
      if (notation.startsWith("[")) {
        String[] ends = notation.substring(1, notation.length() - 1).split(",", -1);
        return Optional.of(
            new PeerInterval(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]).minusDays(1)));
      }
      int slash = notation.indexOf('/');
      if (slash > 0) {
        return Optional.of(new PeerInterval(day(notation), day(notation.substring(slash + 1))));
      }
      return Optional.of(point(notation));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String instant) {
    return LocalDate.parse(instant.substring(0, Math.min(10, instant.length())));
  }

  private static PeerInterval timex(String notation, boolean joined) {
    String[] parts = notation.substring(1, notation.length() - 1).split(",", -1);
    LocalDate end = LocalDate.parse(parts[1]);
    LocalDate last = end.minusDays(1);
    if (joined) {
      last =
          switch (parts[2].charAt(parts[2].length() - 1)) {
            case 'Y' -> end.plusYears(1).minusDays(1);
            case 'M' -> end.plusMonths(1).minusDays(1);
            default -> end;
          };
    }
    return new PeerInterval(LocalDate.parse(parts[0]), last);
  }

  private static PeerInterval point(String notation) {
    return switch (notation.length()) {
      case 4 -> {
        Year year = Year.parse(notation);
        yield new PeerInterval(year.atDay(1), year.atMonth(12).atEndOfMonth());
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(notation);
        yield new PeerInterval(month.atDay(1), month.atEndOfMonth());
      }
      default -> new PeerInterval(LocalDate.parse(notation), LocalDate.parse(notation));
    };
  }
}

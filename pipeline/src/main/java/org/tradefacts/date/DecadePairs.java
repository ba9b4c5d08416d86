package org.tradefacts.date;

import java.util.Optional;
import org.tradefacts.number.Digits;

/** Two decades said in one breath: 五六十年代, 20世紀七八十年代 is {@code 197X/198X}. */
final class DecadePairs {

  private static final String TENS = "十年代";

  private DecadePairs() {}

  /** The pair without a century that begins at {@code at}. */
  static Optional<Draft> read(SentenceText text, int at) {
    if (!Guards.opens(text, at)) {
      return Optional.empty();
    }
    if (lendsDecade(text, at)) {
      return Optional.of(
          Draft.point(decade(at, at + 1, Frame.SHORT, Digits.han(text.at(at)) * 10)));
    }
    return isPair(text, at) ? Optional.of(draft(text, at, at, Frame.SHORT, 0)) : Optional.empty();
  }

  /** The pair that follows a century, or the century itself. */
  static Draft after(SentenceText text, Point century) {
    int at = text.at(century.end()) == '的' ? century.end() + 1 : century.end();
    if (century.part() != Part.CENTURY || century.year() <= 0) {
      return Draft.point(century);
    }
    int years = (century.year() - 1) * 100;
    if (lendsDecade(text, at)) {
      int decade = years + Digits.han(text.at(at)) * 10;
      return Draft.point(decade(century.start(), at + 1, Frame.WRITTEN, decade));
    }
    return isPair(text, at)
        ? draft(text, century.start(), at, Frame.WRITTEN, years)
        : Draft.point(century);
  }

  /** 七、八十年代: the first decade takes its word from the second. */
  private static boolean lendsDecade(SentenceText text, int at) {
    int first = Digits.han(text.at(at));
    return first > 0
        && text.anyOf("、至", at + 1)
        && Digits.han(text.at(at + 2)) > first
        && text.startsWith(TENS, at + 3)
        && text.at(at + 3 + TENS.length()) != '表';
  }

  private static boolean isPair(SentenceText text, int at) {
    int first = Digits.han(text.at(at));
    return first > 0
        && Digits.han(text.at(at + 1)) == first + 1
        && text.startsWith(TENS, at + 2)
        && text.at(at + 2 + TENS.length()) != '表';
  }

  private static Draft draft(SentenceText text, int start, int at, Frame frame, int century) {
    int tens = Digits.han(text.at(at)) * 10;
    int end = at + 2 + TENS.length();
    return Draft.range(
        decade(start, at + 1, frame, century + tens),
        decade(at + 1, end, frame, century + tens + 10));
  }

  private static Point decade(int start, int end, Frame frame, int year) {
    return Point.of(start, end, frame, year, Part.DECADE, 0, 0, "decade");
  }
}

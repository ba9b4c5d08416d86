package org.tradefacts.date;

import java.util.Optional;
import org.tradefacts.number.Digits;

/** Two decades said in one breath: 五六十年代, 20世紀七八十年代 is {@code 197X/198X}. */
final class DecadePairs {

  private static final String TENS = "十年代";

  private DecadePairs() {}

  /** The pair without a century that begins at {@code at}. */
  static Optional<Draft> read(SentenceText text, int at) {
    return isPair(text, at) && Guards.opens(text, at)
        ? Optional.of(draft(text, at, at, Frame.SHORT, 0))
        : Optional.empty();
  }

  /** The pair that follows a century, or the century itself. */
  static Draft after(SentenceText text, Point century) {
    int at = text.at(century.end()) == '的' ? century.end() + 1 : century.end();
    boolean pair = century.part() == Part.CENTURY && century.year() > 0 && isPair(text, at);
    return pair
        ? draft(text, century.start(), at, Frame.WRITTEN, (century.year() - 1) * 100)
        : Draft.point(century);
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

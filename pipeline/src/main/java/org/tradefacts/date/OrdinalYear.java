package org.tradefacts.date;

import java.util.Optional;

/**
 * The year that is counted after the name of an era: 元年, 三十八年, 106（2017）年.
 *
 * @param ordinal from 1; 民國前一年 is 0
 * @param end the index after it
 */
record OrdinalYear(int ordinal, int end) {

  OrdinalYear backwards() {
    return new OrdinalYear(1 - ordinal, end);
  }

  /** The ordinal year that begins at {@code at}. */
  static Optional<OrdinalYear> read(SentenceText text, int at) {
    int ordinal = 1;
    int end = at + 1;
    if (text.at(at) != '元') {
      long numeral = Numeral.read(text, at);
      if (numeral == Numeral.NONE || Numeral.digits(numeral) > 4) {
        return Optional.empty();
      }
      ordinal = Numeral.value(numeral);
      end = Numeral.end(numeral);
    }
    int equivalent = Equivalents.skip(text, end);
    int unit = text.skipBlank(equivalent >= 0 ? equivalent : end);
    boolean borrowed = !text.anyOf("年载", unit);
    if (borrowed && Unit.borrowed(text, end) != Unit.YEAR) {
      return Optional.empty();
    }
    return ordinal < 1 || text.at(unit + 1) == '级'
        ? Optional.empty()
        : Optional.of(new OrdinalYear(ordinal, borrowed ? end : unit + 1));
  }
}

package org.tradefacts.figure;

import org.tradefacts.text.Span;

/**
 * A word of the lexicons at its place.
 *
 * @param start first index in the clean text
 * @param end index after the last
 * @param meaning what it says
 */
record Cue(int start, int end, Meaning meaning) {

  /** Its place in the clean text. */
  Span span() {
    return new Span(start, end);
  }

  /** Whether it is this signal. */
  boolean is(Signal signal) {
    return meaning instanceof Meaning.Sign s && s.kind() == signal;
  }

  /** Whether it says that something rises or falls. */
  boolean moves() {
    return is(Signal.RISE) || is(Signal.FALL);
  }

  /** Whether it names an economy. */
  boolean isEconomy() {
    return meaning instanceof Meaning.Economy;
  }

  /** Whether it names an indicator. */
  boolean isMeasure() {
    return meaning instanceof Meaning.Measure;
  }

  /** Whether it names a good or a sector. */
  boolean isGood() {
    return meaning instanceof Meaning.Good;
  }
}

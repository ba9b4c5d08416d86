package org.tradefacts.figure;

import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/**
 * The good or sector of a figure.
 *
 * @param text as written; empty when none is named
 * @param chapter two digits of the Harmonized System; empty when it has none
 * @param where its place in the clean text
 */
record Good(String text, String chapter, Span where) {

  /** No good is named. */
  static final Good NONE = new Good("", "", Party.NOWHERE);

  /** The good that a cue names. */
  static Good of(CleanText text, Cue cue) {
    String chapter = cue.meaning() instanceof Meaning.Good good ? good.chapter() : "";
    return at(text, cue.start(), cue.end(), chapter);
  }

  static Good at(CleanText text, int start, int end, String chapter) {
    Span where = new Span(start, end);
    return new Good(text.slice(where), chapter, where);
  }
}

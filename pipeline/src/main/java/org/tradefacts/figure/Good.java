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

  /** With 非 these make another word: 南非, 除非. */
  private static final String BEFORE_NOT = "东南西北中对除并而亚欧拉若既绝";

  /** No good is named. */
  static final Good NONE = new Good("", "", Party.NOWHERE);

  /** The good that a cue names. */
  static Good of(CleanText text, Cue cue) {
    if (isExcluded(text, cue.start())) {
      return at(text, cue.start() - 1, cue.end(), "");
    }
    String chapter = cue.meaning() instanceof Meaning.Good good ? good.chapter() : "";
    return at(text, cue.start(), cue.end(), chapter);
  }

  /** 非石油出口 is one of all else; 南非黃金 is gold. */
  private static boolean isExcluded(CleanText text, int start) {
    return start > 0
        && text.folded(start - 1) == '非'
        && (start == 1 || BEFORE_NOT.indexOf(text.folded(start - 2)) < 0);
  }

  static Good at(CleanText text, int start, int end, String chapter) {
    Span where = new Span(start, end);
    return new Good(text.slice(where), chapter, where);
  }
}

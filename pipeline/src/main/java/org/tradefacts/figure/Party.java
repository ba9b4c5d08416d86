package org.tradefacts.figure;

import org.tradefacts.text.Span;

/**
 * An economy that takes part in a figure.
 *
 * @param code ISO 3166-1 alpha-3; empty when none
 * @param text as written; empty when none
 * @param where its place in the clean text; {@link #NOWHERE} when the article as a whole says it
 */
public record Party(String code, String text, Span where) {

  /** The place of an economy that the title or the article as a whole gives. */
  public static final Span NOWHERE = new Span(0, 0);

  /** The text names no economy. */
  public static final Party NONE = new Party("", "", NOWHERE);

  /** An economy that the title or the article as a whole gives. */
  static Party ofArticle(String code, String text) {
    return new Party(code, text, NOWHERE);
  }

  /** Whether no economy is named; 歐盟 is named but has no code. */
  boolean isNone() {
    return code.isEmpty() && text.isEmpty();
  }

  /** Whether this is an economy with a code, and the other is not that one. */
  boolean differsFrom(Party other) {
    return !code.isEmpty() && !code.equals(other.code);
  }
}

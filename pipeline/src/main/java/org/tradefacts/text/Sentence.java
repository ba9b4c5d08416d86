package org.tradefacts.text;

import java.util.List;

/**
 * One sentence, heading, list item, table cell, caption or infobox parameter of an article.
 *
 * @param number counts from 1 in document order
 * @param paragraph number of the block it stands in, from 1
 * @param kind what it was read from
 * @param section the headings above it, joined by {@code " > "}; empty in the lead
 * @param headings the sentence numbers of those headings, outermost first
 * @param span its place in the article's clean text; never begins or ends with a blank
 * @param cell its place in a table, or {@link Cell#NONE}
 */
public record Sentence(
    int number,
    int paragraph,
    SentenceKind kind,
    String section,
    List<Integer> headings,
    Span span,
    Cell cell) {

  /** Copies the list. */
  public Sentence {
    headings = List.copyOf(headings);
  }
}

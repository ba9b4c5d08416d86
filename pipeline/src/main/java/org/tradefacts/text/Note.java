package org.tradefacts.text;

import java.util.List;

/**
 * One entry of the reference list.
 *
 * @param number the number readers see
 * @param span its clean text (in the article's clean text, outside of all sentences); empty when
 *     the corpus lost it
 * @param links links in it, in order
 * @param sourceStart first index of the entry in the source, its number included
 * @param sourceEnd index after the last
 */
public record Note(int number, Span span, List<NoteLink> links, int sourceStart, int sourceEnd) {

  /** Copies the list. */
  public Note {
    links = List.copyOf(links);
  }
}

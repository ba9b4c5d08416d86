package org.tradefacts.text;

import java.util.List;

/**
 * One entry of the reference list.
 *
 * @param number the number readers see
 * @param span its clean text (in the article's clean text, outside of all sentences); empty when
 *     the corpus lost it
 * @param links links in it, in order
 * @param italics places in the clean text set in italics, as titles of works are
 * @param sourceStart first index of the entry in the source, its number included
 * @param sourceEnd index after the last
 */
public record Note(
    int number,
    Span span,
    List<NoteLink> links,
    List<Span> italics,
    int sourceStart,
    int sourceEnd) {

  /** Copies the lists. */
  public Note {
    links = List.copyOf(links);
    italics = List.copyOf(italics);
  }
}

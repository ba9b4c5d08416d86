package org.tradefacts.text;

import java.util.List;

/**
 * An article, read: its clean text with sentences, links, citation markers and notes.
 *
 * @param title the bold lead term, else the first heading, else empty
 * @param language BCP 47: {@code zh-Hant}, {@code zh-Hans}, or {@code zh} when mixed
 * @param categories in document order, without prefix
 * @param text the clean text with its map to the source
 * @param sentences in document order; {@code sentences.get(i).number() == i + 1}
 * @param links in document order
 * @param markers in document order
 * @param notes by number
 * @param sectionCount number of headings
 */
public record Article(
    String title,
    String language,
    List<String> categories,
    CleanText text,
    List<Sentence> sentences,
    List<Link> links,
    List<Marker> markers,
    List<Note> notes,
    int sectionCount) {

  /** Copies the lists. */
  public Article {
    categories = List.copyOf(categories);
    sentences = List.copyOf(sentences);
    links = List.copyOf(links);
    markers = List.copyOf(markers);
    notes = List.copyOf(notes);
  }

  /** The sentence with this number, counted from 1. */
  public Sentence sentence(int number) {
    return sentences.get(number - 1);
  }

  /**
   * The sentence that holds a place of the clean text, or the last one before it.
   *
   * @param place index in {@link #text}
   * @throws IndexOutOfBoundsException when the article has no sentences
   */
  public Sentence sentenceAt(int place) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }
}

package org.tradefacts.text;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Words that are asked for at places of the folded text, where mostly none of them stands. */
public final class WordSet {

  private final WordTree<Boolean> tree;

  private WordSet(Collection<String> words) {
    SortedMap<String, Boolean> entries = new TreeMap<>();
    words.forEach(word -> entries.put(word, true));
    tree = new WordTree<>(entries);
  }

  /** A set of words in folded form. */
  public static WordSet of(String... words) {
    return new WordSet(List.of(words));
  }

  /** A set of words in folded form. */
  public static WordSet of(Collection<String> words) {
    return new WordSet(words);
  }

  /** Whether one of the words begins at a place; places outside of the text have none. */
  public boolean isAt(CleanText text, int at) {
    return isAt(text, at, text.length());
  }

  /** Whether one of the words begins at a place and ends at {@code limit} at the latest. */
  public boolean isAt(CleanText text, int at, int limit) {
    return at >= 0 && tree.longest(text, at, limit) >= 0;
  }

  /** The index after the longest of the words at a place; the place itself when none is there. */
  public int endAt(CleanText text, int at, int limit) {
    long found = tree.longest(text, at, limit);
    return found < 0 ? at : (int) found;
  }

  /** Whether one of the words stands somewhere in a stretch. */
  public boolean isIn(CleanText text, Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      if (isAt(text, at, span.end())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch is one of the words. */
  public boolean is(CleanText text, Span span) {
    return span.length() > 0 && endAt(text, span.start(), span.end()) == span.end();
  }

  /** Whether a stretch ends with one of the words. */
  public boolean ends(CleanText text, Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      if (is(text, new Span(at, span.end()))) {
        return true;
      }
    }
    return false;
  }
}

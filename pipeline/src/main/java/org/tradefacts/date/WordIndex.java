package org.tradefacts.date;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradefacts.text.WordTree;

/** Finds the longest of a list of words at a place of the text; words are in folded form. */
final class WordIndex {

  /** No word stands there. */
  static final int NONE = -1;

  private final WordTree<Integer> tree;

  /**
   * @param list the words; {@link #find} gives a word's place in this list, the first one of equal
   *     words
   */
  WordIndex(List<String> list) {
    SortedMap<String, Integer> places = new TreeMap<>();
    for (int i = 0; i < list.size(); i++) {
      places.putIfAbsent(list.get(i), i);
    }
    tree = new WordTree<>(places);
  }

  /** Whether a word begins with the character. */
  boolean isHead(char c) {
    return tree.isHead(c);
  }

  /** The number of the longest word at {@code at}, or {@link #NONE}. */
  int find(SentenceText text, int at) {
    long found = text.longest(tree, at);
    return found < 0 ? NONE : tree.value((int) (found >>> 32));
  }
}

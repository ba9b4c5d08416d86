package org.tradefacts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A word list as a tree of characters: finds the longest word that begins at a place of the folded
 * text, in one step a character. Nodes and edges lie in flat arrays.
 *
 * <p>At most places no word begins. A set of the pairs of characters that words begin with, a bit
 * for each value of a hash, tells so for nearly all of them before the tree is touched.
 *
 * @param <T> what a word stands for
 */
public final class WordTree<T> {

  private static final int NONE = -1;

  private static final int ROOT = 0;

  /** From so many children on, a child is looked for by halves. */
  private static final int MANY = 8;

  private final CharacterSet heads;

  /** The words of one character. */
  private final CharacterSet singles;

  /** Hashes of the first two characters of the longer words. */
  private final CharacterSet pairs;

  private final int[] edges;
  private final char[] labels;
  private final int[] targets;
  private final int[] words;
  private final List<T> values;

  /**
   * Builds the tree.
   *
   * @param entries words in folded form with what they stand for
   */
  public WordTree(SortedMap<String, T> entries) {
    Node root = new Node();
    values = List.copyOf(entries.values());
    int number = 0;
    int nodes = 1;
    for (String word : entries.keySet()) {
      Node node = root;
      for (int i = 0; i < word.length(); i++) {
        Node next = node.children.get(word.charAt(i));
        if (next == null) {
          next = new Node();
          next.number = nodes++;
          node.children.put(word.charAt(i), next);
        }
        node = next;
      }
      node.word = number++;
    }
    edges = new int[nodes + 1];
    labels = new char[nodes];
    targets = new int[nodes];
    words = new int[nodes];
    StringBuilder first = new StringBuilder();
    StringBuilder alone = new StringBuilder();
    StringBuilder hashes = new StringBuilder();
    root.children.forEach(
        (c, node) -> {
          first.append((char) c);
          if (node.word != NONE) {
            alone.append((char) c);
          }
          node.children.keySet().forEach(next -> hashes.append(hash(c, next)));
        });
    heads = CharacterSet.of(first.toString());
    singles = CharacterSet.of(alone.toString());
    pairs = CharacterSet.of(hashes.toString());
    Node[] all = new Node[nodes];
    collect(root, all);
    int edge = 0;
    for (Node node : all) {
      edges[node.number] = edge;
      words[node.number] = node.word;
      for (Map.Entry<Character, Node> child : node.children.entrySet()) {
        labels[edge] = child.getKey();
        targets[edge++] = child.getValue().number;
      }
    }
    edges[nodes] = edge;
  }

  /**
   * A tree for {@link #longestBefore}: its words are looked up from their last character.
   *
   * @param entries words in folded form with what they stand for
   */
  public static <T> WordTree<T> backwards(SortedMap<String, T> entries) {
    SortedMap<String, T> reversed = new TreeMap<>();
    entries.forEach(
        (word, value) -> reversed.put(new StringBuilder(word).reverse().toString(), value));
    return new WordTree<>(reversed);
  }

  private static void collect(Node node, Node[] all) {
    all[node.number] = node;
    for (Node child : node.children.values()) {
      collect(child, all);
    }
  }

  /**
   * The longest word at a place.
   *
   * @param text where to look, in its folded form
   * @param from first index
   * @param limit index that the word must not pass
   * @return the word's number in the upper and the index after it in the lower half; negative when
   *     no word begins there
   */
  public long longest(CleanText text, int from, int limit) {
    return longest(text.folded(), from, limit);
  }

  /** The same in an array of folded characters. */
  public long longest(char[] text, int from, int limit) {
    if (from >= limit) {
      return NONE;
    }
    char head = text[from];
    boolean longer = from + 1 < limit && pairs.contains(hash(head, text[from + 1]));
    if (!longer && !singles.contains(head)) {
      return NONE;
    }
    int node = child(ROOT, head);
    long best = NONE;
    int at = from + 1;
    while (node != NONE) {
      if (words[node] != NONE) {
        best = ((long) words[node] << 32) | at;
      }
      node = at < limit ? child(node, text[at++]) : NONE;
    }
    return best;
  }

  /** Whether a word begins with the character. */
  public boolean isHead(char c) {
    return heads.contains(c);
  }

  /**
   * The longest word that ends at a place, in a tree made by {@link #backwards}.
   *
   * @param text where to look, in its folded form
   * @param end index after the word
   * @param floor index that the word must not begin before
   * @return the word's number in the upper and its first index in the lower half; negative when no
   *     word ends there
   */
  public long longestBefore(CleanText text, int end, int floor) {
    int node =
        end > floor && isHead(text.folded(end - 1)) ? child(ROOT, text.folded(end - 1)) : NONE;
    long best = NONE;
    int at = end - 1;
    while (node != NONE) {
      if (words[node] != NONE) {
        best = ((long) words[node] << 32) | at;
      }
      node = at > floor ? child(node, text.folded(--at)) : NONE;
    }
    return best;
  }

  /** What the word with this number stands for. */
  public T value(int number) {
    return values.get(number);
  }

  private static char hash(char first, char second) {
    return (char) (first * 31 + second);
  }

  private int child(int node, char label) {
    int from = edges[node];
    int to = edges[node + 1];
    if (to - from > MANY) {
      int found = Arrays.binarySearch(labels, from, to, label);
      return found < 0 ? NONE : targets[found];
    }
    for (int e = from; e < to; e++) {
      if (labels[e] == label) {
        return targets[e];
      }
    }
    return NONE;
  }

  private static final class Node {
    private final TreeMap<Character, Node> children = new TreeMap<>();
    private int number;
    private int word = NONE;
  }
}

package org.tradefacts.date;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the longest of a set of words at a place of the text; words are in folded form. */
final class WordIndex {

  /** No word stands there. */
  static final int NONE = -1;

  private final String[] words;
  private final int[] numbers;
  private final char[] firsts;
  private final int[] groups;
  private final short[] groupOf = new short[0x10000];

  /**
   * @param list the words; {@link #find} gives a word's place in this list, the first one of equal
   *     words
   */
  WordIndex(List<String> list) {
    Integer[] order = new Integer[list.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.comparing((Integer i) -> list.get(i).charAt(0))
            .thenComparing(i -> -list.get(i).length())
            .thenComparing(i -> i));
    words = new String[order.length];
    numbers = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      words[i] = list.get(order[i]);
      numbers[i] = order[i];
    }
    StringBuilder heads = new StringBuilder();
    int[] starts = new int[words.length + 1];
    for (int i = 0; i < words.length; i++) {
      if (i == 0 || words[i].charAt(0) != words[i - 1].charAt(0)) {
        starts[heads.length()] = i;
        heads.append(words[i].charAt(0));
      }
    }
    firsts = heads.toString().toCharArray();
    starts[firsts.length] = words.length;
    groups = Arrays.copyOf(starts, firsts.length + 1);
    for (int i = 0; i < firsts.length; i++) {
      groupOf[firsts[i]] = (short) (i + 1);
    }
  }

  /** The characters with which words begin. */
  String heads() {
    return new String(firsts);
  }

  /** The number of the longest word at {@code at}, or {@link #NONE}. */
  int find(SentenceText text, int at) {
    int group = groupOf[text.at(at)] - 1;
    if (group < 0) {
      return NONE;
    }
    for (int i = groups[group]; i < groups[group + 1]; i++) {
      if (text.startsWith(words[i], at)) {
        return numbers[i];
      }
    }
    return NONE;
  }
}

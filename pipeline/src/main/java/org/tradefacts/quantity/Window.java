package org.tradefacts.quantity;

import org.tradefacts.text.CleanText;

/**
 * A part of the folded text that answers for every index: beyond its ends stands the character 0.
 *
 * @param text the article's clean text
 * @param start first index, the beginning of the sentence
 * @param end index after the last: the end of the sentence, or the next date
 */
record Window(CleanText text, int start, int end) {

  /** What stands between the two numbers of a range: 3至5億, 10%~14%. */
  static final String RANGE_MARKS = "-–—~至到";

  char at(int i) {
    return i >= start && i < end ? text.folded(i) : 0;
  }

  /** Whether one of these characters stands at {@code i}. */
  boolean isAny(String characters, int i) {
    char c = at(i);
    return c != 0 && characters.indexOf(c) >= 0;
  }

  boolean starts(String word, int i) {
    return i >= start && i + word.length() <= end && text.startsWith(word, i);
  }

  /** Whether the text before {@code i} ends with this word. */
  boolean ends(String word, int i) {
    return i - word.length() >= start && text.endsWith(word, i);
  }

  /**
   * Whether one of these characters stands within the {@code reach} characters before {@code i}.
   */
  boolean isNear(String characters, int i, int reach) {
    for (int k = i - 1; k >= start && k >= i - reach; k--) {
      if (characters.indexOf(text.folded(k)) >= 0) {
        return true;
      }
    }
    return false;
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}

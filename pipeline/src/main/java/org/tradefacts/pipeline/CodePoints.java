package org.tradefacts.pipeline;

import java.util.Arrays;

/**
 * Translates UTF-16 indices of one text into code point offsets: in {@code "𥙿2年"} the index 2 is
 * the offset 1.
 *
 * <p>Almost no text of the corpus leaves the Basic Multilingual Plane, so only the places of the
 * surrogate pairs are kept.
 */
final class CodePoints {

  /** Index of the low surrogate of every pair, ascending. */
  private final int[] pairs;

  private final int length;

  private CodePoints(int[] pairs, int length) {
    this.pairs = pairs;
    this.length = length;
  }

  static CodePoints of(CharSequence text) {
    int[] pairs = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == pairs.length) {
          pairs = Arrays.copyOf(pairs, Math.max(16, count * 2));
        }
        pairs[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(pairs, count), text.length());
  }

  /** Code points before the UTF-16 index; an index inside a pair counts the pair. */
  int offset(int index) {
    if (pairs.length == 0) {
      return index;
    }
    int found = Arrays.binarySearch(pairs, index);
    // A pair whose low surrogate lies before the index has been counted twice by then.
    return index - (found >= 0 ? found : -found - 1);
  }

  /** Code points of the whole text. */
  int count() {
    return length - pairs.length;
  }
}

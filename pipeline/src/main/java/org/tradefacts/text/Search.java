package org.tradefacts.text;

/** Looks for words within bounds: {@link String#indexOf(String, int)} looks on to the end. */
final class Search {

  private Search() {}

  /** Index of a word that ends before {@code end}, or -1; never looks further. */
  static int indexOf(String source, String word, int from, int end) {
    for (int i = from; i + word.length() <= end; i++) {
      if (source.charAt(i) == word.charAt(0) && source.startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }
}

package org.tradefacts.date;

import org.tradefacts.number.CalendarNumber;
import org.tradefacts.text.Folding;
import org.tradefacts.text.WordTree;

/**
 * The folded characters of one sentence, at their places in the article's clean text. Places before
 * and after the sentence read as line feeds, so a reader needs no bounds checks.
 */
final class SentenceText {

  private final char[] chars;
  private final int start;
  private final int end;
  private final EraView eras;

  SentenceText(char[] chars, int start, int end) {
    this(chars, start, end, EraView.none());
  }

  SentenceText(char[] chars, int start, int end, EraView eras) {
    this.eras = eras;
    this.chars = chars;
    this.start = start;
    this.end = end;
  }

  /** A text of its own. */
  static SentenceText of(String text) {
    String folded = Folding.foldWord(text);
    return new SentenceText(folded.toCharArray(), 0, folded.length());
  }

  /** What the article says about dynasties. */
  EraView eras() {
    return eras;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  char at(int index) {
    return index < start || index >= end ? '\n' : chars[index];
  }

  boolean startsWith(String word, int index) {
    if (index < start || index + word.length() > end) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (chars[index + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The longest word of a tree at {@code index}, as {@link WordTree#longest} gives it. */
  long longest(WordTree<?> tree, int index) {
    return index < start ? -1 : tree.longest(chars, index, end);
  }

  boolean endsWith(String word, int index) {
    return startsWith(word, index - word.length());
  }

  /** Whether one of the characters of {@code set} stands at {@code index}. */
  boolean anyOf(String set, int index) {
    return set.indexOf(at(index)) >= 0;
  }

  /** The index after the blank at {@code index}, if one is there. */
  int skipBlank(int index) {
    return at(index) == ' ' ? index + 1 : index;
  }

  /** The index of the last character before {@code index} that is no blank. */
  int before(int index) {
    return at(index - 1) == ' ' ? index - 2 : index - 1;
  }

  boolean isDigit(int index) {
    char c = at(index);
    return c >= '0' && c <= '9';
  }

  boolean isLatin(int index) {
    char c = at(index);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The calendar numeral that begins at {@code index}, as {@link Numeral} packs it. */
  long numeral(int index) {
    return index < start ? Numeral.NONE : CalendarNumber.read(chars, index, end);
  }
}

package org.tradefacts.text;

/**
 * Finds where a sentence of running Chinese text ends: after 。！？ with the closing quotes and
 * brackets that follow, unless a comma goes on with it (他说“不。”，并离开). Half-width ! and ? count only
 * where Chinese text or the end follows, so that code ({@code !=}) and addresses stay whole.
 */
final class SentenceSplitter {

  private static final String OPENERS = "（(";
  private static final String RANGE = "－-–—～~";
  private static final String CLOSERS = "”’」』）)》〉】\"";

  /** After a closing quote or bracket these lead on within the sentence. */
  private static final String GOES_ON = "，、；：";

  /**
   * A longer sentence is cut: what is looked for in a sentence, and what a row repeats of it, stays
   * bounded in a text without any full stop.
   */
  static final int LONGEST = 5_000;

  /** So many characters before the cut a place between words is looked for. */
  private static final int BACK = 500;

  private static final String BETWEEN = "，、；： ";

  private SentenceSplitter() {}

  /**
   * The index after the piece of a block that begins at {@code from} and is not looked into for its
   * end: the whole rest, or as much of it as a sentence may hold.
   */
  static int rest(TextBuffer text, int from, int end) {
    if (end - from <= LONGEST) {
      return end;
    }
    int limit = from + LONGEST;
    for (int i = limit; i > limit - BACK; i--) {
      if (BETWEEN.indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  /**
   * The index after the sentence that begins at {@code from}.
   *
   * @param text the clean text
   * @param from first index of the sentence
   * @param blockEnd end of the block
   */
  static int next(TextBuffer text, int from, int blockEnd) {
    int end = rest(text, from, blockEnd);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (isUnknownYear(text, i, from, end)) {
        continue;
      }
      if (isStop(c) || ((c == '!' || c == '?') && endsHere(text, i, end))) {
        int after = i + 1;
        while (after < end
            && (CLOSERS.indexOf(text.charAt(after)) >= 0 || isStop(text.charAt(after)))) {
          after++;
        }
        if (after == end || !goesOn(text, after)) {
          return after;
        }
        i = after - 1;
      }
    }
    return end;
  }

  /** Whether the stop was a title's own, 《往何處去？》的作者, or one inside of quotes or brackets. */
  private static boolean goesOn(TextBuffer text, int after) {
    char last = text.charAt(after - 1);
    boolean title = last == '》' || last == '〉';
    return title || (CLOSERS.indexOf(last) >= 0 && GOES_ON.indexOf(text.charAt(after)) >= 0);
  }

  private static boolean isStop(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  /** （？－1895年） and （1850年－？）: the mark stands for a year that nobody knows. */
  private static boolean isUnknownYear(TextBuffer text, int mark, int from, int end) {
    char c = text.charAt(mark);
    if ((c != '？' && c != '?') || mark == from || mark + 1 >= end) {
      return false;
    }
    char before = text.charAt(mark - 1);
    char after = text.charAt(mark + 1);
    boolean born = OPENERS.indexOf(before) >= 0 && RANGE.indexOf(after) >= 0;
    return born || (RANGE.indexOf(before) >= 0 && CLOSERS.indexOf(after) >= 0);
  }

  private static boolean endsHere(TextBuffer text, int mark, int end) {
    int at = mark + 1;
    if (at >= end) {
      return true;
    }
    if (mark > 0 && isLatin(text.charAt(mark - 1))) {
      return false;
    }
    char next = text.charAt(at);
    return next == ' ' || next >= '\u2e80' || CLOSERS.indexOf(next) >= 0;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}

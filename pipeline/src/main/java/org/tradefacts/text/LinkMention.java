package org.tradefacts.text;

/**
 * Finds the part of a link's label that names its target, since converters of this corpus let
 * labels swallow neighbouring words: in 平壤政權在經濟 with the target 平壤 it is 平壤.
 */
final class LinkMention {

  /** Longer labels and titles are compared in their first part only. */
  private static final int MAX_LENGTH = 200;

  private LinkMention() {}

  /**
   * The longest text that the folded label and the folded title share, when it is the whole title
   * or at least two characters and half of it; else the empty span at the label's start.
   *
   * @param text the clean text
   * @param label the label's span
   * @param target the page title
   */
  static Span find(CharSequence text, Span label, String target) {
    String title = Folding.foldWord(withoutQualifier(target));
    int whole = whole(text, label, title);
    if (whole >= 0) {
      return new Span(whole, whole + title.length());
    }
    int length = Math.min(title.length(), MAX_LENGTH);
    int end = Math.min(label.end(), label.start() + MAX_LENGTH);
    int best = 0;
    int bestStart = label.start();
    int[] previous = new int[length + 1];
    int[] current = new int[length + 1];
    for (int i = label.start(); i < end; i++) {
      char c = Folding.fold(text.charAt(i));
      for (int j = 1; j <= length; j++) {
        current[j] = sameLetter(c, title.charAt(j - 1)) ? previous[j - 1] + 1 : 0;
        if (current[j] > best) {
          best = current[j];
          bestStart = i + 1 - best;
        }
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    boolean named = best > 0 && (best == length || (best >= 2 && best * 2 >= length));
    return named ? new Span(bestStart, bestStart + best) : new Span(label.start(), label.start());
  }

  /** Where the label names the whole title, as most do, or -1. */
  private static int whole(CharSequence text, Span label, String title) {
    int length = title.length();
    if (length == 0 || length > MAX_LENGTH) {
      return -1;
    }
    int last = Math.min(label.end(), label.start() + MAX_LENGTH) - length;
    for (int start = label.start(); start <= last; start++) {
      int i = 0;
      while (i < length && sameLetter(Folding.fold(text.charAt(start + i)), title.charAt(i))) {
        i++;
      }
      if (i == length) {
        return start;
      }
    }
    return -1;
  }

  private static boolean sameLetter(char a, char b) {
    return a == b || Character.toLowerCase(a) == Character.toLowerCase(b);
  }

  /** 中山國 (琉球) without its bracket; a section mark and what follows it go too. */
  private static String withoutQualifier(String target) {
    int end = target.indexOf('#') > 0 ? target.indexOf('#') : target.length();
    int bracket = Math.max(target.lastIndexOf(" (", end), target.lastIndexOf("（", end));
    return (bracket > 0 ? target.substring(0, bracket) : target.substring(0, end)).strip();
  }
}

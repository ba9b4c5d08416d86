package org.tradefacts.text;

/**
 * Finds the part of a link's label that names its target, since converters of this corpus let
 * labels swallow neighbouring words: in 平壤政權在經濟 with the target 平壤 it is 平壤.
 */
final class LinkMention {

  /** Longer labels and titles are compared in their first part only. */
  private static final int MAX_LENGTH = 200;

  /** The last characters of places whose first part names them alone: 釜山廣域市, 朝鮮民主主義人民共和國. */
  private static final String PLACES = "国市区省";

  private LinkMention() {}

  /**
   * The longest text that the folded label and the folded title share, when it is the whole title,
   * at least two characters and half of it, or a name within it (馬立克 of 雅科夫·馬立克, 釜山 of 釜山廣域市); else
   * the empty span at the label's start.
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
    int bestInTitle = 0;
    int[] previous = new int[length + 1];
    int[] current = new int[length + 1];
    for (int i = label.start(); i < end; i++) {
      char c = Folding.fold(text.charAt(i));
      for (int j = 1; j <= length; j++) {
        current[j] = sameLetter(c, title.charAt(j - 1)) ? previous[j - 1] + 1 : 0;
        if (current[j] > best) {
          best = current[j];
          bestStart = i + 1 - best;
          bestInTitle = j - best;
        }
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    boolean named =
        best == length
            ? best > 0
            : best >= 2 && (best * 2 >= length || isName(title, bestInTitle, bestInTitle + best));
    return named
        ? trimmed(text, bestStart, bestStart + best)
        : new Span(label.start(), label.start());
  }

  /** A given or family name between points, or a place before the word for its kind. */
  private static boolean isName(String title, int start, int end) {
    boolean opens = start == 0 || isPoint(title.charAt(start - 1));
    boolean closes = end == title.length() || isPoint(title.charAt(end));
    boolean place = start == 0 && PLACES.indexOf(title.charAt(title.length() - 1)) >= 0;
    return (opens && closes) || place;
  }

  private static boolean isPoint(char c) {
    return c == '·' || c == '‧' || c == '・';
  }

  /** The 8859-1 that ISO 8859-1 and ISO/IEC 8859-1 share, without the blank before it. */
  private static Span trimmed(CharSequence text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Span(start, end);
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

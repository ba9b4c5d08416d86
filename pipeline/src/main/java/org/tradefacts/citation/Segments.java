package org.tradefacts.citation;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/** The parts of an entry between commas and full stops, brackets and quotes kept whole. */
final class Segments {

  private static final String OPENERS = "（(「『《〈“[【";
  private static final String CLOSERS = "）)」』》〉”]】";

  private Segments() {}

  /** The parts of {@code text[from, to)}, without the blanks at their ends. */
  static List<Span> of(CleanText text, int from, int to) {
    List<Span> parts = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : '，';
      if (OPENERS.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSERS.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (i == to || (depth == 0 && isBreak(text, i, to))) {
        add(text, start, i, parts);
        start = i + 1;
      }
    }
    return parts;
  }

  /** A Latin comma or full stop breaks before a blank or Chinese text, not inside 7(3) or a URL. */
  private static boolean isBreak(CleanText text, int i, int to) {
    char c = text.charAt(i);
    if ("，。；、".indexOf(c) >= 0) {
      return true;
    }
    boolean latin = c == ',' || c == '.' || c == ';';
    return latin && (i + 1 >= to || text.charAt(i + 1) == ' ' || text.charAt(i + 1) >= '\u2e80');
  }

  private static void add(CleanText text, int from, int to, List<Span> parts) {
    Span part = Titles.trimmed(text, from, to);
    if (part.length() > 0) {
      parts.add(part);
    }
  }
}

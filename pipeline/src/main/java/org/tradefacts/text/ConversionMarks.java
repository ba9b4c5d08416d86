package org.tradefacts.text;

/**
 * The language conversion marks of one text: nothing is shown of {@code -{}-}, the content of
 * {@code -{里}-}, the first variant of {@code -{zh-tw:甲;zh-cn:乙;}-}; rules that show nothing ({@code
 * -{T|…}-}, {@code -{H|…}-}) give nothing.
 */
final class ConversionMarks {

  /** A mark that is longer is taken for text. */
  private static final int MAX_LENGTH = 4000;

  private static final String OPENING = "-{";
  private static final String CLOSING = "}-";

  private final String source;

  /** The first closing sign behind the mark read last, which the next one need not look for. */
  private int nextEnd = -2;

  /**
   * What a mark shows.
   *
   * @param from first index of it
   * @param to index after it; {@code from} when the mark shows nothing
   * @param resume index after the mark
   */
  record Shown(int from, int to, int resume) {}

  ConversionMarks(String source) {
    this.source = source;
  }

  /**
   * What the mark shows whose content begins at {@code content}, or null when it does not end: its
   * opening sign is text.
   */
  Shown read(int content, int limit) {
    int end = end(content, limit);
    if (end < 0) {
      return null;
    }
    int from = content;
    int bar = flagEnd(content, end);
    if (bar >= 0) {
      String flags = source.substring(content, bar);
      if (flags.contains("T") || flags.contains("H") || flags.contains("-")) {
        return new Shown(end, end, end + CLOSING.length());
      }
      from = bar + 1;
    }
    int to = end;
    int colon = variantColon(from, end);
    if (colon >= 0) {
      from = colon + 1;
      to = from;
      while (to < end && source.charAt(to) != ';') {
        to++;
      }
    }
    boolean escaped = source.startsWith("\\}", end - 1) || source.startsWith("}\\-", end);
    return new Shown(from, to, end + CLOSING.length() + (escaped ? 1 : 0));
  }

  private int end(int content, int limit) {
    if (nextEnd != -1 && nextEnd < content) {
      nextEnd = source.indexOf(CLOSING, content);
    }
    int end = nextEnd;
    if (end < 0 || end >= limit || end - content > MAX_LENGTH) {
      return -1;
    }
    int nested = source.indexOf(OPENING, content);
    while (nested >= 0 && nested < end) {
      int next = Search.indexOf(source, CLOSING, end + 2, Math.min(limit, content + MAX_LENGTH));
      if (next < 0) {
        break;
      }
      end = next;
      nested = source.indexOf(OPENING, nested + 2);
    }
    return end;
  }

  /** The bar after upper-case flags ({@code A|}; {@code zh-cn|} is none), or -1. */
  private int flagEnd(int from, int end) {
    int i = from;
    while (i < end && (";-+".indexOf(source.charAt(i)) >= 0 || isUpper(source.charAt(i)))) {
      i++;
    }
    return i > from && i < end && source.charAt(i) == '|' ? i : -1;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The colon after the first variant's code ({@code zh-hans:}), or -1. */
  private int variantColon(int from, int end) {
    int i = skipBlanks(from, end);
    if (!source.startsWith("zh", i)) {
      return -1;
    }
    while (i < end
        && (source.charAt(i) == '-' || Character.isLetter(source.charAt(i)))
        && source.charAt(i) < 0x7f) {
      i++;
    }
    i = skipBlanks(i, end);
    return i < end && source.charAt(i) == ':' ? i : -1;
  }

  private int skipBlanks(int from, int end) {
    int i = from;
    while (i < end && source.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }
}

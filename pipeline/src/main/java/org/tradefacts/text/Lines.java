package org.tradefacts.text;

import java.util.Arrays;

/** The lines of a source: where each begins and ends, and what it begins with. */
final class Lines {

  private final String source;
  private int[] starts = new int[256];
  private int count;

  Lines(String source) {
    this.source = source;
    int start = 0;
    while (start <= source.length()) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = start;
      int end = source.indexOf('\n', start);
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
  }

  int count() {
    return count;
  }

  int start(int line) {
    return line < count ? starts[line] : source.length();
  }

  /** Index of the line's end mark, or the source's length. */
  int end(int line) {
    return line + 1 < count ? starts[line + 1] - 1 : source.length();
  }

  /** First index that is no blank; the line's end when all are. */
  int text(int line) {
    int i = start(line);
    int end = end(line);
    while (i < end && isBlank(source.charAt(i))) {
      i++;
    }
    return i;
  }

  boolean isEmpty(int line) {
    return text(line) == end(line);
  }

  int indent(int line) {
    return text(line) - start(line);
  }

  boolean startsWith(int line, String prefix) {
    return source.startsWith(prefix, text(line));
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\u3000';
  }

  /** Number of hash signs that open a heading, 0 when the text at {@code at} is none. */
  int headingLevel(int at, int end) {
    int i = at;
    while (i < end && source.charAt(i) == '#') {
      i++;
    }
    int level = i - at;
    return level >= 1 && level <= 6 && i < end && source.charAt(i) == ' ' ? level : 0;
  }

  /** The index after a bullet or number that opens a list item at {@code at}, or -1. */
  int itemContent(int at, int end) {
    int i = at;
    if (i < end && "-*+".indexOf(source.charAt(i)) >= 0) {
      i++;
    } else {
      while (i < end && i - at < 9 && Digit.is(source.charAt(i))) {
        i++;
      }
      if (i == at || i >= end || (source.charAt(i) != '.' && source.charAt(i) != ')')) {
        return -1;
      }
      i++;
    }
    return i >= end || isBlank(source.charAt(i)) ? i : -1;
  }

  /** Whether the line begins with a link to a category. */
  boolean isCategory(int line) {
    int at = text(line);
    return source.startsWith("[", at) && Namespace.at(source, at + 1) == Namespace.CATEGORY;
  }

  /** Whether the line is the rule under a table's header: bars, dashes, colons, blanks. */
  boolean isTableRule(int line) {
    int dashes = 0;
    int bars = 0;
    for (int i = start(line); i < end(line); i++) {
      char c = source.charAt(i);
      if (c == '-') {
        dashes++;
      } else if (c == '|') {
        bars++;
      } else if (c != ':' && !isBlank(c)) {
        return false;
      }
    }
    return dashes >= 3 && bars > 0;
  }
}

package org.tradefacts.text;

/**
 * Template parameters that the converter left in the text: {@code |gdp = 4869亿美元（2016 est） |exports
 * = S$2689亿（2009 est.） … }} **新加坡**是…}. Each becomes a sentence {@code name = value}; a parameter
 * without a value gives none.
 */
final class Infobox {

  private static final int MAX_NAME = 60;

  private final String source;
  private final InlineReader inline;
  private final ArticleBuilder out;

  Infobox(String source, InlineReader inline, ArticleBuilder out) {
    this.source = source;
    this.inline = inline;
    this.out = out;
  }

  /**
   * Reads the parameters at the start of a block.
   *
   * @param brackets those of {@code source[from, to)}
   * @return the index where the running text begins: {@code from} when there are no parameters
   */
  int read(int from, int to, Brackets brackets) {
    if (!brackets.mayHaveBar()) {
      return from;
    }
    int end = closingBraces(from, to, brackets);
    int bar = nextParameter(from, end, brackets);
    boolean opens = bar >= 0 && isBlank(from, bar);
    if (bar < 0 || (end == to && !opens)) {
      return from;
    }
    if (!opens) {
      inline.read(from, bar);
      out.closeBlock(SentenceKind.PARAGRAPH, Cell.NONE);
    }
    while (bar >= 0) {
      int next = nextParameter(bar + 1, end, brackets);
      parameter(bar, next < 0 ? end : next);
      bar = next;
    }
    return source.startsWith("}}", end) ? end + 2 : end;
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Lines.isBlank(source.charAt(i)) && source.charAt(i) != '\n') {
        return false;
      }
    }
    return true;
  }

  /** Index of the last closing pair of braces that no opening pair matches, or {@code to}. */
  private int closingBraces(int from, int to, Brackets brackets) {
    int depth = 0;
    int last = to;
    for (int i = from; i + 1 < to; i++) {
      char c = source.charAt(i);
      if (c == '[') {
        i = brackets.linkEnd(i, to) - 1;
      } else if (c == '{' && source.charAt(i + 1) == '{') {
        depth++;
        i++;
      } else if (c == '}'
          && source.charAt(i + 1) == '}'
          && source.charAt(i - (i > from ? 1 : 0)) != '-') {
        if (depth > 0) {
          depth--;
        } else {
          last = i;
        }
        i++;
      }
    }
    return last;
  }

  /** Index of the next bar, outside of links and braces, that a name and an equals sign follow. */
  private int nextParameter(int from, int end, Brackets brackets) {
    int depth = 0;
    for (int i = from; i < end; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        i = brackets.linkEnd(i, end) - 1;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth = Math.max(0, depth - 1);
      } else if (c == '|' && depth == 0 && equalsSign(i + 1, end) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the equals sign after a parameter's name, or -1. */
  private int equalsSign(int from, int end) {
    int letters = 0;
    int bound = Math.min(end, from + MAX_NAME);
    for (int i = from; i < bound; i++) {
      char c = source.charAt(i);
      if (c == '=') {
        return letters > 0 ? i : -1;
      }
      if (c == '\\' || c == '_' || c == '-' || c == ' ' || c == '\n') {
        continue;
      }
      if (!Character.isLetterOrDigit(c)) {
        return -1;
      }
      letters++;
    }
    return -1;
  }

  private void parameter(int bar, int end) {
    int equals = equalsSign(bar + 1, end);
    int valueStart = equals + 1;
    while (valueStart < end && source.charAt(valueStart) <= ' ') {
      valueStart++;
    }
    inline.read(bar + 1, equals);
    out.append(' ', equals, equals + 1);
    out.append('=', equals, equals + 1);
    int name = out.position();
    out.append(' ', equals, valueStart);
    inline.read(valueStart, end);
    if (out.position() > name) {
      out.closeBlock(SentenceKind.INFOBOX, Cell.NONE);
    } else {
      out.closeNavigation();
    }
  }
}

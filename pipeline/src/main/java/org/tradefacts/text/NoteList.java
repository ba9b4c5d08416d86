package org.tradefacts.text;

/**
 * The reference list: the last ordered list of the file, after which nothing stands.
 *
 * <p>Several numbers can stand on successive lines, blank lines carry no meaning, continuation
 * lines are indented.
 */
final class NoteList {

  private final String source;
  private final Lines lines;

  NoteList(String source, Lines lines) {
    this.source = source;
    this.lines = lines;
  }

  /** First line of the list, or the number of lines when the file has none. */
  int firstLine() {
    int first = lines.count();
    int line = lines.count() - 1;
    for (; line >= 0; line--) {
      if (lines.isEmpty(line)) {
        continue;
      }
      int number = number(line);
      if (number < 0 && lines.indent(line) == 0) {
        break;
      }
      if (number == 1) {
        first = line;
        break;
      }
    }
    return first < lines.count() && isReferenceList(first) ? first : lines.count();
  }

  /**
   * A list at the end is the reference list when categories or a heading that says so stand before
   * it, or markers name it.
   */
  private boolean isReferenceList(int first) {
    int before = first - 1;
    while (before >= 0 && lines.isEmpty(before)) {
      before--;
    }
    if (before >= 0 && (lines.isCategory(before) || isReferenceHeading(before))) {
      return true;
    }
    int marker = source.indexOf("\\[1\\]");
    return marker >= 0 && marker < lines.start(first);
  }

  private boolean isReferenceHeading(int line) {
    int at = lines.text(line);
    int level = lines.headingLevel(at, lines.end(line));
    return level > 0
        && SectionKind.of(source.substring(at + level, lines.end(line)).strip())
            == SectionKind.REFERENCES;
  }

  /** The number that opens an entry on this line, or -1. */
  private int number(int line) {
    if (lines.indent(line) > 3) {
      return -1;
    }
    int at = lines.text(line);
    int end = lines.end(line);
    int i = at;
    int value = 0;
    while (i < end && i - at < 9 && Digit.is(source.charAt(i))) {
      value = value * 10 + source.charAt(i) - '0';
      i++;
    }
    boolean opens =
        i > at
            && i < end
            && source.charAt(i) == '.'
            && (i + 1 == end || Lines.isBlank(source.charAt(i + 1)));
    return opens ? value : -1;
  }

  /** The highest number of the list that begins on line {@code first}; 0 without a list. */
  int lastNumber(int first) {
    int last = 0;
    for (int line = first; line < lines.count(); line++) {
      last = number(line) == last + 1 ? last + 1 : last;
    }
    return last;
  }

  /** Reads the entries from {@code first} on into the builder. */
  void read(int first, InlineReader inline, ArticleBuilder out) {
    inline.lastMarker(0);
    int expected = 1;
    int line = first;
    while (line < lines.count()) {
      int number = number(line);
      int next = line + 1;
      while (next < lines.count() && number(next) != expected + 1) {
        next++;
      }
      int start = lines.text(line);
      int content = source.indexOf('.', start) + 1;
      int end = trimmedEnd(content, lines.end(next - 1));
      inline.read(content, end);
      out.closeNote(number, inline.italics(), start, end);
      expected++;
      line = next;
    }
  }

  private int trimmedEnd(int from, int to) {
    int end = to;
    while (end > from && source.charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }
}

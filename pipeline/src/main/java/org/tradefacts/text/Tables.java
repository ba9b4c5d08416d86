package org.tradefacts.text;

/** Tables: GFM pipe tables and raw HTML ones. Each cell that has text becomes a block. */
final class Tables {

  private final String source;
  private final Lines lines;
  private final InlineReader inline;
  private final ArticleBuilder out;
  private int tables;

  Tables(String source, Lines lines, InlineReader inline, ArticleBuilder out) {
    this.source = source;
    this.lines = lines;
    this.inline = inline;
    this.out = out;
  }

  /** Whether a pipe table begins on this line: a row above a rule. */
  boolean isPipeTable(int line, int last) {
    return line + 1 < last && lines.startsWith(line, "|") && lines.isTableRule(line + 1);
  }

  /** Reads a pipe table; returns the line after it. */
  int readPipeTable(int first, int last) {
    tables++;
    int row = 1;
    int line = first;
    for (; line < last && lines.startsWith(line, "|"); line++) {
      if (line != first && lines.isTableRule(line)) {
        continue;
      }
      readRow(lines.text(line) + 1, lines.end(line), row, line == first);
      row++;
    }
    return line;
  }

  private void readRow(int from, int end, int row, boolean header) {
    Brackets brackets = Brackets.of(source, from, end);
    int column = 1;
    int start = from;
    for (int i = from; i <= end; i++) {
      char c = i < end ? source.charAt(i) : '|';
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        i = brackets.linkEnd(i, end) - 1;
      } else if (c == '|') {
        cell(start, Math.min(i, end), row, column, header);
        column++;
        start = i + 1;
      }
    }
  }

  private void cell(int from, int to, int row, int column, boolean header) {
    int start = from;
    int end = to;
    // Leftovers of row marks ("|-|") are no text.
    while (start < end && (source.charAt(start) == '-' || source.charAt(start) <= ' ')) {
      if (source.charAt(start) == '-'
          && start + 1 < end
          && source.charAt(start + 1) > ' '
          && source.charAt(start + 1) != '-') {
        break;
      }
      start++;
    }
    if (start < end) {
      inline.read(start, end);
    }
    out.closeBlock(SentenceKind.TABLE_CELL, new Cell(tables, row, column, header));
  }

  /** Reads a raw HTML table; returns the index after it. */
  int readHtmlTable(int from, int to) {
    tables++;
    int row = 0;
    int column = 0;
    int cellStart = -1;
    boolean header = false;
    int i = from;
    while (i < to) {
      Html.Tag tag = source.charAt(i) == '<' ? Html.tag(source, i, to) : null;
      if (tag == null) {
        i++;
        continue;
      }
      boolean cellTag = tag.name().equals("td") || tag.name().equals("th");
      boolean ends = tag.name().equals("tr") || tag.name().equals("table") || cellTag;
      if (ends && cellStart >= 0) {
        cell(cellStart, i, Math.max(row, 1), column, header);
        cellStart = -1;
      }
      if (tag.name().equals("tr") && !tag.closing()) {
        row++;
        column = 0;
      } else if (cellTag && !tag.closing()) {
        column++;
        header = tag.name().equals("th");
        cellStart = tag.end();
      } else if (tag.name().equals("table") && tag.closing()) {
        return tag.end();
      }
      i = tag.end();
    }
    if (cellStart >= 0) {
      cell(cellStart, to, Math.max(row, 1), column, header);
    }
    return to;
  }
}

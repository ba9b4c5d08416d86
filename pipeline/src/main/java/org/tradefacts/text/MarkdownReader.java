package org.tradefacts.text;

/**
 * Reads an article of wiki Markdown, as pandoc made it from wikitext, into its clean text.
 *
 * <p>{@code [平壤政權在經濟](../Page/平壤.md "wikilink")、貿易方面\[3\]} becomes 平壤政權在經濟、貿易方面 with a link to 平壤
 * and a marker 3 at its end. Line ends carry no structure inside a block; no input makes the reader
 * fail, and its time is linear in the input.
 */
public final class MarkdownReader {

  private static final String SOURCE_NOTE = "本文内容由";

  private static final int MARKERS_AT_LEAST = 300;

  private final String source;
  private final Lines lines;
  private final ArticleBuilder out;
  private final InlineReader inline;
  private final Infobox infobox;
  private final Tables tables;
  private String sourceNoteTitle = "";
  private SectionKind section = SectionKind.BODY;
  private boolean afterItem;

  private MarkdownReader(String source) {
    this.source = source;
    this.lines = new Lines(source);
    this.out = new ArticleBuilder(source.length());
    this.inline = new InlineReader(source, out);
    this.infobox = new Infobox(source, inline, out);
    this.tables = new Tables(source, lines, inline, out);
  }

  /**
   * Reads an article.
   *
   * @param source the decoded text of its file, without a byte-order mark; all source indices of
   *     the article are UTF-16 indices of it
   */
  public static Article read(String source) {
    return read(source, "");
  }

  /**
   * Reads an article.
   *
   * @param source as above
   * @param title the article's title where the text does not say it; empty when unknown
   */
  public static Article read(String source, String title) {
    return new MarkdownReader(source).article(title);
  }

  /**
   * The clean text of a piece of source: what the reader makes of a slice between two source
   * indices that it gave. A slice may begin or end inside a link label.
   */
  public static String cleanFragment(String fragment) {
    ArticleBuilder builder = new ArticleBuilder(fragment.length());
    new InlineReader(fragment, builder).read(0, fragment.length());
    return builder.textFrom(0);
  }

  private Article article(String title) {
    NoteList notes = new NoteList(source, lines);
    int last = notes.firstLine();
    if (last < lines.count()) {
      // A number beyond the list is no marker; a list that the corpus cut short keeps its range.
      inline.lastMarker(Math.max(notes.lastNumber(last), MARKERS_AT_LEAST));
    }
    int line = 0;
    while (line < last) {
      line = block(line, last);
    }
    if (last < lines.count()) {
      notes.read(last, inline, out);
    }
    return out.build(sourceNoteTitle.isEmpty() ? title.strip() : sourceNoteTitle);
  }

  /** Reads the block that begins on a line; returns the line after it. */
  private int block(int line, int last) {
    if (lines.isEmpty(line)) {
      return line + 1;
    }
    int at = lines.text(line);
    int end = lines.end(line);
    if (source.startsWith("```", at) || source.startsWith("~~~", at)) {
      return afterFence(line, last);
    }
    if (at - lines.start(line) >= 4 && !afterItem && source.charAt(lines.start(line)) == ' ') {
      return isPrecededByBlank(line) ? line + 1 : paragraph(line, last);
    }
    int level = lines.headingLevel(at, end);
    if (level > 0) {
      heading(at, end, level);
      return line + 1;
    }
    if (tables.isPipeTable(line, last)) {
      afterItem = false;
      return tables.readPipeTable(line, last);
    }
    if (source.startsWith("<table", at)) {
      return htmlTable(line, last);
    }
    if (source.startsWith("> " + SOURCE_NOTE, at)) {
      readSourceNote(at, end);
      return line + 1;
    }
    if (lines.itemContent(at, end) >= 0) {
      return item(line, last);
    }
    if (isGalleryItem(at, end)) {
      galleryItem(at, end);
      return line + 1;
    }
    return paragraph(line, last);
  }

  private boolean isPrecededByBlank(int line) {
    return line == 0 || lines.isEmpty(line - 1) || lines.indent(line - 1) >= 4;
  }

  private int afterFence(int line, int last) {
    String fence = source.substring(lines.text(line), lines.text(line) + 3);
    for (int i = line + 1; i < last; i++) {
      if (lines.startsWith(i, fence)) {
        return i + 1;
      }
    }
    return line + 1;
  }

  private void heading(int at, int end, int level) {
    int textEnd = end;
    while (textEnd > at + level
        && (source.charAt(textEnd - 1) == '#' || source.charAt(textEnd - 1) <= ' ')) {
      textEnd--;
    }
    inline.read(at + level, Math.max(textEnd, at + level));
    out.closeHeading(level);
    section = SectionKind.of(out.heading());
    afterItem = false;
  }

  private int htmlTable(int line, int last) {
    int from = lines.text(line);
    int to = lines.end(last - 1);
    int end = tables.readHtmlTable(from, to);
    int next = line;
    while (next < last && lines.end(next) < end) {
      next++;
    }
    if (end < lines.end(next)) {
      text(end, lines.end(next), SentenceKind.PARAGRAPH);
    }
    afterItem = false;
    return next + 1;
  }

  private void readSourceNote(int at, int end) {
    String line = source.substring(at, end);
    int open = line.indexOf('[');
    int close = open < 0 ? -1 : line.indexOf(']', open);
    if (close > 0) {
      sourceNoteTitle = cleanFragment(line.substring(open + 1, close));
    }
  }

  // ---- lists

  private int item(int line, int last) {
    int content = lines.itemContent(lines.text(line), lines.end(line));
    int next = line + 1;
    while (next < last && continuesItem(next)) {
      next++;
    }
    int end = lines.end(next - 1);
    afterItem = true;
    int start = content;
    while (start < end && source.charAt(start) <= ' ') {
      start++;
    }
    int nested = start < end ? lines.itemContent(start, lines.end(line)) : -1;
    if (nested >= 0 && !Digit.is(source.charAt(start))) {
      start = nested;
    }
    int level = start < end ? lines.headingLevel(start, end) : 0;
    if (level > 0) {
      heading(start, lines.end(line), level);
      return line + 1;
    }
    text(start, end, SentenceKind.LIST_ITEM);
    return next;
  }

  private boolean continuesItem(int line) {
    if (lines.isEmpty(line)) {
      return false;
    }
    int at = lines.text(line);
    int end = lines.end(line);
    return lines.itemContent(at, end) < 0
        && lines.headingLevel(at, end) == 0
        && !lines.isCategory(line)
        && !source.startsWith("<!--", at);
  }

  // ---- paragraphs

  private int paragraph(int line, int last) {
    int next = line + 1;
    while (next < last && continuesParagraph(next, last)) {
      next++;
    }
    boolean indented = lines.indent(line) >= 2 && afterItem;
    int from = lines.text(line);
    int to = lines.end(next - 1);
    if (indented) {
      text(from, to, SentenceKind.LIST_ITEM);
    } else {
      afterItem = false;
      Brackets brackets = Brackets.of(source, from, to);
      int start = infobox.read(from, to, brackets);
      if (start == from) {
        text(from, to, SentenceKind.PARAGRAPH, brackets);
      } else {
        text(start, to, SentenceKind.PARAGRAPH);
      }
    }
    return next;
  }

  private boolean continuesParagraph(int line, int last) {
    if (lines.isEmpty(line)) {
      return false;
    }
    int at = lines.text(line);
    int end = lines.end(line);
    if (lines.headingLevel(at, end) > 0
        || source.startsWith("```", at)
        || source.startsWith("<table", at)
        || tables.isPipeTable(line, last)) {
      return false;
    }
    // A wrapped line can begin with a number and a full stop, or with a dash of its own.
    return lines.indent(line) == 0 || lines.itemContent(at, end) < 0;
  }

  private void text(int from, int to, SentenceKind kind) {
    if (from < to) {
      text(from, to, kind, Brackets.of(source, from, to));
    }
  }

  /** Reads running text; what follows an image up to the caption's debris is a caption. */
  private void text(int from, int to, SentenceKind kind, Brackets brackets) {
    int start = from;
    int image = nextImage(from, to, to, brackets);
    while (image >= 0) {
      int debris = brackets.debrisFrom(image);
      int nextImage = nextImage(image, debris < 0 ? to : debris, to, brackets);
      if (debris >= 0 && nextImage < 0) {
        piece(start, image, kind, brackets);
        piece(image, debris, SentenceKind.CAPTION, brackets);
        start = debris + 4;
        nextImage = nextImage(start, to, to, brackets);
      }
      image = nextImage;
    }
    piece(start, to, kind, brackets);
  }

  /** The index after the first image link that begins in {@code [from, end)}, or -1. */
  private int nextImage(int from, int end, int to, Brackets brackets) {
    for (int i = brackets.openFrom(from); i >= 0 && i < end; i = brackets.openFrom(i + 1)) {
      LinkTarget target = brackets.target(i, to);
      if (target != null && target.kind() == LinkKind.FILE) {
        return target.end();
      }
    }
    return -1;
  }

  private void piece(int from, int to, SentenceKind kind, Brackets brackets) {
    if (from >= to) {
      return;
    }
    inline.read(from, to, brackets);
    boolean navigation = section == SectionKind.NAVIGATION && out.isLinksOnly();
    if (navigation || section == SectionKind.EXTERNAL) {
      out.closeNavigation();
    } else {
      out.closeBlock(kind, Cell.NONE);
    }
  }

  // ---- galleries

  private boolean isGalleryItem(int at, int end) {
    int from = source.startsWith("<", at) ? at + 1 : at;
    return Namespace.at(source, from) == Namespace.FILE && lastBar(at, end) > at;
  }

  /** Index of the last bar of a line, or {@code at}. */
  private int lastBar(int at, int end) {
    int bar = end - 1;
    while (bar > at && source.charAt(bar) != '|') {
      bar--;
    }
    return bar;
  }

  private void galleryItem(int at, int end) {
    inline.read(lastBar(at, end) + 1, end);
    out.closeBlock(SentenceKind.CAPTION, Cell.NONE);
    afterItem = false;
  }
}

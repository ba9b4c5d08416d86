package org.tradefacts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects an article block by block: characters with their source places, links, markers, notes.
 *
 * <p>Blanks are collapsed here: a run of blanks becomes one blank, blanks at the ends of a block
 * vanish, and a line end between Chinese characters gives no blank.
 */
public final class ArticleBuilder {

  private final StringBuilder text = new StringBuilder();
  private int[] sourceStarts = new int[1024];
  private int[] sourceEnds = new int[1024];
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Marker> markers = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<String> categories = new ArrayList<>();
  private int paragraphs;
  private String title = "";

  /**
   * An article of plain text, for tests and small tools: each line is a paragraph, or a heading
   * when it begins with {@code "## "}; its source is the text itself.
   */
  public static Article plain(String text) {
    ArticleBuilder builder = new ArticleBuilder();
    String section = "";
    List<Integer> headings = List.of();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      boolean heading = line.startsWith("## ");
      int from = heading ? 3 : 0;
      int blockStart = builder.text.length();
      for (int i = from; i < line.length(); i++) {
        builder.append(line.charAt(i), start + i, start + i + 1);
      }
      builder.endBlock(
          blockStart,
          heading ? SentenceKind.HEADING : SentenceKind.PARAGRAPH,
          heading ? "" : section,
          heading ? List.of() : headings,
          Cell.NONE);
      if (heading) {
        section = line.substring(from).strip();
        headings = List.of(builder.sentences.size());
      }
      start += line.length() + 1;
    }
    return builder.build();
  }

  private void append(char c, int sourceStart, int sourceEnd) {
    if (text.length() == sourceStarts.length) {
      sourceStarts = Arrays.copyOf(sourceStarts, sourceStarts.length * 2);
      sourceEnds = Arrays.copyOf(sourceEnds, sourceEnds.length * 2);
    }
    sourceStarts[text.length()] = sourceStart;
    sourceEnds[text.length()] = sourceEnd;
    text.append(c);
  }

  private void endBlock(
      int start, SentenceKind kind, String section, List<Integer> headings, Cell cell) {
    int end = text.length();
    paragraphs++;
    int from = start;
    while (from < end) {
      int to = kind == SentenceKind.PARAGRAPH ? SentenceSplitter.next(text, from, end) : end;
      int first = from;
      int last = to;
      while (first < last && text.charAt(first) == ' ') {
        first++;
      }
      while (last > first && text.charAt(last - 1) == ' ') {
        last--;
      }
      if (first < last) {
        sentences.add(
            new Sentence(
                sentences.size() + 1,
                paragraphs,
                kind,
                section,
                headings,
                new Span(first, last),
                cell));
      }
      from = to;
    }
    int place = text.isEmpty() ? 0 : sourceEnds[text.length() - 1];
    append('\n', place, place);
  }

  private Article build() {
    int n = text.length();
    return new Article(
        title,
        "zh",
        categories,
        new CleanText(
            text.toString(), Arrays.copyOf(sourceStarts, n), Arrays.copyOf(sourceEnds, n)),
        sentences,
        links,
        markers,
        notes,
        (int) sentences.stream().filter(s -> s.kind() == SentenceKind.HEADING).count());
  }
}

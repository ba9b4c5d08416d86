package org.tradefacts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects an article block by block: text, sentences, links, markers, notes. */
public final class ArticleBuilder {

  /** Longer headings are cut in the path of headings above a sentence. */
  private static final int MAX_HEADING = 500;

  private final TextBuffer text;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Marker> markers = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<String> categories = new ArrayList<>();
  private final Headings headings = new Headings();
  private String title = "";
  private int paragraphs;

  private final List<PendingLink> pendingLinks = new ArrayList<>();
  private final List<Marker> pendingMarkers = new ArrayList<>();

  /** A link of the open block, whose sentence is not known yet. */
  private record PendingLink(
      LinkTarget target, int start, int end, int sourceStart, int sourceEnd) {}

  /**
   * An empty article.
   *
   * @param expected how long its text may become; no bound
   */
  ArticleBuilder(int expected) {
    text = new TextBuffer(expected);
  }

  /**
   * An article of plain text, for tests and small tools: each line is a paragraph, or a heading
   * when it begins with {@code "## "}; its source is the text itself.
   */
  public static Article plain(String text) {
    ArticleBuilder builder = new ArticleBuilder(text.length() + 1);
    int start = 0;
    for (String line : text.split("\n", -1)) {
      boolean heading = line.startsWith("## ");
      for (int i = heading ? 3 : 0; i < line.length(); i++) {
        builder.append(line.charAt(i), start + i, start + i + 1);
      }
      if (heading) {
        builder.closeHeading(2);
      } else {
        builder.closeBlock(SentenceKind.PARAGRAPH, Cell.NONE);
      }
      start += line.length() + 1;
    }
    return builder.build("");
  }

  /** Appends one character of the open block, with the source range that produced it. */
  void append(char c, int sourceStart, int sourceEnd) {
    text.append(c, sourceStart, sourceEnd);
  }

  /** Appends characters of the open block as they stand in the source, all of them plain. */
  void append(String source, int from, int to) {
    text.append(source, from, to);
  }

  /** Index in the clean text where the next character will stand, a pending blank not counted. */
  int position() {
    return text.length();
  }

  /** The clean text of the open block from {@code start} on. */
  String textFrom(int start) {
    return text.substring(Math.min(start, text.length()), text.length());
  }

  /** Adds a link to the open block; {@code start} is the position where its label began. */
  void link(LinkTarget target, int start, int sourceStart, int sourceEnd) {
    if (target.kind() == LinkKind.CATEGORY) {
      categories.add(target.target());
    }
    int from = Math.min(start, text.length());
    if (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    pendingLinks.add(new PendingLink(target, from, text.length(), sourceStart, sourceEnd));
  }

  /** Adds a citation marker at the current position of the open block. */
  void marker(String label, int sourceStart, int sourceEnd) {
    pendingMarkers.add(new Marker(0, label, text.length(), sourceStart, sourceEnd));
  }

  /** Whether no title was set yet. */
  boolean hasNoTitle() {
    return title.isEmpty();
  }

  void title(String value) {
    title = value.strip();
  }

  /** Whether no heading was closed yet. */
  boolean inLead() {
    return headings.count() == 0;
  }

  /** Ends the open block as a heading of the given level, 1 to 6. */
  void closeHeading(int level) {
    String heading = text.substring(text.blockStart(), headingEnd());
    headings.leave(level);
    closeBlock(SentenceKind.HEADING, Cell.NONE);
    headings.enter(level, heading, heading.isEmpty() ? 0 : sentences.size());
  }

  /** Every sentence below a heading repeats it: only the beginning of an endless one. */
  private int headingEnd() {
    int limit = text.blockStart() + MAX_HEADING;
    if (text.length() <= limit) {
      return text.length();
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  /** Text of the innermost heading above the open block; empty in the lead. */
  String heading() {
    return headings.innermost();
  }

  /** Whether every character of the open block stands in a link label. */
  boolean isLinksOnly() {
    int covered = text.blockStart();
    for (PendingLink link : pendingLinks) {
      if (!hasNoLetters(covered, link.start())) {
        return false;
      }
      covered = Math.max(covered, link.end());
    }
    return covered > text.blockStart() && hasNoLetters(covered, text.length());
  }

  private boolean hasNoLetters(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Ends the open block: its text becomes sentences, its links and markers find theirs. */
  void closeBlock(SentenceKind kind, Cell cell) {
    int firstSentence = sentences.size();
    boolean split = kind != SentenceKind.HEADING && kind != SentenceKind.INFOBOX;
    int end = text.length();
    for (int from = text.blockStart(); from < end; ) {
      int to =
          split ? SentenceSplitter.next(text, from, end) : SentenceSplitter.rest(text, from, end);
      addSentence(from, to, kind, cell);
      from = to;
    }
    if (sentences.size() > firstSentence) {
      paragraphs++;
    }
    resolveMarkers(firstSentence);
    resolveLinks(firstSentence);
    text.endBlock();
  }

  /** Ends the open block as navigation: its links are kept, its text is no sentence. */
  void closeNavigation() {
    text.dropBlock();
    resolveMarkers(sentences.size());
    resolveLinks(sentences.size());
    text.endBlock();
  }

  /** Ends the open block as an entry of the reference list. */
  void closeNote(int number, List<Span> italics, int sourceStart, int sourceEnd) {
    List<NoteLink> noteLinks = new ArrayList<>();
    for (PendingLink link : pendingLinks) {
      noteLinks.add(
          new NoteLink(
              new Span(link.start(), link.end()), link.target().target(), link.target().kind()));
    }
    pendingLinks.clear();
    pendingMarkers.clear();
    notes.add(
        new Note(
            number,
            new Span(text.blockStart(), text.length()),
            noteLinks,
            italics,
            sourceStart,
            sourceEnd));
    text.endBlock();
  }

  private void addSentence(int from, int to, SentenceKind kind, Cell cell) {
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
              paragraphs + 1,
              kind,
              headings.path(),
              headings.sentences(),
              new Span(first, last),
              cell));
    }
  }

  /**
   * A marker belongs to the sentence that it closes: the last one that begins before it. Without
   * one in its block it belongs to the sentence before, as a marker after a removed image does.
   */
  private void resolveMarkers(int firstSentence) {
    int at = firstSentence;
    for (Marker marker : pendingMarkers) {
      while (at + 1 < sentences.size()
          && sentences.get(at + 1).span().start() < marker.position()) {
        at++;
      }
      boolean inBlock = at < sentences.size();
      if (!inBlock && sentences.isEmpty()) {
        continue;
      }
      Sentence sentence = sentences.get(inBlock ? at : sentences.size() - 1);
      int position =
          Math.min(Math.max(marker.position(), sentence.span().start()), sentence.span().end());
      markers.add(
          new Marker(
              sentence.number(),
              marker.label(),
              position,
              marker.sourceStart(),
              marker.sourceEnd()));
    }
    pendingMarkers.clear();
  }

  private void resolveLinks(int firstSentence) {
    pendingLinks.sort(Comparator.comparingInt(PendingLink::sourceStart));
    int at = firstSentence;
    for (PendingLink link : pendingLinks) {
      while (at < sentences.size() && sentences.get(at).span().end() <= link.start()) {
        at++;
      }
      boolean hasText =
          at < sentences.size()
              && link.start() < link.end()
              && sentences.get(at).span().start() < link.end();
      if (hasText) {
        links.add(inSentence(link, at));
      } else {
        Span none = new Span(text.blockStart(), text.blockStart());
        LinkTarget target = link.target();
        links.add(
            new Link(
                0,
                target.target(),
                target.kind(),
                target.inCorpus(),
                none,
                none,
                link.sourceStart(),
                link.sourceEnd()));
      }
    }
    pendingLinks.clear();
  }

  /** A label that runs over a sentence's end is cut to the sentence that holds its mention. */
  private Link inSentence(PendingLink link, int first) {
    int at = first;
    Span label = new Span(link.start(), Math.min(link.end(), text.length()));
    Span mention = LinkMention.find(text, label, link.target().target());
    while (at + 1 < sentences.size()
        && mention.length() > 0
        && sentences.get(at).span().end() <= mention.start()) {
      at++;
    }
    Sentence sentence = sentences.get(at);
    Span cut = cut(label, sentence.span());
    return new Link(
        sentence.number(),
        link.target().target(),
        link.target().kind(),
        link.target().inCorpus(),
        cut,
        sentence.span().contains(mention) ? mention : cut(mention, sentence.span()),
        text.sourceStart(cut.start()),
        text.sourceEnd(cut.end() - 1));
  }

  private static Span cut(Span span, Span by) {
    int start = Math.min(Math.max(span.start(), by.start()), by.end());
    return new Span(start, Math.max(start, Math.min(span.end(), by.end())));
  }

  /**
   * The article.
   *
   * @param fallbackTitle the title when the text has no bold lead term
   */
  Article build(String fallbackTitle) {
    String name = title.isEmpty() ? fallbackTitle : title;
    return new Article(
        name.isEmpty() ? headings.first() : name,
        Script.of(text),
        categories,
        text.toCleanText(),
        sentences,
        links,
        markers,
        notes,
        headings.count());
  }
}

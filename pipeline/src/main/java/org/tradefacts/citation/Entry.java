package org.tradefacts.citation;

import java.util.List;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Note;
import org.tradefacts.text.NoteLink;
import org.tradefacts.text.Span;

/**
 * An entry while it is parsed: its text, and which of its characters a field has already claimed.
 * What a date, a number or an address has claimed is no part of a name any more.
 */
final class Entry {

  private static final String OPENERS = "([《〈「『“【〔";
  private static final String CLOSERS = ")]》〉」』”】〕";

  /** Nothing cited is longer; it bounds the search for what closes a bracket. */
  private static final int MAX_ENCLOSED = 400;

  private final CleanText text;
  private final Span span;
  private final List<NoteLink> links;
  private final List<Span> italics;
  private final boolean[] claimed;
  private final boolean[] labelled;

  Entry(CleanText text, Note note) {
    this.text = text;
    this.span = note.span();
    this.links = note.links();
    this.italics = note.italics().stream().map(this::trimmed).toList();
    this.claimed = new boolean[note.span().length()];
    this.labelled = new boolean[note.span().length()];
    for (NoteLink link : links) {
      int at = link.label().start() - span.start();
      if (at >= 0 && at < labelled.length) {
        labelled[at] = true;
      }
    }
  }

  CleanText text() {
    return text;
  }

  Span span() {
    return span;
  }

  List<NoteLink> links() {
    return links;
  }

  /** Places set in italics, as the titles of books and journals are; without blanks. */
  List<Span> italics() {
    return italics;
  }

  /** Whether the label of a link begins at a place. */
  boolean startsLink(int index) {
    return index >= span.start() && index < span.end() && labelled[index - span.start()];
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  /** The folded character; U+0000 outside of the entry. */
  char at(int index) {
    return index < span.start() || index >= span.end() ? '\0' : text.folded(index);
  }

  boolean isFree(int index) {
    return index >= span.start() && index < span.end() && !claimed[index - span.start()];
  }

  void claim(int from, int to) {
    for (int i = Math.max(from, span.start()); i < Math.min(to, span.end()); i++) {
      claimed[i - span.start()] = true;
    }
  }

  String slice(Span part) {
    return text.slice(part);
  }

  /** The first place of a folded character in a range, or -1. */
  int indexOf(char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (at(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** The first place of a folded word from {@code from} on, or -1. */
  int indexOf(String word, int from) {
    for (int i = from; i + word.length() <= span.end(); i++) {
      if (text.startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The bracket or quotation mark that closes the one at {@code open} before {@code to}, or -1. */
  int closing(int open, int to) {
    int kind = OPENERS.indexOf(at(open));
    int limit = Math.min(to, open + MAX_ENCLOSED);
    if (kind < 0) {
      return at(open) == '"' ? indexOf('"', open + 1, limit) : -1;
    }
    int depth = 0;
    for (int i = open; i < limit; i++) {
      if (at(i) == OPENERS.charAt(kind)) {
        depth++;
      } else if (at(i) == CLOSERS.charAt(kind) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The range without blanks and separators at its ends. */
  Span trimmed(int from, int to) {
    int start = from;
    int end = Math.max(from, to);
    while (start < end && (isTrimmed(start) || ".-–—・·•".indexOf(at(start)) >= 0)) {
      start++;
    }
    while (end > start && (isTrimmed(end - 1) || isWideStop(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  Span trimmed(Span part) {
    return trimmed(part.start(), part.end());
  }

  private boolean isTrimmed(int index) {
    char c = at(index);
    return c <= ' ' || ",;:、。".indexOf(c) >= 0;
  }

  /** 统计局. ends with a full stop of the list; Inc. does not. */
  private boolean isWideStop(int index) {
    return ".-–—".indexOf(at(index)) >= 0 && isWide(at(index - 1));
  }

  static boolean isWide(char c) {
    return c >= '\u2e80';
  }
}

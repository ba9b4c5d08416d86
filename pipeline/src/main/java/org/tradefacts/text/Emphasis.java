package org.tradefacts.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What the stars of one piece of text set in bold or italics: the first bold term of the lead is
 * the article's title, and the italics of a note may be a title.
 */
final class Emphasis {

  /** A longer bold passage is no title. */
  private static final int LONGEST_TITLE = 200;

  private static final int CLOSED = -1;

  private final ArticleBuilder out;
  private final List<Span> italics = new ArrayList<>();
  private int boldStart = CLOSED;
  private int italicStart = CLOSED;

  Emphasis(ArticleBuilder out) {
    this.out = out;
  }

  /** A new piece begins; what the last one left open is none. */
  void begin() {
    italics.clear();
    boldStart = CLOSED;
    italicStart = CLOSED;
  }

  /** So many stars stand side by side. */
  void stars(int count) {
    if (count == 2 || count == 3) {
      bold();
    }
    if (count == 1) {
      italic();
    }
  }

  /** The places in the clean text that are set in italics, blanks at their ends. */
  List<Span> italics() {
    return List.copyOf(italics);
  }

  private void italic() {
    if (italicStart == CLOSED) {
      italicStart = out.position();
      return;
    }
    if (out.position() > italicStart) {
      italics.add(new Span(italicStart, out.position()));
    }
    italicStart = CLOSED;
  }

  private void bold() {
    if (!out.hasNoTitle() || !out.inLead()) {
      return;
    }
    if (boldStart == CLOSED) {
      boldStart = out.position();
      return;
    }
    String term = out.textFrom(boldStart);
    if (!term.isBlank() && term.length() <= LONGEST_TITLE) {
      out.title(term);
    }
    boldStart = CLOSED;
  }
}

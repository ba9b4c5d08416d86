package org.tradefacts.pipeline;

import org.tradefacts.text.CleanText;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.Span;

/**
 * The one place where the program's UTF-16 indices become the code points of the tables: offsets in
 * a sentence's text, and offsets in the decoded source, its byte-order mark not counted.
 */
final class Places {

  private final CleanText text;
  private final CodePoints clean;
  private final CodePoints source;

  Places(String source, CleanText text) {
    this.text = text;
    this.clean = CodePoints.of(text.text());
    this.source = CodePoints.of(source);
  }

  /**
   * The place of a span within its sentence.
   *
   * @throws IllegalArgumentException when the sentence does not contain the span, or it is empty
   */
  Place of(Sentence sentence, Span span) {
    if (!sentence.span().contains(span) || span.length() == 0) {
      throw new IllegalArgumentException(
          "no mention of sentence " + sentence.number() + " stands at " + span);
    }
    int base = clean.offset(sentence.span().start());
    return new Place(
        text.text(),
        span,
        clean.offset(span.start()) - base,
        clean.offset(span.end()) - base,
        source.offset(text.sourceStart(span)),
        source.offset(text.sourceEnd(span)));
  }

  /** The place of a whole sentence. */
  Place of(Sentence sentence) {
    return of(sentence, sentence.span());
  }

  /** Code points of the sentence before an index of the clean text. */
  int inSentence(Sentence sentence, int index) {
    return clean.offset(index) - clean.offset(sentence.span().start());
  }

  /** Code points of the source before a source index. */
  int inSource(int index) {
    return source.offset(index);
  }

  /** Code points of the whole source. */
  int sourceLength() {
    return source.count();
  }
}

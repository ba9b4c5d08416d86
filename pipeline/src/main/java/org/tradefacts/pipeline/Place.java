package org.tradefacts.pipeline;

import org.tradefacts.table.Column;
import org.tradefacts.table.Row;
import org.tradefacts.text.Span;

/**
 * Where a piece of a sentence stands, in code points.
 *
 * @param clean the clean text that it is a part of
 * @param span its indices there
 * @param start first code point within the sentence
 * @param end code point after the last within the sentence
 * @param sourceStart first code point in the source
 * @param sourceEnd code point after the last in the source
 */
record Place(String clean, Span span, int start, int end, int sourceStart, int sourceEnd) {

  /** The piece, as in the clean text. */
  String text() {
    return clean.substring(span.start(), span.end());
  }

  /** Sets a cell to the piece, without a copy. */
  void setText(Row row, Column column) {
    row.set(column, clean, span.start(), span.end());
  }
}

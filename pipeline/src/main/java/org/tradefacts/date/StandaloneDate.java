package org.tradefacts.date;

import org.tradefacts.text.Span;

/**
 * A date that needs no context.
 *
 * @param span its place
 * @param value the calendar value; {@code value().text()} is its EDTF string
 */
public record StandaloneDate(Span span, Edtf value) {

  StandaloneDate shifted(int by) {
    return new StandaloneDate(new Span(span.start() + by, span.end() + by), value);
  }
}

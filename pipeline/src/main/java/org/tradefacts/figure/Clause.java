package org.tradefacts.figure;

import org.tradefacts.text.Span;

/**
 * A part of a sentence between commas, or the inside of a bracket.
 *
 * @param span its place; that of a clause with brackets in it includes them
 * @param host number of the clause that a bracket stands in; -1 for one that is not in brackets
 */
record Clause(Span span, int host) {

  /** Whether it is the inside of a bracket. */
  boolean bracketed() {
    return host >= 0;
  }
}

package org.tradefacts.report;

/**
 * How much of each kind the page may hold, in bytes of text. The sum, with what JSON adds, is the
 * greatest size of a report.
 *
 * @param figures rows of {@code trade_figures} with their sentences, beside those of shown articles
 * @param articles whole articles with what was found in them
 * @param references entries of reference lists
 * @param documents rows of {@code documents}
 */
public record Budget(long figures, long articles, long references, long documents) {

  /** Below 20 MB, which a browser opens in a second or two. */
  public static final Budget DEFAULT = new Budget(6_000_000, 7_000_000, 1_500_000, 1_000_000);
}

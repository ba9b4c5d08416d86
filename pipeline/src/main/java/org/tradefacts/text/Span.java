package org.tradefacts.text;

/**
 * A half-open range of UTF-16 indices in an article's clean text: {@code start} included, {@code
 * end} excluded.
 *
 * <p>Inside the program every offset is a UTF-16 index of {@link CleanText}; the conversion to the
 * code points of the output tables happens once, when rows are made.
 *
 * @param start first index, at least 0
 * @param end index after the last, at least {@code start}
 */
public record Span(int start, int end) {

  /**
   * @throws IllegalArgumentException when the bounds are negative or reversed
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("bad span " + start + ".." + end);
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}

package org.tradefacts.figure;

import java.util.List;
import org.tradefacts.text.Span;

/**
 * The places of the mentions of one sentence.
 *
 * @param spans in order, not overlapping
 */
record Places(List<Span> spans) {

  /** Copies the list. */
  Places {
    spans = List.copyOf(spans);
  }

  /** The end of the mention that covers {@code at}; {@code at} itself when none does. */
  int endAt(int at) {
    int i = firstFrom(at + 1) - 1;
    return i >= 0 && at < spans.get(i).end() ? spans.get(i).end() : at;
  }

  /** Whether a whole mention lies between two places. */
  boolean between(int from, int to) {
    int i = firstFrom(from);
    return i < spans.size() && spans.get(i).end() <= to;
  }

  /** Number of the first mention that begins at or after a place. */
  private int firstFrom(int place) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package org.tradefacts.figure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.tradefacts.text.Span;

/** The places of the mentions of one sentence, in order, none overlapping another. */
final class Places {

  private final int[] starts;
  private final int[] ends;

  private Places(int count) {
    starts = new int[count];
    ends = new int[count];
  }

  /** The places of mentions, which stand in order. */
  static <T> Places of(List<T> mentions, Function<T, Span> place) {
    Places places = new Places(mentions.size());
    for (int i = 0; i < places.starts.length; i++) {
      Span span = place.apply(mentions.get(i));
      places.starts[i] = span.start();
      places.ends[i] = span.end();
    }
    return places;
  }

  /** The end of the mention that covers {@code at}; {@code at} itself when none does. */
  int endAt(int at) {
    int i = firstFrom(at + 1) - 1;
    return i >= 0 && at < ends[i] ? ends[i] : at;
  }

  /** Whether a whole mention lies between two places. */
  boolean between(int from, int to) {
    int i = firstFrom(from);
    return i < starts.length && ends[i] <= to;
  }

  /** Number of the first mention that begins at or after a place. */
  private int firstFrom(int place) {
    if (starts.length == 0 || place <= starts[0]) {
      return 0;
    }
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found : -found - 1;
  }
}

package org.tradefacts.accuracy;

import java.util.Map;
import java.util.TreeMap;

/** Counts of one kind of row, summed over documents. */
final class Tally {

  private final Map<String, Integer> counts = new TreeMap<>();

  void add(String name, int by) {
    counts.merge(name, by, Integer::sum);
  }

  void add(String name, boolean hit) {
    add(name, hit ? 1 : 0);
  }

  void add(Tally other) {
    other.counts.forEach(this::add);
  }

  int get(String name) {
    return counts.getOrDefault(name, 0);
  }

  /** Harmonic mean of precision and recall of a count among gold and predicted rows. */
  double f1(String hits) {
    double precision = get("pred") == 0 ? 0 : (double) get(hits) / get("pred");
    double recall = get("gold") == 0 ? 0 : (double) get(hits) / get("gold");
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}

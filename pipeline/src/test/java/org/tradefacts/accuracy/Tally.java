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

  /** Share of the rows that the program wrote which are hits; 0 when it wrote none. */
  double precision(String hits) {
    return share(hits, "pred");
  }

  /** Share of the gold rows which are hits; 0 when there are none. */
  double recall(String hits) {
    return share(hits, "gold");
  }

  /** Harmonic mean of precision and recall. */
  double f1(String hits) {
    double precision = precision(hits);
    double recall = recall(hits);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private double share(String hits, String of) {
    return get(of) == 0 ? 0 : (double) get(hits) / get(of);
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}

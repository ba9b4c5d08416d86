package org.tradefacts.pipeline;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each step of a run took, in the order of the steps. */
final class Stopwatch {

  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Instant started = Instant.now();
  private long last = System.nanoTime();

  /** When the first step began. */
  Instant started() {
    return started;
  }

  /** Ends the step that ran since the last call. */
  void end(String step) {
    long now = System.nanoTime();
    seconds.merge(step, (now - last) / 1e9, Double::sum);
    last = now;
  }

  /** Seconds a step. */
  Map<String, Double> seconds() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(seconds));
  }
}

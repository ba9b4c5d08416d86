package org.tradefacts.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run did, for the console and for {@code run.json}.
 *
 * @param articles documents in the tables
 * @param bytes source bytes read
 * @param splits splits of the input
 * @param resumed those of them that an earlier run had done
 * @param rows rows a table, in the order of the tables
 * @param guardedCells texts in the CSV tables that got a mark before them
 * @param rejects inputs skipped or repaired
 * @param seconds seconds a step
 */
record RunSummary(
    long articles,
    long bytes,
    int splits,
    int resumed,
    Map<String, Long> rows,
    long guardedCells,
    List<Reject> rejects,
    Map<String, Double> seconds) {

  long skipped() {
    return rejects.stream().filter(r -> r.severity() == Reject.Severity.SKIPPED).count();
  }

  long repaired() {
    return rejects.size() - skipped();
  }

  double totalSeconds() {
    return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The table that ends a run on the console. */
  String text(String output) {
    StringBuilder out =
        new StringBuilder(String.format(Locale.ROOT, "%-16s%12s%n", "table", "rows"));
    rows.forEach((t, n) -> out.append(String.format(Locale.ROOT, "%-16s%,12d%n", t, n)));
    out.append(
        String.format(
            Locale.ROOT,
            "%,d article%s, %.2f MB, in %.1f s (%.2f MB/s); %,d skipped%s, %,d repaired; tables in %s%n",
            articles,
            articles == 1 ? "" : "s",
            bytes / 1e6,
            totalSeconds(),
            bytes / 1e6 / totalSeconds(),
            skipped(),
            skipped() == 0 ? "" : " (rejects says why)",
            repaired(),
            output));
    return out.toString();
  }
}

package org.tradefacts.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which hosts the references lead to, and how often they are cited. */
final class HostCounts {

  /** Different hosts that are told apart; later ones are left out. */
  private static final int MOST = 100_000;

  private static final int SHOWN = 15;

  private final Map<String, long[]> counts = new HashMap<>();

  /** Counts an entry and the markers that lead to it. */
  void count(String host, long citations) {
    long[] sums = counts.get(host);
    if (sums == null && counts.size() < MOST) {
      sums = new long[2];
      counts.put(host, sums);
    }
    if (sums != null) {
      sums[0]++;
      sums[1] += citations;
    }
  }

  /** Host, entries and citations of the most cited. */
  void write(JsonGenerator json) throws IOException {
    Comparator<Map.Entry<String, long[]>> order =
        Comparator.comparingLong(entry -> -entry.getValue()[1]);
    List<Map.Entry<String, long[]>> most =
        counts.entrySet().stream()
            .sorted(order.thenComparing(Map.Entry::getKey))
            .limit(SHOWN)
            .toList();
    json.writeStartArray();
    for (Map.Entry<String, long[]> entry : most) {
      json.writeStartArray();
      json.writeString(entry.getKey());
      json.writeNumber(entry.getValue()[0]);
      json.writeNumber(entry.getValue()[1]);
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}

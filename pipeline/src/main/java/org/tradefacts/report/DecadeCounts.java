package org.tradefacts.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many dates begin in each decade: {@code 1993-05-01} counts for 1990. Years beyond four digits
 * count for the last decade of these.
 */
final class DecadeCounts {

  private static final int FIRST = -9999;
  private static final int LAST = 9999;

  private final Map<Integer, Long> counts = new TreeMap<>();

  /** Counts a day of ISO 8601; an empty text is none. */
  void count(String day) {
    int dash = day.indexOf('-', 1);
    if (dash > 0) {
      int year = Integer.parseInt(day.substring(0, dash));
      int decade = Math.floorDiv(Math.min(LAST, Math.max(FIRST, year)), 10) * 10;
      counts.merge(decade, 1L, Long::sum);
    }
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
      json.writeStartArray();
      json.writeNumber(entry.getKey());
      json.writeNumber(entry.getValue());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}

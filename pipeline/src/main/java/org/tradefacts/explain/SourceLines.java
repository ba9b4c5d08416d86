package org.tradefacts.explain;

import java.util.ArrayList;
import java.util.List;

/** The lines of a source file that hold a span, long ones cut to its surroundings. */
final class SourceLines {

  /** One line can be a whole paragraph, so only so much of it is shown before and after. */
  private static final int AROUND = 60;

  private SourceLines() {}

  /** A heading and the lines, each with its number. */
  static List<String> of(String source, int start, int end) {
    int number = 1;
    int lineStart = 0;
    for (int next = source.indexOf('\n'); next >= 0 && next < start; ) {
      number++;
      lineStart = next + 1;
      next = source.indexOf('\n', lineStart);
    }
    List<String> shown = new ArrayList<>();
    int first = number;
    while (lineStart < end) {
      int lineEnd = source.indexOf('\n', lineStart);
      lineEnd = lineEnd < 0 ? source.length() : lineEnd;
      shown.add(number + " | " + cut(source, lineStart, lineEnd, start, end));
      number++;
      lineStart = lineEnd + 1;
    }
    List<String> out = new ArrayList<>();
    int last = first + Math.max(shown.size() - 1, 0);
    out.add(first == last ? "Source line " + first : "Source lines " + first + " to " + last);
    shown.forEach(line -> out.add("  " + line));
    return out;
  }

  private static String cut(String source, int lineStart, int lineEnd, int start, int end) {
    int from = Math.max(lineStart, whole(source, Math.max(start, lineStart) - AROUND));
    int to = Math.min(lineEnd, whole(source, Math.min(end, lineEnd) + AROUND));
    String part = source.substring(from, to).stripTrailing();
    return (from > lineStart ? "…" : "") + part + (to < lineEnd ? "…" : "");
  }

  /** The index, or the one before when it would split a character beyond the BMP. */
  private static int whole(String source, int index) {
    boolean splits =
        index > 0 && index < source.length() && Character.isLowSurrogate(source.charAt(index));
    return splits ? index - 1 : index;
  }
}

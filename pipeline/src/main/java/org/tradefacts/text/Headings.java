package org.tradefacts.text;

import java.util.ArrayList;
import java.util.List;

/** The headings above the current block, outermost first. */
final class Headings {

  private record Open(int level, String text, int sentence) {}

  private final List<Open> open = new ArrayList<>();
  private String path = "";
  private List<Integer> sentences = List.of();
  private String first = "";
  private int count;

  /** Closes every heading of this level or a deeper one. */
  void leave(int level) {
    while (!open.isEmpty() && open.get(open.size() - 1).level() >= level) {
      open.remove(open.size() - 1);
    }
    refresh();
  }

  /** Opens a heading below those that are open; {@code sentence} is its sentence number. */
  void enter(int level, String text, int sentence) {
    if (sentence == 0) {
      return;
    }
    count++;
    if (first.isEmpty()) {
      first = text;
    }
    open.add(new Open(level, text, sentence));
    refresh();
  }

  private void refresh() {
    StringBuilder joined = new StringBuilder();
    List<Integer> numbers = new ArrayList<>();
    for (Open heading : open) {
      joined.append(joined.isEmpty() ? "" : " > ").append(heading.text());
      numbers.add(heading.sentence());
    }
    path = joined.toString();
    sentences = List.copyOf(numbers);
  }

  String path() {
    return path;
  }

  List<Integer> sentences() {
    return sentences;
  }

  String innermost() {
    return open.isEmpty() ? "" : open.get(open.size() - 1).text();
  }

  String first() {
    return first;
  }

  int count() {
    return count;
  }
}

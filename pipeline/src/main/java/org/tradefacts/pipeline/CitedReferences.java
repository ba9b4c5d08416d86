package org.tradefacts.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tradefacts.citation.Citation;
import org.tradefacts.text.Span;

/**
 * Which references a sentence cites for a piece of it: those of the marker groups whose claim
 * covers the piece. In 貿易額達26.81億美元[70]，佔全年的三成[71][72] the money has 70, the share 71 and 72.
 */
final class CitedReferences {

  private final Map<Integer, List<Group>> bySentence = new HashMap<>();

  /** Markers side by side, which share their claim. */
  private record Group(int number, Span claim, TreeSet<Integer> references) {}

  CitedReferences(List<Citation> citations) {
    Group last = new Group(0, new Span(0, 0), new TreeSet<>());
    for (Citation citation : citations) {
      if (citation.group() != last.number()) {
        last = new Group(citation.group(), citation.claim(), new TreeSet<>());
        bySentence.computeIfAbsent(citation.sentence(), s -> new ArrayList<>()).add(last);
      }
      if (citation.reference() > 0) {
        last.references().add(citation.reference());
      }
    }
  }

  /** Numbers of the references, ascending, each once. */
  int[] of(int sentence, Span piece) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Group group : bySentence.getOrDefault(sentence, List.of())) {
      if (group.claim().contains(piece)) {
        numbers.addAll(group.references());
      }
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}

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

  private final Map<Integer, List<Citation>> bySentence = new HashMap<>();

  CitedReferences(List<Citation> citations) {
    for (Citation citation : citations) {
      bySentence.computeIfAbsent(citation.sentence(), s -> new ArrayList<>()).add(citation);
    }
  }

  /** Numbers of the references, ascending, each once. */
  int[] of(int sentence, Span piece) {
    List<Citation> citations = bySentence.getOrDefault(sentence, List.of());
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Citation covering : citations) {
      if (covering.claim().contains(piece)) {
        for (Citation citation : citations) {
          if (citation.group() == covering.group() && citation.reference() > 0) {
            numbers.add(citation.reference());
          }
        }
      }
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}

package org.tradefacts.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradefacts.text.Article;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Marker;
import org.tradefacts.text.Note;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.Span;

/**
 * Ties each citation marker to the claim it supports and to its entry.
 *
 * <p>In 達8.99億美元[1]，其後下滑[2][3]。 the claim of 1 is 達8.99億美元, that of 2 and 3 (one group) is 其後下滑. A
 * marker that has no words of its own, because another one stands right before it, supports the
 * whole sentence.
 */
public final class CitationExtractor {

  /** Blanks and emphasis marks that can stand between two markers of a group. */
  private static final int MAX_GAP = 4;

  private CitationExtractor() {}

  /** The citations of an article, in document order. */
  public static List<Citation> extract(Article article) {
    Set<Integer> numbers = new HashSet<>();
    for (Note note : article.notes()) {
      numbers.add(note.number());
    }
    List<Citation> citations = new ArrayList<>();
    int group = 0;
    int sentence = -1;
    int claimStart = 0;
    int groupPosition = 0;
    int previousEnd = -1;
    for (Marker marker : article.markers()) {
      boolean sameSentence = marker.sentence() == sentence;
      boolean joined = sameSentence && isAdjacent(marker, groupPosition, previousEnd);
      if (!joined) {
        group++;
        claimStart =
            sameSentence ? groupPosition : article.sentence(marker.sentence()).span().start();
        sentence = marker.sentence();
        groupPosition = marker.position();
      }
      previousEnd = marker.sourceEnd();
      Sentence owner = article.sentence(sentence);
      citations.add(
          new Citation(
              citations.size() + 1,
              sentence,
              marker.label(),
              group,
              marker.position(),
              marker.sourceStart(),
              marker.sourceEnd(),
              claim(article.text(), owner.span(), claimStart, groupPosition),
              reference(marker.label(), numbers)));
    }
    return citations;
  }

  /** Markers are one group when nothing but blanks and marks of their own stands between them. */
  private static boolean isAdjacent(Marker marker, int groupPosition, int previousEnd) {
    return marker.position() == groupPosition && marker.sourceStart() - previousEnd <= MAX_GAP;
  }

  private static Span claim(CleanText text, Span sentence, int from, int to) {
    Span words = words(text, from, to);
    return words.length() > 0 ? words : words(text, sentence.start(), Math.max(to, sentence.end()));
  }

  /** The span without the punctuation and blanks at its ends; quotes and brackets stay. */
  private static Span words(CleanText text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && (isSeparator(text.charAt(start)) || isCloser(text.charAt(start)))) {
      start++;
    }
    while (end > start && isSeparator(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSeparator(char c) {
    return "，。、；：,.;:！？!?… ".indexOf(c) >= 0;
  }

  private static boolean isCloser(char c) {
    return "”’」』）)》〉".indexOf(c) >= 0;
  }

  private static int reference(String label, Set<Integer> numbers) {
    for (int i = 0; i < label.length(); i++) {
      if (label.charAt(i) < '0' || label.charAt(i) > '9') {
        return 0;
      }
    }
    int number = label.isEmpty() || label.length() > 9 ? 0 : Integer.parseInt(label);
    return numbers.contains(number) ? number : 0;
  }
}

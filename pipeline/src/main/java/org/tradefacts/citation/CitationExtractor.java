package org.tradefacts.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradefacts.text.Article;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Marker;
import org.tradefacts.text.Note;
import org.tradefacts.text.Span;

/**
 * Ties each citation marker to the claim it supports and to its entry.
 *
 * <p>In 達8.99億美元[1]，其後下滑[2][3]。 the claim of 1 is 達8.99億美元, that of 2 and 3 (one group) is 其後下滑. A
 * marker that has no words of its own supports the whole sentence when it closes it, and what the
 * marker before it supports otherwise: in 達8.99億美元[1]，其後下滑[2]。[3] the claim of 3 is the sentence.
 */
public final class CitationExtractor {

  /** Blanks and emphasis marks that can stand between two markers of a group. */
  private static final int MAX_GAP = 4;

  /** Further off its other half is not looked for; a limit keeps the time linear. */
  private static final int MAX_ENCLOSED = 400;

  private static final String OPENERS = "“‘「『（(《〈【[";
  private static final String CLOSERS = "”’」』）)》〉】]";

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
    int groupPosition = 0;
    int previousEnd = -1;
    Span claim = new Span(0, 0);
    for (Marker marker : article.markers()) {
      boolean sameSentence = marker.sentence() == sentence;
      boolean joined = sameSentence && isAdjacent(marker, groupPosition, previousEnd);
      if (!joined) {
        group++;
        Span owner = article.sentence(marker.sentence()).span();
        int claimStart = sameSentence ? groupPosition : owner.start();
        sentence = marker.sentence();
        groupPosition = marker.position();
        Span own = words(article.text(), claimStart, groupPosition);
        boolean shared = sameSentence && !closes(article.text(), claimStart, groupPosition);
        Span whole = words(article.text(), owner.start(), Math.max(groupPosition, owner.end()));
        claim = own.length() > 0 ? own : shared ? claim : whole;
      }
      previousEnd = marker.sourceEnd();
      citations.add(
          new Citation(
              citations.size() + 1,
              sentence,
              marker.label(),
              group,
              marker.position(),
              marker.sourceStart(),
              marker.sourceEnd(),
              claim,
              reference(marker.label(), numbers)));
    }
    return citations;
  }

  /** Markers are one group when nothing but blanks and marks of their own stands between them. */
  private static boolean isAdjacent(Marker marker, int groupPosition, int previousEnd) {
    return marker.position() == groupPosition && marker.sourceStart() - previousEnd <= MAX_GAP;
  }

  /** Whether a full stop, and no word, stands in a range. */
  private static boolean closes(CleanText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("。！？!?".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The span without the punctuation and blanks at its ends, and without a bracket or quotation
   * mark there whose other half lies outside, as the last of 丁國亦然）。 Pairs stay.
   */
  private static Span words(CleanText text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && (isSeparator(text.charAt(start)) || isCloser(text.charAt(start)))) {
      start++;
    }
    while (end > start
        && (isSeparator(text.charAt(end - 1)) || isHalf(text, start, end, end - 1))) {
      end--;
    }
    while (start < end && isHalf(text, start, end, start)) {
      start++;
    }
    return new Span(start, end);
  }

  /** Whether the character is one half of a pair and the other half is not in the range. */
  private static boolean isHalf(CleanText text, int from, int to, int at) {
    int opens = OPENERS.indexOf(text.charAt(at));
    int closes = CLOSERS.indexOf(text.charAt(at));
    if (opens < 0 && closes < 0) {
      return false;
    }
    char opener = OPENERS.charAt(Math.max(opens, closes));
    char closer = CLOSERS.charAt(Math.max(opens, closes));
    int step = opens >= 0 ? 1 : -1;
    int depth = 0;
    for (int i = at; i >= from && i < to; i += step) {
      if (Math.abs(i - at) > MAX_ENCLOSED) {
        return false;
      }
      depth += text.charAt(i) == opener ? step : text.charAt(i) == closer ? -step : 0;
      if (depth == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSeparator(char c) {
    return "，。、；：,.;:！？!?…—–─ ".indexOf(c) >= 0;
  }

  private static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
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

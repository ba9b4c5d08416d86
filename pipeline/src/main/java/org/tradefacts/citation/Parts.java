package org.tradefacts.citation;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.text.Span;

/**
 * The free parts of an entry: what stands between commas, full stops, brackets and claimed
 * characters, quoted works kept whole.
 */
final class Parts {

  /** Latin words that a full stop shortens; one letter alone (J.) is an initial. */
  private static final List<String> SHORTENED =
      List.of(
          "vol", "no", "nos", "pp", "ed", "eds", "st", "dr", "mr", "inc", "ltd", "co", "corp",
          "vs");

  private Parts() {}

  /**
   * A part.
   *
   * @param span without blanks at its ends
   * @param bracketed whether it stands in round or square brackets
   */
  record Part(Span span, boolean bracketed) {}

  /** The parts of {@code [from, to)}. */
  static List<Part> of(Entry entry, int from, int to) {
    List<Part> parts = new ArrayList<>();
    int depth = 0;
    int start = from;
    int i = from;
    while (i <= to) {
      char c = entry.at(i);
      boolean breaks = i == to || !entry.isFree(i) || isBreak(entry, i, to);
      boolean bracket = i < to && "()[]【】".indexOf(c) >= 0;
      if (breaks || bracket) {
        Span span = entry.trimmed(start, i);
        if (span.length() > 0) {
          parts.add(new Part(span, depth > 0));
        }
        start = i + 1;
      }
      if (bracket) {
        depth = "([【".indexOf(c) >= 0 ? depth + 1 : Math.max(0, depth - 1);
      }
      int close = !breaks && "《〈「『“".indexOf(c) >= 0 ? entry.closing(i, to) : -1;
      i = close > 0 ? close + 1 : i + 1;
    }
    return parts;
  }

  static boolean isBreak(Entry entry, int i, int to) {
    char c = entry.at(i);
    char before = entry.at(i - 1);
    char after = i + 1 < to ? entry.at(i + 1) : ' ';
    return switch (c) {
      case '。', ';', '、', '|', '_', '\n' -> true;
      case ',' -> !(Character.isDigit(before) && Character.isDigit(after));
      case '.' -> (after == ' ' || Entry.isWide(after)) && !isShortened(entry, i);
      case ' ' ->
          Entry.isWide(before)
              && (Entry.isWide(after) || Character.isDigit(after))
              && !(isHangul(before) && isHangul(after));
      case '-', '–', '—' ->
          (before == ' ' && after == ' ')
              || before == c
              || after == c
              || c == '—'
              || isBetweenWide(before, after);
      default -> false;
    };
  }

  /** Korean sets its words apart. */
  private static boolean isHangul(char c) {
    return c >= '\uac00' && c <= '\ud7a3';
  }

  private static boolean isBetweenWide(char before, char after) {
    return Entry.isWide(before) && Entry.isWide(after);
  }

  /** Whether a full stop shortens the word before it or follows an initial. */
  static boolean isShortened(Entry entry, int stop) {
    int start = stop;
    while (stop - start <= 4 && NoteWords.isLetter(entry.at(start - 1))) {
      start--;
    }
    int length = stop - start;
    if (length == 0 || length > 4) {
      return false;
    }
    String word =
        entry.text().foldedSlice(new Span(start, stop)).toLowerCase(java.util.Locale.ROOT);
    return length == 1 || SHORTENED.contains(word);
  }
}

package org.tradefacts.citation;

import org.tradefacts.text.Span;

/**
 * Tells names of publishers, newspapers, offices and sites: 新華社, 傳記文學出版社, Oxford University Press.
 */
final class Press {

  private static final int MAX_LENGTH = 60;
  private static final int MAX_HAN = 24;

  /** Words of a sentence, in folded form; names do not hold them. */
  private static final String SENTENCE = "的是了被将把于称说";

  private Press() {}

  /** Whether the range is such a name. */
  static boolean isName(Entry entry, Span part) {
    if (part.length() < 2 || part.length() > MAX_LENGTH || isSentence(entry, part)) {
      return false;
    }
    if (Entry.isWide(entry.at(part.end() - 1))) {
      return part.length() <= MAX_HAN
          && (NoteWords.suffix(entry, part, NoteWords.Kind.PRESS) >= 0
              || isPeriodical(entry, part));
    }
    return isSite(entry, part)
        || NoteWords.contains(entry, part, NoteWords.Kind.PRESS)
        || isPeriodical(entry, part);
  }

  /** Whether the range names a newspaper or journal. */
  static boolean isPeriodical(Entry entry, Span part) {
    if (NoteWords.is(entry, part, NoteWords.Kind.PERIODICAL)) {
      return true;
    }
    return Entry.isWide(entry.at(part.end() - 1))
        ? !hasDigit(entry, part) && NoteWords.suffix(entry, part, NoteWords.Kind.PERIODICAL) >= 0
        : NoteWords.contains(entry, part, NoteWords.Kind.PERIODICAL);
  }

  /** 2010年統計公報 is a work of its own. */
  private static boolean hasDigit(Entry entry, Span part) {
    for (int i = part.start(); i < part.end(); i++) {
      if (Character.isDigit(entry.at(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isSentence(Entry entry, Span part) {
    for (int i = part.start(); i < part.end(); i++) {
      if (SENTENCE.indexOf(entry.at(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A bare host name, {@code news.example.com}. */
  private static boolean isSite(Entry entry, Span part) {
    int dot = -1;
    for (int i = part.start(); i < part.end(); i++) {
      char c = entry.at(i);
      boolean plain = NoteWords.isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
      if (!plain) {
        return false;
      }
      dot = c == '.' ? i : dot;
    }
    int tail = part.end() - dot - 1;
    return dot > part.start() && tail >= 2 && tail <= 4 && NoteWords.isLetter(entry.at(dot + 1));
  }
}

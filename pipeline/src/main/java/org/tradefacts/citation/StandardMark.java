package org.tradefacts.citation;

import org.tradefacts.text.Span;

/**
 * The mark that the Chinese standard GB/T 7714 sets after a title to say what the work is: {@code
 * [M]} a book, {@code [J]} an article, {@code [EB/OL]} a page.
 *
 * <p>In 張三. 貿易史[M]. 北京: 商務印書館, 2001 the title is 貿易史, and what stands before it, up to the first
 * full stop or colon, are the authors.
 */
final class StandardMark {

  private static final String KINDS = "MJNDCRSPZGA";

  /** A further carrier after a slash: online, disk, ... */
  private static final String[] CARRIERS = {"/OL", "/CD", "/DK", "/MT"};

  private StandardMark() {}

  /** The title before the mark; empty when the entry has no such mark. Claims the mark. */
  static Span claim(Entry entry, Span none) {
    for (int i = entry.start() + 1; i < entry.end(); i++) {
      int close = entry.at(i) == '[' ? end(entry, i + 1) : -1;
      if (close > 0) {
        entry.claim(i, close + 1);
        return entry.trimmed(afterAuthors(entry, i), i);
      }
    }
    return none;
  }

  /** Index of the bracket that closes the mark whose letters begin at {@code at}, or -1. */
  private static int end(Entry entry, int at) {
    boolean two =
        entry.text().startsWith("EB", at)
            || entry.text().startsWith("DB", at)
            || entry.text().startsWith("CP", at);
    int end = two ? at + 2 : KINDS.indexOf(entry.at(at)) >= 0 ? at + 1 : at;
    for (String carrier : CARRIERS) {
      end = end > at && entry.text().startsWith(carrier, end) ? end + carrier.length() : end;
    }
    return end > at && entry.at(end) == ']' ? end : -1;
  }

  private static int afterAuthors(Entry entry, int mark) {
    for (int i = entry.start(); i < mark; i++) {
      char c = entry.at(i);
      boolean stop = c == '.' && Parts.isBreak(entry, i, mark);
      if (c == '。' || c == ':' || stop) {
        Span lead = entry.trimmed(entry.start(), i);
        boolean names = Press.isName(entry, lead) || !NameList.of(entry.slice(lead)).isEmpty();
        return names ? i + 1 : entry.start();
      }
    }
    return entry.start();
  }
}

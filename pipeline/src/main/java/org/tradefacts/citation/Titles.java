package org.tradefacts.citation;

import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/** Finds the title of an entry: the link's text, 〈…〉 before 《…》, or quoted words. */
final class Titles {

  private static final String[] PAIRS = {"〈〉", "《》", "“”", "「」", "『』", "\"\""};

  /** A quotation further on is not the entry's title. */
  private static final int MAX_LEAD = 80;

  private static final int MIN_LENGTH = 2;

  private Titles() {}

  /** The span of the title, quotes not included; empty at the entry's start when it has none. */
  static Span find(CleanText text, Span entry, Address address) {
    if (address.named()) {
      return unquoted(text, address.label());
    }
    for (String pair : PAIRS) {
      int open = indexOf(text, pair.charAt(0), entry.start(), entry.end());
      int close = open < 0 ? -1 : indexOf(text, pair.charAt(1), open + 1, entry.end());
      boolean leads = open - entry.start() <= MAX_LEAD && close > open + MIN_LENGTH;
      if (open >= 0 && leads) {
        return trimmed(text, open + 1, close);
      }
    }
    return new Span(entry.start(), entry.start());
  }

  /** A label that is one quotation or one 《title》 is that; a trailing date in it is none of it. */
  private static Span unquoted(CleanText text, Span label) {
    for (String pair : PAIRS) {
      if (label.length() > 2
          && text.charAt(label.start()) == pair.charAt(0)
          && indexOf(text, pair.charAt(1), label.start() + 1, label.end()) == label.end() - 1) {
        return trimmed(text, label.start() + 1, label.end() - 1);
      }
    }
    return trimmed(text, label.start(), label.end());
  }

  static Span trimmed(CleanText text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && (text.charAt(start) <= ' ' || "，,".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    while (end > start
        && (text.charAt(end - 1) <= ' ' || "，,;；".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return new Span(start, end);
  }

  static int indexOf(CleanText text, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }
}

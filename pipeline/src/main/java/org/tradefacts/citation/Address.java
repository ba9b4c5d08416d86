package org.tradefacts.citation;

import java.util.List;
import java.util.Locale;
import org.tradefacts.text.LinkKind;
import org.tradefacts.text.NoteLink;
import org.tradefacts.text.Span;

/**
 * The web address of an entry.
 *
 * @param url the address of the work itself; empty when there is none
 * @param archive the address of an archived copy; empty when there is none
 * @param label the label of the link that gave {@code url}; empty at the entry's start without one
 * @param named whether that label is a text and not the address itself
 */
record Address(String url, String archive, Span label, boolean named) {

  /**
   * The address among the links of an entry: the best of its pages, and the first archived copy.
   */
  static Address of(Entry entry) {
    Span none = new Span(entry.start(), entry.start());
    List<NoteLink> links = entry.links().stream().filter(Address::isPage).toList();
    if (links.isEmpty()) {
      return written(entry, none);
    }
    int best = 0;
    for (int i = 1; i < links.size(); i++) {
      best = rank(entry, links.get(i)) > rank(entry, links.get(best)) ? i : best;
    }
    String archive = "";
    for (int i = 0; i < links.size(); i++) {
      NoteLink link = links.get(i);
      boolean archived = Archive.isCopy(link.target());
      archive = archived && archive.isEmpty() ? link.target() : archive;
      // A further link is another work or a copy of this one, unless it names who published it.
      if (i != best && (archived || !Press.isName(entry, link.label()))) {
        claimWith(entry, link.label());
      }
    }
    NoteLink main = links.get(best);
    boolean named = isNamed(entry, main.label());
    if (!named) {
      entry.claim(main.label().start(), main.label().end());
    }
    boolean copy = Archive.isCopy(main.target());
    String url = copy ? Archive.original(main.target()) : main.target();
    return new Address(url, archive, main.label(), named);
  }

  private static boolean isPage(NoteLink link) {
    return link.kind() == LinkKind.EXTERNAL && isWeb(link.target());
  }

  /** A page before a copy of it, a title before a publisher, and that before a bare address. */
  private static int rank(Entry entry, NoteLink link) {
    if (Archive.isCopy(link.target())) {
      return isNamed(entry, link.label()) ? 1 : 0;
    }
    if (!isNamed(entry, link.label())) {
      return 2;
    }
    return Press.isName(entry, link.label()) ? 3 : 4;
  }

  /** Whether a label is words of its own: not the address, a number, or 原文 and the like. */
  private static boolean isNamed(Entry entry, Span label) {
    boolean letter = false;
    for (int i = label.start(); i < label.end(); i++) {
      letter |= Character.isLetter(entry.at(i));
    }
    String words = entry.slice(label).toLowerCase(Locale.ROOT);
    return letter
        && !isWeb(words)
        && !words.startsWith("doi:")
        && !words.startsWith("www.")
        && !NoteWords.is(entry, label, NoteWords.Kind.LABEL)
        && !NoteWords.is(entry, label, NoteWords.Kind.LANGUAGE)
        && !NoteWords.is(entry, label, NoteWords.Kind.ARCHIVE);
  }

  /** An address that stands in the text without being a link. */
  private static Address written(Entry entry, Span none) {
    int start = entry.indexOf("http", entry.start());
    int end = start;
    while (start >= 0
        && entry.at(end) > ' '
        && entry.at(end) < 0x7f
        && "<>\"".indexOf(entry.at(end)) < 0) {
      // Folding makes a full-width comma an ASCII one; only the written form is part of an address.
      if (entry.text().charAt(end) >= 0x7f) {
        break;
      }
      end++;
    }
    while (end > start && ".,;)".indexOf(entry.at(end - 1)) >= 0) {
      end--;
    }
    Span label = start < 0 ? none : new Span(start, end);
    if (!isWeb(entry.slice(label))) {
      return new Address("", "", none, false);
    }
    entry.claim(start, end);
    return new Address(entry.slice(label), "", label, false);
  }

  /** Claims a link and, when nothing but it and its archive stand in brackets, the brackets too. */
  private static void claimWith(Entry entry, Span label) {
    entry.claim(label.start(), label.end());
    int open = label.start() - 1;
    int close = entry.at(open) == '(' ? entry.closing(open, entry.end()) : -1;
    if (close > 0) {
      entry.claim(open, close + 1);
    }
  }

  static boolean isWeb(String target) {
    String lower = target.length() > 8 ? target.substring(0, 8).toLowerCase(Locale.ROOT) : "";
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /** The host of an address in lower case; empty when it has none. */
  static String host(String url) {
    if (!isWeb(url)) {
      return "";
    }
    int start = url.indexOf("//") + 2;
    int end = start;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    int user = url.indexOf('@', start);
    int from = user >= 0 && user < end ? user + 1 : start;
    int port = url.indexOf(':', from);
    return url.substring(from, port >= 0 && port < end ? port : end).toLowerCase(Locale.ROOT);
  }
}

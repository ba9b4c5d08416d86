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
 * @param label the label of the link that gave {@code url}; the empty span at 0 when there is none
 * @param named whether that label is a text and not the address itself
 */
record Address(String url, String archive, Span label, boolean named) {

  private static final List<String> ARCHIVES =
      List.of(
          "web.archive.org",
          "archive.org",
          "archive.is",
          "archive.today",
          "archive.ph",
          "archive.fo",
          "archive.md",
          "webcitation.org",
          "www.webcitation.org");

  static final Address NONE = new Address("", "", new Span(0, 0), false);

  /** The address among the links of an entry: the first page, and the first archived copy. */
  static Address of(List<NoteLink> links, CharSequence text) {
    Address found = NONE;
    for (NoteLink link : links) {
      if (link.kind() != LinkKind.EXTERNAL || !isWeb(link.target())) {
        continue;
      }
      boolean archived = ARCHIVES.contains(host(link.target()));
      String original = archived ? original(link.target()) : link.target();
      String url = found.url().isEmpty() ? original : found.url();
      String archive = archived && found.archive().isEmpty() ? link.target() : found.archive();
      boolean first = found.label().length() == 0;
      Span label = first ? link.label() : found.label();
      String words = text.subSequence(label.start(), label.end()).toString();
      found = new Address(url, archive, label, !isWeb(words) && !words.isBlank());
    }
    return found;
  }

  /** The part of an archive's address that is the original's; empty when it does not hold one. */
  private static String original(String archived) {
    int http = archived.indexOf("http", 8);
    return http < 0 ? "" : archived.substring(http);
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
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    int user = url.indexOf('@', start);
    return url.substring(user >= 0 && user < end ? user + 1 : start, end).toLowerCase(Locale.ROOT);
  }
}

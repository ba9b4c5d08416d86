package org.tradefacts.citation;

import org.tradefacts.text.NoteLink;

/** Digital object identifiers (ISO 26324): {@code 10.} registrant {@code /} suffix. */
final class Doi {

  private Doi() {}

  /**
   * The first identifier of the entry, without prefix; empty when there is none. Claims its place.
   */
  static String claim(Entry entry) {
    String text = entry.slice(entry.span());
    int[] place = new int[2];
    String found = find(text, place);
    if (!found.isEmpty()) {
      entry.claim(entry.start() + nameStart(text, place[0]), entry.start() + place[1]);
      return found;
    }
    for (NoteLink link : entry.links()) {
      if (Address.host(link.target()).endsWith("doi.org")) {
        return find(link.target(), place);
      }
    }
    return "";
  }

  /** Where doi: or DOI before an identifier begins; the identifier's own place without it. */
  private static int nameStart(String text, int at) {
    int end = at;
    while (end > 0 && ": ：".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.regionMatches(true, end - 3, "doi", 0, 3) ? end - 3 : at;
  }

  private static String find(String text, int[] place) {
    for (int at = text.indexOf("10."); at >= 0; at = text.indexOf("10.", at + 3)) {
      boolean alone = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      int slash = at + 3;
      while (slash < text.length() && Character.isDigit(text.charAt(slash))) {
        slash++;
      }
      int digits = slash - at - 3;
      boolean registrant = digits >= 4 && digits <= 9;
      if (alone && registrant && slash < text.length() && text.charAt(slash) == '/') {
        int end = end(text, slash + 1);
        if (end > slash + 1) {
          place[0] = at;
          place[1] = end;
          return text.substring(at, end);
        }
      }
    }
    return "";
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length()
        && text.charAt(end) > ' '
        && text.charAt(end) < 0x7f
        && "\"<>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > from && ".,;)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}

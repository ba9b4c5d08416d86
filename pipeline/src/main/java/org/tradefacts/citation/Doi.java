package org.tradefacts.citation;

/** Digital object identifiers (ISO 26324): {@code 10.} registrant {@code /} suffix. */
final class Doi {

  private Doi() {}

  /** The first identifier in the text, without prefix; empty when there is none. */
  static String find(String text) {
    for (int at = text.indexOf("10."); at >= 0; at = text.indexOf("10.", at + 3)) {
      boolean alone = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      int slash = at + 3;
      while (slash < text.length() && Character.isDigit(text.charAt(slash))) {
        slash++;
      }
      int digits = slash - at - 3;
      if (alone
          && digits >= 4
          && digits <= 9
          && slash < text.length()
          && text.charAt(slash) == '/') {
        int end = end(text, slash + 1);
        if (end > slash + 1) {
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

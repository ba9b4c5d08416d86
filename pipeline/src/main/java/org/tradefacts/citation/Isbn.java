package org.tradefacts.citation;

/**
 * International Standard Book Numbers (ISO 2108) after the letters ISBN, with the hyphens and
 * blanks that printing puts into them. A number with a wrong check digit is left out.
 */
final class Isbn {

  private Isbn() {}

  /** The first valid number in the text, digits only; empty when there is none. */
  static String find(String text) {
    int at = text.indexOf("ISBN");
    while (at >= 0) {
      String digits = digits(text, at + 4);
      if (isValid(digits)) {
        return digits;
      }
      at = text.indexOf("ISBN", at + 4);
    }
    return "";
  }

  private static String digits(String text, int from) {
    StringBuilder digits = new StringBuilder(13);
    for (int i = from; i < text.length() && digits.length() < 13; i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || (c == 'X' && digits.length() == 9)) {
        digits.append(c);
        if (c == 'X') {
          break;
        }
      } else if (c != '-' && c != '–' && c != ' ' && c != ':' && c != '：') {
        break;
      }
    }
    boolean longForm =
        digits.length() == 13 && (digits.indexOf("978") == 0 || digits.indexOf("979") == 0);
    return longForm || digits.length() <= 10 ? digits.toString() : digits.substring(0, 10);
  }

  private static boolean isValid(String digits) {
    if (digits.length() == 13) {
      int sum = 0;
      for (int i = 0; i < 13; i++) {
        sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
      }
      return sum % 10 == 0;
    }
    if (digits.length() != 10) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      int digit = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
      sum += digit * (10 - i);
    }
    return sum % 11 == 0;
  }
}

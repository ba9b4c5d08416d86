package org.tradefacts.citation;

/**
 * International Standard Book Numbers (ISO 2108) after the letters ISBN, with the hyphens and
 * blanks that printing puts into them. A number with a wrong check digit is left out.
 */
final class Isbn {

  private static final int LONG = 13;
  private static final int SHORT = 10;

  private Isbn() {}

  /**
   * The first valid number of the entry, digits only; empty when there is none. Claims its place.
   */
  static String claim(Entry entry) {
    String first = "";
    for (int i = entry.start(); i + 4 < entry.end(); i++) {
      if (entry.isFree(i) && startsIsbn(entry, i)) {
        StringBuilder digits = new StringBuilder(LONG);
        int end = digits(entry, afterName(entry, i + 4), digits);
        entry.claim(i, end);
        first = first.isEmpty() && isValid(digits) ? digits.toString() : first;
        i = end - 1;
      }
    }
    return first;
  }

  private static boolean startsIsbn(Entry entry, int at) {
    return (entry.at(at) | 0x20) == 'i'
        && (entry.at(at + 1) | 0x20) == 's'
        && (entry.at(at + 2) | 0x20) == 'b'
        && (entry.at(at + 3) | 0x20) == 'n'
        && !NoteWords.isLetter(entry.at(at - 1))
        && !NoteWords.isLetter(entry.at(at + 4));
  }

  /** Past the form's name: ISBN-13:, ISBN 10：. */
  private static int afterName(Entry entry, int from) {
    int i = from;
    if ((entry.at(i) == '-' || entry.at(i) == ' ')
        && entry.at(i + 1) == '1'
        && (entry.at(i + 2) == '3' || entry.at(i + 2) == '0')
        && (entry.at(i + 3) == ':' || entry.at(i + 3) == ' ')) {
      i += 3;
    }
    return i;
  }

  /** Reads 13 digits when they begin as such numbers do, else 10; the index after the last. */
  private static int digits(Entry entry, int from, StringBuilder digits) {
    int wanted = LONG;
    int end = from;
    for (int i = from; i < entry.end() && digits.length() < wanted; i++) {
      char c = entry.at(i);
      if ((c >= '0' && c <= '9') || ((c == 'X' || c == 'x') && digits.length() == SHORT - 1)) {
        digits.append(c == 'x' ? 'X' : c);
        end = i + 1;
        boolean prefixed = digits.indexOf("978") == 0 || digits.indexOf("979") == 0;
        wanted = digits.length() >= 3 && !prefixed ? SHORT : wanted;
      } else if ("-–‐‑ :\n".indexOf(c) < 0) {
        break;
      }
    }
    return end;
  }

  private static boolean isValid(CharSequence digits) {
    return digits.length() == LONG ? isLong(digits) : digits.length() == SHORT && isShort(digits);
  }

  private static boolean isLong(CharSequence digits) {
    int sum = 0;
    for (int i = 0; i < LONG; i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0;
  }

  private static boolean isShort(CharSequence digits) {
    int sum = 0;
    for (int i = 0; i < SHORT; i++) {
      int digit = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
      sum += digit * (SHORT - i);
    }
    return sum % 11 == 0;
  }
}

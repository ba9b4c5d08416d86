package org.tradefacts.citation;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/**
 * Finds the authors of an entry: the names that stand before its title, as in 陳布雷等編著：《蔣介石先生年表》 or
 * {@code Lawrence Kinnaird (July 1976). "The Western Fringe of Revolution"}.
 */
final class Authors {

  private static final int MAX_LENGTH = 80;
  private static final int MAX_NAME = 40;
  private static final String[] ROLES = {"等编著", "编著", "等编", "主编", "等著", "编", "著", "等", "撰", "译"};

  private Authors() {}

  /** The names between the entry's start and its title; none when other words stand there. */
  static List<String> find(CleanText text, Span entry, Span title) {
    int end = title.length() > 0 ? title.start() : entry.start();
    int year = bracketedYear(text, entry);
    boolean leadsWithYear =
        year > 0 && year - entry.start() <= MAX_LENGTH && (title.length() == 0 || year < end);
    if (leadsWithYear) {
      end = year;
    }
    if (end - entry.start() > MAX_LENGTH) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Span lead = lead(text, entry.start(), end);
    for (String name : split(text.slice(lead))) {
      String clean = name.strip();
      boolean plausible = clean.length() >= 2 && clean.length() <= MAX_NAME && hasNoDigits(clean);
      if (!plausible) {
        return List.of();
      }
      names.add(clean);
    }
    return names;
  }

  /** Index of the bracket before a year that follows the names, or -1. */
  private static int bracketedYear(CleanText text, Span entry) {
    for (int i = entry.start() + 2; i + 4 < entry.end(); i++) {
      if (text.folded(i) == '(') {
        int close = Titles.indexOf(text, text.charAt(i) == '（' ? '）' : ')', i, entry.end());
        boolean year = close > i + 4 && isYear(text, close - 4);
        return year ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isYear(CleanText text, int from) {
    for (int i = from; i < from + 4; i++) {
      if (text.folded(i) < '0' || text.folded(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Without the opening quote of the title, the role (編著) and the colon or comma before it. */
  private static Span lead(CleanText text, int from, int to) {
    int end = to;
    while (end > from && "《〈“「『\"：:，,.。 ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (String role : ROLES) {
      if (end - role.length() > from && text.endsWith(role, end)) {
        end -= role.length();
        break;
      }
    }
    return new Span(from, Math.max(from, end));
  }

  private static List<String> split(String lead) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= lead.length(); i++) {
      boolean and = lead.startsWith(" and ", i);
      boolean breaks = i == lead.length() || and || "、；;&".indexOf(lead.charAt(i)) >= 0;
      if (breaks) {
        if (i > start) {
          names.add(lead.substring(start, i));
        }
        start = and ? i + 5 : i + 1;
        i = and ? i + 4 : i;
      }
    }
    return names;
  }

  private static boolean hasNoDigits(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isDigit(name.charAt(i)) || "()（）。".indexOf(name.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}

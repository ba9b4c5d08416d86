package org.tradefacts.citation;

import java.util.List;
import org.tradefacts.text.Script;

/**
 * Page, volume and catalogue numbers: pp. 92-93, 頁12, 第3期, OCLC 20041231. They are claimed, so that
 * none becomes a date.
 */
final class Pages {

  private static final String COUNTED = "页版期卷章册辑号条";

  private static final List<String> ORDINALS = List.of("st ", "nd ", "rd ", "th ");

  private static final List<String> CATALOGUES =
      List.of("OCLC", "ISSN", "PMID", "PMC", "LCCN", "JSTOR", "S2CID", "SSRN", "arXiv", "ASIN");

  private Pages() {}

  /** Claims them, but for the number inside of a name: 第1874号决议. */
  static void claim(Entry entry) {
    for (int i = entry.start(); i < entry.end(); i++) {
      if (isLatinPage(entry, i)) {
        int end = digits(entry, entry.indexOf('.', i, entry.end()) + 1);
        entry.claim(i, end);
        i = end - 1;
      } else if (entry.at(i) == ':' && isAfterYearOrIssue(entry, i)) {
        int end = digits(entry, i + 1);
        entry.claim(i, end);
        i = Math.max(i, end - 1);
      } else if (entry.at(i) == '页' || entry.at(i) == '卷') {
        int end = digits(entry, i + 1);
        entry.claim(i, end);
        i = end - 1;
      } else if (Character.isDigit(entry.at(i)) && editionEnd(entry, i) > 0) {
        int end = editionEnd(entry, i);
        entry.claim(i, end);
        i = end - 1;
      } else if (identifierEnd(entry, i) > 0) {
        int end = identifierEnd(entry, i);
        entry.claim(i, end);
        i = end - 1;
      } else if (entry.at(i) == '第') {
        int end = digits(entry, i + 1);
        boolean counted = end > i + 1 && COUNTED.indexOf(entry.at(end)) >= 0;
        boolean named = entry.at(end) == '号' && Script.isHan(entry.at(end + 1));
        if (counted && !named) {
          entry.claim(i, end + 1);
          i = end;
        }
      }
    }
  }

  /** 2001: 123 and 12 (3): 45–67. */
  private static boolean isAfterYearOrIssue(Entry entry, int colon) {
    char before = entry.at(colon - 1);
    int next = entry.at(colon + 1) == ' ' ? colon + 2 : colon + 1;
    boolean year = Character.isDigit(before) && Character.isDigit(entry.at(colon - 4));
    return (year || before == ')') && Character.isDigit(entry.at(next));
  }

  /** The end of 3rd ed. and 2nd edition, or -1. */
  private static int editionEnd(Entry entry, int from) {
    int i = from;
    while (i - from < 3 && Character.isDigit(entry.at(i))) {
      i++;
    }
    int ordinal = i;
    boolean counted = ORDINALS.stream().anyMatch(o -> entry.text().startsWith(o, ordinal));
    int word = i + 3;
    boolean edition = counted && entry.text().startsWith("ed", word);
    int end = word + 2;
    while (edition && (NoteWords.isLetter(entry.at(end)) || entry.at(end) == '.')) {
      end++;
    }
    return edition ? end : -1;
  }

  /** The end of a catalogue's number, OCLC 20041231 or ISSN 1990-2005, or -1. */
  private static int identifierEnd(Entry entry, int from) {
    if (entry.at(from) < 'A' || entry.at(from) > 'a' || NoteWords.isLetter(entry.at(from - 1))) {
      return -1;
    }
    for (String catalogue : CATALOGUES) {
      if (entry.text().startsWith(catalogue, from)) {
        int digits = from + catalogue.length();
        while (entry.at(digits) == ' ' || entry.at(digits) == ':') {
          digits++;
        }
        int end = digits;
        while (Character.isDigit(entry.at(end)) || "-./X".indexOf(entry.at(end)) >= 0) {
          end++;
        }
        return end > digits ? end : -1;
      }
    }
    return -1;
  }

  private static boolean isLatinPage(Entry entry, int i) {
    if ((entry.at(i) | 0x20) != 'p' || NoteWords.isLetter(entry.at(i - 1))) {
      return false;
    }
    int stop = (entry.at(i + 1) | 0x20) == 'p' ? i + 2 : i + 1;
    int next = entry.at(stop + 1) == ' ' ? stop + 2 : stop + 1;
    return entry.at(stop) == '.' && Character.isDigit(entry.at(next));
  }

  private static int digits(Entry entry, int from) {
    int i = entry.at(from) == '之' ? from + 1 : from;
    int end = from;
    while (Character.isDigit(entry.at(i))
        || "一二三四五六七八九十百".indexOf(entry.at(i)) >= 0
        || (" -–—~,至、".indexOf(entry.at(i)) >= 0 && i - end < 2)) {
      boolean counts = Character.isDigit(entry.at(i)) || Script.isHan(entry.at(i));
      end = counts && entry.at(i) != '至' ? i + 1 : end;
      i++;
    }
    return end;
  }
}

package org.tradefacts.citation;

import java.util.List;
import org.tradefacts.text.Span;

/**
 * Finds the authors of an entry: the names that stand before its title or year, as in
 * 陳布雷等編著：《蔣介石先生年表》 or {@code Lawrence Kinnaird (July 1976). "The Western Fringe of Revolution"}, or
 * that a word names: 作者：王明, 王明著.
 */
final class Authors {

  private static final int MAX_LENGTH = 80;

  private Authors() {}

  /** The names; none when other words stand in their place. */
  static List<String> find(Entry entry, Span title) {
    int end = leadEnd(entry, title);
    List<String> lead =
        end - entry.start() > MAX_LENGTH ? List.of() : names(entry, entry.start(), end);
    return lead.isEmpty() && title.length() > 0 ? named(entry, title) : lead;
  }

  private static int leadEnd(Entry entry, Span title) {
    if (title.length() > 0) {
      int end = entry.start();
      while (end < title.start() && entry.isFree(end)) {
        end++;
      }
      int year = yearEnd(entry);
      return year > 0 && year < title.start() ? Math.min(end, yearStart(entry)) : end;
    }
    int year = yearStart(entry);
    return year > 0 ? year : shortCitation(entry);
  }

  /**
   * Cuhaj, p. 100 and Smith 2005 and 郭某：前揭书: the name's end; the entry's start when none leads so.
   */
  private static int shortCitation(Entry entry) {
    for (int i = entry.start() + 2; i < Math.min(entry.end(), entry.start() + MAX_LENGTH); i++) {
      if (NoteWords.end(entry, i, entry.end(), NoteWords.Kind.SAME) > 0) {
        return i;
      }
    }
    int end = entry.start();
    while (entry.isFree(end) && entry.at(end) != ',') {
      end++;
    }
    int number = entry.at(end) == ',' ? end + 2 : end;
    int after = number;
    boolean digit = false;
    while (after < entry.end() && !entry.isFree(after)) {
      digit |= Character.isDigit(entry.at(after));
      after++;
    }
    boolean apart = number > end || entry.at(end - 1) == ' ';
    boolean word =
        NoteWords.isLetter(entry.at(number))
            && entry.at(number + 1) != '.'
            && entry.at(number + 2) != '.';
    return digit && apart && !word ? end : entry.start();
  }

  /**
   * Index of the bracket that closes a year after names, (1983) or ([1929]1993); -1 without one.
   */
  static int yearEnd(Entry entry) {
    int open = yearStart(entry);
    return open < 0 ? -1 : entry.closing(open, entry.end());
  }

  private static int yearStart(Entry entry) {
    int open = entry.indexOf('(', entry.start(), entry.end());
    while (open > entry.start() + 1 && open - entry.start() <= MAX_LENGTH) {
      int close = entry.closing(open, entry.end());
      if (close < 0) {
        return -1;
      }
      int colon = entry.indexOf(':', open, close);
      int last = entry.at(close - 1) == '年' ? close - 1 : colon > 0 ? colon : close;
      boolean year = isYear(entry, last - 4) && !hasRange(entry, open, last);
      if (year) {
        return open;
      }
      open = entry.indexOf('(', close + 1, entry.end());
    }
    return -1;
  }

  private static boolean hasRange(Entry entry, int open, int close) {
    return entry.indexOf('-', open, close) >= 0 || entry.indexOf('–', open, close) >= 0;
  }

  private static boolean isYear(Entry entry, int from) {
    for (int i = from; i < from + 4; i++) {
      if (!Character.isDigit(entry.at(i))) {
        return false;
      }
    }
    return !Character.isDigit(entry.at(from - 1));
  }

  /** Names in the parts after the title: 王明著, 作者：王明; or in brackets with the date: (曾建元 200209). */
  private static List<String> named(Entry entry, Span title) {
    for (Parts.Part part : Parts.of(entry, title.end(), entry.end())) {
      Span span = part.span();
      int author = NoteWords.end(entry, span.start(), span.end(), NoteWords.Kind.AUTHOR);
      if (author > 0) {
        return names(entry, author, span.end());
      }
      int role = NoteWords.suffix(entry, span, NoteWords.Kind.ROLE);
      if (role > span.start() + 1) {
        return names(entry, span.start(), role);
      }
      boolean beforeDate = part.bracketed() && entry.at(span.end()) == ' ';
      if (beforeDate && !entry.isFree(span.end() + 1) && NameList.isName(entry.slice(span))) {
        return List.of(entry.slice(span));
      }
    }
    return List.of();
  }

  private static List<String> names(Entry entry, int from, int to) {
    Span lead = lead(entry, NoteWords.afterCiting(entry, from, to), to);
    boolean bracket = entry.indexOf('(', lead.start(), lead.end()) >= 0;
    if (lead.length() == 0
        || NoteWords.is(entry, lead, NoteWords.Kind.SAME)
        || (!bracket && Press.isName(entry, lead))) {
      return List.of();
    }
    return NameList.of(withoutBrackets(entry, lead));
  }

  /** Without the words that lead to the work (參見), its opening quote and the role (編著). */
  private static Span lead(Entry entry, int from, int to) {
    Span lead = entry.trimmed(from, to);
    int citing = NoteWords.end(entry, lead.start(), lead.end(), NoteWords.Kind.CITING);
    int author = NoteWords.end(entry, lead.start(), lead.end(), NoteWords.Kind.AUTHOR);
    int start = Math.max(Math.max(lead.start(), reporter(entry, lead)), Math.max(citing, author));
    int end = lead.end();
    while (end > start
        && "《〈“「『\",. :/(".indexOf(entry.at(end - 1)) >= 0
        && !isInitial(entry, end)) {
      end--;
    }
    int first = firstRole(entry, start, end);
    int role =
        first > start ? first : NoteWords.suffix(entry, new Span(start, end), NoteWords.Kind.ROLE);
    Span names = role > start ? entry.trimmed(start, role) : new Span(start, end);
    int cited = NoteWords.suffix(entry, names, NoteWords.Kind.CITING);
    return cited > names.start() ? entry.trimmed(names.start(), cited) : names;
  }

  /** The first role that ends a name, as in 米盖尔 著,蔡鸿滨 等译: who follows translated. */
  private static int firstRole(Entry entry, int start, int end) {
    for (int i = start + 2; i < end; i++) {
      int after = NoteWords.end(entry, i, end, NoteWords.Kind.ROLE);
      if (after > 0 && after < end && " ,、;".indexOf(entry.at(after)) >= 0) {
        return isShort(entry, start, i) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isShort(Entry entry, int start, int end) {
    return end - start <= MAX_LENGTH && entry.indexOf('。', start, end) < 0;
  }

  /** Where the name begins in 《明报》记者王明; -1 when no reporter is named so. */
  private static int reporter(Entry entry, Span lead) {
    for (int i = lead.start() + 1; i + 2 < lead.end(); i++) {
      int end = entry.text().startsWith("记者", i) ? i + 2 : -1;
      if (end > 0) {
        return end;
      }
    }
    return -1;
  }

  /** Whether the full stop before {@code end} belongs to an initial: Doe, A. */
  private static boolean isInitial(Entry entry, int end) {
    return entry.at(end - 1) == '.'
        && Character.isUpperCase(entry.at(end - 2))
        && !NoteWords.isLetter(entry.at(end - 3));
  }

  /** Without what stands in brackets, a nationality or an institute: 孫昉(華東師範大學), [美]肯尼迪. */
  private static String withoutBrackets(Entry entry, Span lead) {
    StringBuilder names = new StringBuilder(lead.length());
    for (int i = lead.start(); i < lead.end(); i++) {
      int close = "([【".indexOf(entry.at(i)) >= 0 ? entry.closing(i, lead.end()) : -1;
      if (close > 0) {
        // 顧汝鈺（譯） keeps the role that makes him no author.
        names.append(entry.at(close - 1) == '译' ? "译" : "");
        i = close;
      } else {
        names.append(entry.text().charAt(i));
      }
    }
    return names.toString().strip();
  }
}

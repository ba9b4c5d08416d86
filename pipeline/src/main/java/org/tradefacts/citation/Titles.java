package org.tradefacts.citation;

import java.util.List;
import org.tradefacts.date.DateExtractor;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;

/** Finds the title of an entry: the link's text, 〈…〉 before 《…》, quoted words, else plain words. */
final class Titles {

  static final String PAIRS = "〈《“「『\"";

  /** A quotation further on is not the entry's title. */
  private static final int MAX_LEAD = 80;

  private static final int MAX_LOWER = 3;

  private static final int MAX_HOUSE = 12;

  private static final int MIN_ITALIC = 4;
  private static final int MAX_DATE = 20;

  private Titles() {}

  /** The span of the title, quotes not included; empty at the entry's start when it has none. */
  static Span find(Entry entry, Address address) {
    Span none = new Span(entry.start(), entry.start());
    if (address.named() && !isInProse(entry, address.label())) {
      boolean press = Press.isName(entry, address.label());
      if (press && entry.at(address.label().end()) == ':') {
        Span after = PlainTitle.after(entry, address.label().end(), none);
        return after.length() > 0 ? after : address.label();
      }
      Span before = press ? unlinked(entry, address, none) : none;
      boolean other = before.length() > 0 && !Press.isName(entry, before);
      return other ? before : PageTitle.of(entry, address.label());
    }
    return unlinked(entry, address, none);
  }

  private static Span unlinked(Entry entry, Address address, Span none) {
    Span marked = StandardMark.claim(entry, none);
    if (marked.length() > 0) {
      return marked;
    }
    Span quoted = quoted(entry, none);
    Span dated = PlainTitle.afterYear(entry, none);
    if (quoted.length() > 0 && (dated.length() == 0 || dated.end() > quoted.start() - 1)) {
      return quoted;
    }
    boolean atItalic = entry.italics().stream().anyMatch(i -> i.start() == dated.start());
    Span italic = dated.length() > 0 && !atItalic ? none : italic(entry, none);
    return italic.length() > 0 ? italic : PlainTitle.find(entry, address, none);
  }

  /**
   * The first work in italics, as in John Smith, <i>The Rise of Asia</i> (New York: House, 1999).
   */
  private static Span italic(Entry entry, Span none) {
    for (Span italic : entry.italics()) {
      boolean words = italic.length() >= MIN_ITALIC && !Press.isPeriodical(entry, italic);
      if (words && !NoteWords.is(entry, italic, NoteWords.Kind.SAME)) {
        Span article = articleBefore(entry, italic, none);
        return article.length() > 0 ? article : italic;
      }
    }
    return none;
  }

  /** In Doe. Growth and trade in Asia. <i>Asian Survey</i>. the italics name the journal. */
  private static Span articleBefore(Entry entry, Span italic, Span none) {
    List<Parts.Part> parts = Parts.of(entry, entry.start(), italic.start());
    if (parts.isEmpty()) {
      return none;
    }
    Span last = parts.get(parts.size() - 1).span();
    boolean title =
        Character.isUpperCase(entry.at(last.start()))
            && lowerWords(entry, last) >= 2
            && !Press.isName(entry, last)
            && !NameList.isName(entry.slice(last))
            && NoteWords.end(entry, last.start(), last.end(), NoteWords.Kind.CITING) < 0;
    return title && entry.at(last.end()) == '.' ? last : none;
  }

  /** An older version in (this essay reproduces an older version of the article) is no title. */
  private static boolean isInProse(Entry entry, Span label) {
    return entry.at(label.start() - 1) == ' '
        && isLower(entry.at(label.start() - 2))
        && entry.at(label.end()) == ' '
        && isLower(entry.at(label.end() + 1));
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static Span quoted(Entry entry, Span none) {
    for (int p = 0; p < PAIRS.length(); p++) {
      int open = entry.indexOf(PAIRS.charAt(p), entry.start(), entry.end());
      while (open >= 0 && open - entry.start() <= MAX_LEAD) {
        int close = entry.closing(open, entry.end());
        if (close < 0) {
          break;
        }
        Span inside = withoutStop(entry, entry.trimmed(open + 1, close));
        boolean other = inside.length() < 2 || Press.isPeriodical(entry, inside);
        if (!other && (p == 0 || isCited(entry, open, close))) {
          Span article = articleIn(entry, open, none);
          return article.length() > 0 ? article : inside;
        }
        open = entry.indexOf(PAIRS.charAt(p), close + 1, entry.end());
      }
    }
    return none;
  }

  /** In 「日韓基本條約」，載於《條約集》 the work only holds what is cited. */
  private static Span articleIn(Entry entry, int work, Span none) {
    for (char mark : new char[] {'「', '“'}) {
      int open = entry.indexOf(mark, entry.start(), work);
      int close = open < 0 ? -1 : entry.closing(open, work);
      if (close > 0) {
        Span between = entry.trimmed(close + 1, work);
        boolean holds =
            between.length() > 0
                && NoteWords.suffix(entry, between, NoteWords.Kind.CITING) == between.start();
        return holds ? entry.trimmed(open + 1, close) : none;
      }
    }
    return none;
  }

  /** The full stop in "Geometric Mean." belongs to the entry. */
  private static Span withoutStop(Entry entry, Span quoted) {
    int last = quoted.end() - 1;
    boolean stop = quoted.length() > 0 && entry.at(last) == '.' && !Parts.isShortened(entry, last);
    return stop && entry.at(last - 1) != '.' ? entry.trimmed(quoted.start(), last) : quoted;
  }

  /** Words of a sentence around a quotation mean that it is spoken of there, not cited. */
  private static boolean isCited(Entry entry, int open, int close) {
    Span lead = entry.trimmed(NoteWords.afterCiting(entry, entry.start(), open), open);
    if (goesOn(entry, close + 1)
        || lowerWords(entry, lead) > MAX_LOWER
        || NoteWords.suffix(entry, lead, NoteWords.Kind.GLOSS) >= 0) {
      return false;
    }
    return !Press.isSentence(entry, lead)
        || NoteWords.suffix(entry, lead, NoteWords.Kind.CITING) >= 0;
  }

  /** Latin words in lower case: names hold one or two (and, van der), sentences more. */
  private static int lowerWords(Entry entry, Span part) {
    int words = 0;
    for (int i = part.start(); i < part.end(); i++) {
      words += isLower(entry.at(i)) && entry.at(i - 1) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** 《廣場協議》簽訂後 goes on as a sentence; 《貿易史》上海人民出版社 and 《貿易史》王明著 do not. */
  private static boolean goesOn(Entry entry, int from) {
    if (!entry.isFree(from)
        || !Script.isHan(entry.at(from))
        || "第卷册页条".indexOf(entry.at(from)) >= 0
        || NoteWords.end(entry, from, entry.end(), NoteWords.Kind.PART) > 0
        || NoteWords.end(entry, from, entry.end(), NoteWords.Kind.LABEL) > 0) {
      return false;
    }
    boolean dated =
        DateExtractor.first(entry.text(), new Span(from, Math.min(entry.end(), from + MAX_DATE)))
            .filter(date -> date.span().start() == from)
            .isPresent();
    if (dated) {
      return false;
    }
    int end = from;
    while (entry.isFree(end)
        && !Character.isDigit(entry.at(end))
        && !Parts.isBreak(entry, end, entry.end())) {
      end++;
    }
    Span next = entry.trimmed(from, end);
    // 『検証 日韓会談』岩波新書、1996年: a year follows the house.
    boolean house = next.length() <= MAX_HOUSE && Character.isDigit(entry.at(end + 1));
    return !(house && Character.isDigit(entry.at(end + 4)))
        && !Press.isName(entry, next)
        && NoteWords.suffix(entry, next, NoteWords.Kind.ROLE) < 0
        && NoteWords.end(entry, from, next.end(), NoteWords.Kind.AUTHOR) < 0;
  }
}

package org.tradefacts.citation;

import java.util.List;
import java.util.Optional;
import org.tradefacts.date.DateExtractor;
import org.tradefacts.date.StandaloneDate;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;

/** Finds the title of an entry: the link's text, 〈…〉 before 《…》, quoted words, else plain words. */
final class Titles {

  private static final String PAIRS = "〈《“「『\"";

  /** A quotation further on is not the entry's title. */
  private static final int MAX_LEAD = 80;

  private static final int MAX_LOWER = 3;

  private static final int MIN_ITALIC = 4;

  private Titles() {}

  /** The span of the title, quotes not included; empty at the entry's start when it has none. */
  static Span find(Entry entry, Address address) {
    Span none = new Span(entry.start(), entry.start());
    if (address.named() && !isInProse(entry, address.label())) {
      boolean press = Press.isName(entry, address.label());
      Span before = press ? unlinked(entry, address, none) : none;
      boolean other = before.length() > 0 && !Press.isName(entry, before);
      return other ? before : within(entry, address.label());
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
    Span italic = dated.length() > 0 ? none : italic(entry, none);
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
          return inside;
        }
        open = entry.indexOf(PAIRS.charAt(p), close + 1, entry.end());
      }
    }
    return none;
  }

  /** The full stop in "Geometric Mean." belongs to the entry. */
  private static Span withoutStop(Entry entry, Span quoted) {
    int last = quoted.end() - 1;
    boolean stop = entry.at(last) == '.' && !Parts.isShortened(entry, last);
    return stop && entry.at(last - 1) != '.' ? new Span(quoted.start(), last) : quoted;
  }

  /** Words of a sentence around a quotation mean that it is spoken of there, not cited. */
  private static boolean isCited(Entry entry, int open, int close) {
    Span lead = entry.trimmed(entry.start(), open);
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
    int end = from;
    while (entry.isFree(end)
        && !Character.isDigit(entry.at(end))
        && !Parts.isBreak(entry, end, entry.end())) {
      end++;
    }
    Span next = entry.trimmed(from, end);
    return !Press.isName(entry, next)
        && NoteWords.suffix(entry, next, NoteWords.Kind.ROLE) < 0
        && NoteWords.end(entry, from, next.end(), NoteWords.Kind.AUTHOR) < 0;
  }

  /**
   * The title in a link's label, which can hold the site's name (_新浪網), a date (,2009年12月2日) or a
   * whole reference (Author. Title. Journal, Vol. 13) as well.
   */
  private static Span within(Entry entry, Span label) {
    int first = entry.closing(label.start(), label.end());
    if (first == label.end() - 1 && PAIRS.indexOf(entry.at(label.start())) >= 0) {
      return entry.trimmed(label.start() + 1, first);
    }
    Optional<Span> scholarly = scholarly(entry, label);
    if (scholarly.isPresent()) {
      return scholarly.get();
    }
    Span dated = withoutDate(entry, label);
    return withoutLead(entry, withoutSite(entry, dated));
  }

  /** Author. Title. Journal. Vol. 19, No. 2: the part before the one before the volume. */
  private static Optional<Span> scholarly(Entry entry, Span label) {
    List<Parts.Part> parts = Parts.of(entry, label.start(), label.end());
    for (int i = 2; i < parts.size(); i++) {
      if (entry.text().startsWith("Vol.", parts.get(i).span().start())) {
        return Optional.of(parts.get(i - 2).span());
      }
    }
    return Optional.empty();
  }

  private static Span withoutDate(Entry entry, Span label) {
    for (int i = label.end() - 1; i > label.start(); i--) {
      if (entry.at(i) == ',' || entry.at(i) == '(') {
        int mark = i;
        int tail = entry.at(label.end() - 1) == ')' ? label.end() - 1 : label.end();
        Optional<StandaloneDate> date =
            DateExtractor.first(entry.text(), new Span(i + 1, Math.max(i + 1, tail)))
                .filter(d -> d.span().end() == tail && d.span().start() - mark <= 2);
        return date.isPresent() ? entry.trimmed(label.start(), i) : entry.trimmed(label);
      }
    }
    return entry.trimmed(label);
  }

  /** Without the site that page titles end with: 標題_大陸頻道_新浪網, Title - BBC News, 標題|聯合報. */
  private static Span withoutSite(Entry entry, Span title) {
    for (int i = title.end() - 1; i > title.start() + 1; i--) {
      char c = entry.at(i);
      boolean dash = "-–—".indexOf(c) >= 0;
      if (c != '_' && c != '|' && !dash) {
        continue;
      }
      Span tail = entry.trimmed(i + 1, title.end());
      boolean apart = entry.at(i - 1) == ' ' && entry.at(i + 1) == ' ';
      boolean twice = c == entry.at(i - 1);
      if (dash && !apart && !twice && !NoteWords.isMedia(entry, tail)) {
        continue;
      }
      boolean site =
          Parts.of(entry, tail.start(), tail.end()).stream()
              .anyMatch(part -> Press.isName(entry, part.span()));
      if (!site) {
        return title;
      }
      boolean first = c == '_' || c == '|';
      int cut = first ? entry.indexOf(c, title.start(), i + 1) : twice ? i - 1 : i;
      return cut > title.start() + 1 ? entry.trimmed(title.start(), cut) : title;
    }
    return title;
  }

  /** Without the site or paper that leads it: 新华网：標題, BBC News - Title, BBC NEWS | Asia | Title. */
  private static Span withoutLead(Entry entry, Span title) {
    for (int i = title.start() + 2; i < title.end() - MIN_ITALIC; i++) {
      char c = entry.at(i);
      boolean dash = (c == '-' || c == '–') && entry.at(i - 1) == ' ' && entry.at(i + 1) == ' ';
      if (c != ':' && c != '|' && !dash) {
        continue;
      }
      Span lead = entry.trimmed(title.start(), i);
      boolean wide = Entry.isWide(entry.at(i - 1));
      boolean site =
          (c == ':' || wide) ? NoteWords.isMedia(entry, lead) : Press.isName(entry, lead);
      if (!site) {
        return title;
      }
      int last = i;
      for (int j = i; c == '|' && j < title.end() - MIN_ITALIC; j++) {
        last = entry.at(j) == '|' ? j : last;
      }
      return entry.trimmed(last + 1, title.end());
    }
    return title;
  }
}

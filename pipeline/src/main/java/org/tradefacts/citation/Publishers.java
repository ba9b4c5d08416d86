package org.tradefacts.citation;

import java.util.List;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;

/**
 * Finds who published an entry: the first name of a press, newspaper, office or site after the
 * title, as 外交關係協會 in {@code "The China-North Korea Relationship"，外交關係協會，2008年6月18日}, else before
 * it (新華網：〈標題〉), else the first name after it.
 */
final class Publishers {

  private static final int MAX_NAME = 30;
  private static final int MAX_HAN = 12;
  private static final int MAX_PLACE = 4;
  private static final int MAX_NAMED_PLACE = 8;

  private Publishers() {}

  /** The publisher; empty when the entry names none. */
  static String find(Entry entry, Span title, List<String> authors) {
    int from = title.end();
    from = afterQuote(entry, from);
    Span found = press(entry, from, entry.end());
    if (found.length() == 0 && title.length() > 0) {
      found = press(entry, entry.start(), title.start());
    }
    if (found.length() == 0 && title.length() > 0) {
      found = italic(entry, from);
    }
    if (found.length() == 0 && title.length() == 0) {
      found = wire(entry);
    }
    if (found.length() == 0 && title.length() > 0 && !PlainTitle.isChronicle(entry, title)) {
      found = afterTitle(entry, from, authors);
    }
    return entry.slice(withoutThesis(entry, withoutVolume(entry, found)));
  }

  /** The university of 國立臺灣大學碩士論文. */
  private static Span withoutThesis(Entry entry, Span name) {
    int thesis = NoteWords.suffix(entry, name, NoteWords.Kind.THESIS);
    return thesis > name.start() ? entry.trimmed(name.start(), thesis) : name;
  }

  /** Past what closes the title's quotation, a comma inside of it included: "Asia," */
  private static int afterQuote(Entry entry, int from) {
    int quote = ",.".indexOf(entry.at(from)) >= 0 ? from + 1 : from;
    int end = quote;
    while (end < entry.end() && "》〉」』”\"".indexOf(entry.at(end)) >= 0) {
      end++;
    }
    return end > quote ? end : from;
  }

  /** The agency in 新华社平壤2009年12月1日电, a report by wire without a title. */
  private static Span wire(Entry entry) {
    int start = NoteWords.afterCiting(entry, entry.start(), entry.end());
    int from = "【(〔[".indexOf(entry.at(start)) >= 0 ? start + 1 : start;
    for (int i = from + 2; i < Math.min(entry.end(), from + MAX_HAN); i++) {
      Span name = new Span(from, i);
      if (NoteWords.isMedia(entry, name) && entry.indexOf('电', i, entry.end()) > 0) {
        return name;
      }
    }
    return new Span(from, from);
  }

  /** The journal that is set in italics after the title; empty at {@code from} without one. */
  private static Span italic(Entry entry, int from) {
    return entry.italics().stream()
        .filter(italic -> italic.start() >= from && isPlain(entry, italic))
        .findFirst()
        .orElse(new Span(from, from));
  }

  /** The Western Historical Quarterly 7(3): the number is the volume's. */
  private static Span withoutVolume(Entry entry, Span name) {
    int end = name.end();
    while (end > name.start() && Character.isDigit(entry.at(end - 1))) {
      end--;
    }
    return end > name.start() && entry.at(end - 1) == ' ' ? entry.trimmed(name.start(), end) : name;
  }

  /** A house after its place (香港：明報雜誌有限公司) or with 出版社, else the first press or journal. */
  private static Span press(Entry entry, int from, int to) {
    Span first = new Span(from, from);
    for (Parts.Part part : Parts.of(entry, from, to)) {
      Span whole = part.span();
      Span name = PlainTitle.afterColon(entry, whole);
      Span work = quoted(entry, whole);
      if (part.bracketed() && from == entry.start()) {
        continue;
      }
      if (work.length() > 0) {
        first = first.length() == 0 && Press.isPeriodical(entry, work) ? work : first;
        first = first.length() == 0 && isCited(entry, whole) ? work : first;
      } else if (name.length() < whole.length() && isHouse(entry, whole, name)) {
        return name;
      } else if (first.length() == 0 && Press.isName(entry, name)) {
        first = withoutCiting(entry, name);
      } else if (isPublishingHouse(entry, name)) {
        return name;
      }
    }
    return first;
  }

  /** After a place and a colon stands the house, whatever its name: Salamanca: Imprenta Varona. */
  private static boolean isHouse(Entry entry, Span whole, Span name) {
    int colon = entry.indexOf(':', whole.start(), whole.end());
    int place = colon - whole.start();
    boolean han = Script.isHan(entry.at(whole.start()));
    return Press.isName(entry, name)
        || (!han
            && place <= 20
            && Character.isUpperCase(entry.at(whole.start()))
            && isPlain(entry, name));
  }

  private static boolean isPublishingHouse(Entry entry, Span name) {
    return entry.text().endsWith("出版社", name.end()) && Press.isName(entry, name);
  }

  private static Span withoutCiting(Entry entry, Span name) {
    int end = NoteWords.end(entry, name.start(), name.end(), NoteWords.Kind.CITING);
    return end > 0 && end < name.end() ? entry.trimmed(end, name.end()) : name;
  }

  private static boolean isCited(Entry entry, Span part) {
    int close = entry.indexOf('》', part.start(), part.end());
    boolean goesOn = close + 1 < part.end() && Script.isHan(entry.at(close + 1));
    return !goesOn && NoteWords.end(entry, part.start(), part.end(), NoteWords.Kind.CITING) > 0;
  }

  /** The work in 刊《明報月刊》; empty when the part quotes none. */
  private static Span quoted(Entry entry, Span part) {
    int book = entry.indexOf('《', part.start(), part.end());
    int open = book >= 0 ? book : entry.indexOf('『', part.start(), part.end());
    int close = open < 0 ? -1 : entry.closing(open, part.end());
    return close < 0 ? new Span(part.start(), part.start()) : entry.trimmed(open + 1, close);
  }

  private static Span afterTitle(Entry entry, int from, List<String> authors) {
    int end = from;
    for (Parts.Part part : Parts.of(entry, from, entry.end())) {
      Span span = part.span();
      boolean author = authors.stream().anyMatch(entry.slice(span)::contains);
      Span house = afterPlace(entry, span);
      if (entry.indexOf(';', end, span.start()) >= 0) {
        break;
      }
      end = span.end();
      if (followsDate(entry, span)) {
        continue;
      }
      Span work = quoted(entry, span);
      if (work.length() > 1 && !part.bracketed()) {
        return work;
      }
      boolean placed = !part.bracketed() || isDated(entry, span);
      if (placed && !author && isPlain(entry, house)) {
        return withoutCiting(entry, house);
      }
    }
    return new Span(from, from);
  }

  /** 1961年7月11日签订 says what happened then. */
  private static boolean followsDate(Entry entry, Span name) {
    return !entry.isFree(name.start() - 1) && "年月日".indexOf(entry.at(name.start() - 1)) >= 0;
  }

  /** In （甲會，2009年12月） a date follows the name inside of its bracket. */
  private static boolean isDated(Entry entry, Span name) {
    int next = name.end();
    while (next < name.end() + 3 && entry.isFree(next) && ",、 ".indexOf(entry.at(next)) >= 0) {
      next++;
    }
    return entry.at(name.start() - 1) == '('
        && next < entry.end()
        && !entry.isFree(next)
        && Character.isDigit(entry.at(next));
  }

  /** The house in 台北:聯經, whose place is written in a few characters. */
  private static Span afterPlace(Entry entry, Span part) {
    Span name = PlainTitle.afterColon(entry, part);
    int colon = entry.indexOf(':', part.start(), part.end());
    boolean named = "市县省州府".indexOf(entry.at(colon - 1)) >= 0;
    int most = named ? MAX_NAMED_PLACE : MAX_PLACE;
    boolean place = colon - part.start() <= most && Entry.isWide(entry.at(part.start()));
    return place && name.length() > 1 ? name : part;
  }

  private static boolean isPlain(Entry entry, Span span) {
    int most = Script.isHan(entry.at(span.start())) ? MAX_HAN : MAX_NAME;
    if (span.length() > most || Press.isSentence(entry, span)) {
      return false;
    }
    int letters = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = entry.at(i);
      if (Character.isDigit(c) || "\"*/=“”「」".indexOf(c) >= 0) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    boolean word =
        !NoteWords.is(entry, span, NoteWords.Kind.LABEL)
            && NoteWords.suffix(entry, span, NoteWords.Kind.PART) < 0;
    boolean translator = entry.at(span.end() - 1) == '译';
    return letters >= 2 && word && !translator && !Character.isLowerCase(entry.at(span.start()));
  }
}

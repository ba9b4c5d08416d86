package org.tradefacts.citation;

import java.util.List;
import org.tradefacts.date.DateExtractor;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;

/**
 * The title of an entry that neither links nor quotes it: after the year of {@code Name (1983).
 * Title.}, before or after a bare address, or before the press and date in 標題，新華網，2006年6月21日.
 */
final class PlainTitle {

  private static final int MIN_LENGTH = 4;
  private static final int MAX_LENGTH = 200;
  private static final int MAX_LEAD = 80;
  private static final int MAX_PARTS = 8;
  private static final int MAX_VOLUME = 12;

  /** The part after the names and the title. */
  private static final int JOURNAL = 2;

  private PlainTitle() {}

  static Span find(Entry entry, Address address, Span none) {
    Span scholarly = afterYear(entry, none);
    if (scholarly.length() > 0) {
      return scholarly;
    }
    if (address.label().length() > 0) {
      int place = address.label().start();
      Span before = besideAddress(entry, entry.start(), place, none);
      return before.length() > 0 || address.named()
          ? before
          : besideAddress(entry, address.label().end(), entry.end(), none);
    }
    Span paper = paper(entry, none);
    if (paper.length() > 0) {
      return paper;
    }
    Span listed = listed(entry, none);
    return listed.length() > 0 ? listed : chronicle(entry, none);
  }

  /** The paper in 戚其章. 赔款问题考实. 历史研究. 1998, (3): full stops part names, title, journal and year. */
  private static Span paper(Entry entry, Span none) {
    List<Parts.Part> parts = Parts.of(entry, entry.start(), entry.end());
    int names = 0;
    while (names < parts.size() && entry.at(parts.get(names).span().end()) != '.') {
      names++;
    }
    if (names + JOURNAL >= parts.size() || !Script.isHan(entry.at(entry.start()))) {
      return none;
    }
    Span lead = new Span(entry.start(), parts.get(names).span().end());
    Span title = parts.get(names + 1).span();
    int year = parts.get(names + JOURNAL).span().end() + 2;
    boolean dated = Character.isDigit(entry.at(year)) && Character.isDigit(entry.at(year + 3));
    boolean stopped = entry.at(title.end()) == '.' && ".,".indexOf(entry.at(year - 2)) >= 0;
    return dated && stopped && isTitle(entry, title) && !NameList.of(entry.slice(lead)).isEmpty()
        ? title
        : none;
  }

  /** The work in 旧唐书 卷一百九十九 and 朝鲜王朝实录 高宗 22卷, which are cited by volume without quotes. */
  private static Span chronicle(Entry entry, Span none) {
    int end = entry.start();
    while (end < entry.end() && Script.isHan(entry.at(end)) && entry.at(end) != '卷') {
      end++;
    }
    Span work = new Span(entry.start(), end);
    return isChronicle(entry, work) && !Press.isSentence(entry, work) ? work : none;
  }

  /** Whether a work is one that is cited by volume, and its volume is named after it. */
  static boolean isChronicle(Entry entry, Span work) {
    int volume = entry.indexOf('卷', work.end(), Math.min(entry.end(), work.end() + MAX_VOLUME));
    return volume >= 0 && NoteWords.suffix(entry, work, NoteWords.Kind.WORK) >= 0;
  }

  static Span afterYear(Entry entry, Span none) {
    int close = Authors.yearEnd(entry);
    if (close < 0 || close - entry.start() > MAX_LEAD) {
      return none;
    }
    int start = close + 1;
    while (start < entry.end() && " .,:。".indexOf(entry.at(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < entry.end() && entry.isFree(end) && !isTitleEnd(entry, end)) {
      end++;
    }
    Span title = entry.trimmed(start, end);
    return isTitle(entry, title) ? title : none;
  }

  /** A comma is part of a Latin title but ends a Chinese one. */
  private static boolean isTitleEnd(Entry entry, int i) {
    char c = entry.at(i);
    boolean latinComma = c == ',' && entry.at(i + 1) == ' ';
    return (c == '.' || c == '。' || c == ',')
        && !latinComma
        && Parts.isBreak(entry, i, entry.end());
  }

  /** The words after a place, as after the site in 聯合新聞網：標題. */
  static Span after(Entry entry, int from, Span none) {
    return besideAddress(entry, from, entry.end(), none);
  }

  /** The words beside a bare address: 國民大會 官方網站 <http://…>, past a press that leads them. */
  private static Span besideAddress(Entry entry, int from, int to, Span none) {
    Span words = firstWords(entry, from, to);
    Span title = words.length() > 0 ? PageTitle.withoutLead(entry, words) : words;
    if (Press.isName(entry, title)) {
      Span second = firstWords(entry, Math.min(to, title.end() + 1), to);
      boolean more = second.length() > 0 && entry.at(title.end()) != '(';
      if (more) {
        return isUsable(entry, second) ? second : none;
      }
      return from == entry.start() && isUsable(entry, title) ? title : none;
    }
    return isUsable(entry, title) ? title : none;
  }

  private static Span firstWords(Entry entry, int from, int to) {
    int start = from;
    while (start < to && (entry.at(start) <= ' ' || ",:。".indexOf(entry.at(start)) >= 0)) {
      start++;
    }
    int end = start;
    while (end < to && entry.isFree(end) && "(,。;《".indexOf(entry.at(end)) < 0) {
      end++;
    }
    return entry.trimmed(start, end);
  }

  private static boolean isUsable(Entry entry, Span title) {
    return isTitle(entry, title)
        && !isDate(entry, title)
        && !leadsOn(entry, title)
        && !NoteWords.contains(entry, title, NoteWords.Kind.ACCESS);
  }

  /** 数据来源: leads to the address. */
  private static boolean leadsOn(Entry entry, Span title) {
    return entry.at(title.end()) == ':'
        && NoteWords.suffix(entry, title, NoteWords.Kind.CITING) >= 0;
  }

  /** Parts that a press or a date follows; a sentence is no list of parts. */
  private static Span listed(Entry entry, Span none) {
    List<Parts.Part> parts = Parts.of(entry, entry.start(), entry.end());
    if (parts.size() < 2 || parts.stream().filter(part -> !part.bracketed()).count() > MAX_PARTS) {
      return none;
    }
    Span longest = none;
    for (Parts.Part part : parts) {
      Span span = part.span();
      if (Press.isSentence(entry, span) && span.length() > 30) {
        return none;
      }
      if (part.bracketed()) {
        continue;
      }
      boolean press = Press.isName(entry, afterColon(entry, span));
      if (press || isQuoted(entry, span)) {
        return longest;
      }
      boolean better = isTitle(entry, span) && span.length() > longest.length();
      longest = better && !isDate(entry, span) ? withoutYears(entry, span) : longest;
    }
    boolean document = NoteWords.suffix(entry, longest, NoteWords.Kind.DOCUMENT) >= 0;
    return document && longest.start() == entry.start() ? longest : none;
  }

  /** 晚清中國的外交(1885-1886): years in brackets after a title belong to it. */
  private static Span withoutYears(Entry entry, Span span) {
    int close = entry.at(span.end()) == '(' ? entry.closing(span.end(), entry.end()) : -1;
    if (close < 0) {
      return span;
    }
    for (int i = span.end() + 1; i < close; i++) {
      if (!Character.isDigit(entry.at(i)) && "-–—~年 ".indexOf(entry.at(i)) < 0) {
        return span;
      }
    }
    return close - span.end() > 6 ? new Span(span.start(), close + 1) : span;
  }

  private static boolean isQuoted(Entry entry, Span span) {
    return "《〈".indexOf(entry.at(span.start())) >= 0;
  }

  static Span afterColon(Entry entry, Span part) {
    int colon = entry.indexOf(':', part.start(), part.end());
    return colon < 0 ? part : entry.trimmed(colon + 1, part.end());
  }

  private static boolean isDate(Entry entry, Span part) {
    return DateExtractor.first(entry.text(), part)
        .filter(date -> date.span().length() * 2 > part.length())
        .isPresent();
  }

  private static boolean isTitle(Entry entry, Span part) {
    int letters = 0;
    for (int i = part.start(); i < part.end(); i++) {
      letters += Character.isLetter(entry.at(i)) ? 1 : 0;
    }
    return letters >= MIN_LENGTH && part.length() <= MAX_LENGTH;
  }
}

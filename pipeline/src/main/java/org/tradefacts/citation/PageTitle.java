package org.tradefacts.citation;

import java.util.List;
import java.util.Optional;
import org.tradefacts.date.DateExtractor;
import org.tradefacts.date.StandaloneDate;
import org.tradefacts.text.Span;

/**
 * The title within the label of a link, which is often the heading of a web page: with the site's
 * name before or after it, a date, or a whole reference.
 */
final class PageTitle {

  private static final int MIN_LENGTH = 4;
  private static final int MAX_SITE = 60;
  private static final int MAX_PAPER = 20;
  private static final int MIN_MEDIA = 3;

  private PageTitle() {}

  /**
   * The title in a link's label, which can hold the site's name (_新浪網), a date (,2009年12月2日) or a
   * whole reference (Author. Title. Journal, Vol. 13) as well.
   */
  static Span of(Entry entry, Span label) {
    int first = entry.closing(label.start(), label.end());
    if (first == label.end() - 1 && Titles.PAIRS.indexOf(entry.at(label.start())) >= 0) {
      return entry.trimmed(label.start() + 1, first);
    }
    Optional<Span> scholarly = scholarly(entry, label);
    if (scholarly.isPresent()) {
      return scholarly.get();
    }
    Span dated = withoutPaper(entry, withoutDate(entry, label));
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
                .filter(d -> d.span().end() == tail && d.span().start() - mark <= 2)
                .filter(d -> entry.at(mark) == ',' || !isEraYear(entry, mark + 1));
        return date.isPresent() ? entry.trimmed(label.start(), i) : entry.trimmed(label);
      }
    }
    return entry.trimmed(label);
  }

  /** 日本外交文書（明治8年）: the year of an era tells what a volume is about. */
  private static boolean isEraYear(Entry entry, int from) {
    return !Character.isDigit(entry.at(from));
  }

  /** Without the paper or agency after a comma, a blank or in brackets: 標題（聯合早報）, 標題 聯合新聞網. */
  private static Span withoutPaper(Entry entry, Span title) {
    int end = entry.at(title.end() - 1) == ')' ? title.end() - 1 : title.end();
    for (int i = end - 1; i > title.start() + MIN_LENGTH && end - i <= MAX_PAPER; i--) {
      boolean bracket = end < title.end() && entry.at(i) == '(';
      boolean apart = end == title.end() && (entry.at(i) == ',' || entry.at(i) == ' ');
      if (bracket || (apart && Entry.isWide(entry.at(i - 1)) && Entry.isWide(entry.at(i + 1)))) {
        Span paper = entry.trimmed(i + 1, end);
        return isMedia(entry, paper) ? entry.trimmed(title.start(), i) : title;
      }
    }
    return title;
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
      if (tail.length() > MAX_SITE) {
        return title;
      }
      boolean apart = entry.at(i - 1) == ' ' && entry.at(i + 1) == ' ';
      boolean twice = c == entry.at(i - 1);
      if (dash && !apart && !twice && !NoteWords.isMedia(entry, tail)) {
        continue;
      }
      boolean site =
          (c == '|' && !Press.isName(entry, firstOf(entry, title)))
              || Parts.of(entry, tail.start(), tail.end()).stream()
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

  /** What stands before the first bar: the title, or the site in BBC NEWS | Asia | Title. */
  private static Span firstOf(Entry entry, Span title) {
    int bar = entry.indexOf('|', title.start(), title.end());
    return entry.trimmed(title.start(), Math.max(bar, title.start()));
  }

  /** Without the site or paper that leads it: 新华网：標題, BBC News - Title, BBC NEWS | Asia | Title. */
  static Span withoutLead(Entry entry, Span title) {
    for (int i = title.start() + 2; i < title.end() - MIN_LENGTH; i++) {
      char c = entry.at(i);
      boolean dash = (c == '-' || c == '–') && entry.at(i - 1) == ' ' && entry.at(i + 1) == ' ';
      boolean glued = c == '-' && Entry.isWide(entry.at(i - 1)) && Entry.isWide(entry.at(i + 1));
      if (c != ':' && c != '|' && !dash && !glued) {
        continue;
      }
      Span lead = entry.trimmed(title.start(), i);
      boolean wide = Entry.isWide(entry.at(i - 1));
      boolean site = (c == ':' || wide) ? isMedia(entry, lead) : Press.isName(entry, lead);
      if (!site) {
        return title;
      }
      int last = i;
      for (int j = i; c == '|' && j < title.end() - MIN_LENGTH; j++) {
        last = entry.at(j) == '|' ? j : last;
      }
      return entry.trimmed(last + 1, title.end());
    }
    return title;
  }

  /** 新华网 or 《经济学人》; 财经 alone is a column. */
  private static boolean isMedia(Entry entry, Span lead) {
    boolean quoted = entry.at(lead.start()) == '《' && entry.at(lead.end() - 1) == '》';
    Span name = quoted ? new Span(lead.start() + 1, lead.end() - 1) : lead;
    boolean column = Entry.isWide(entry.at(name.start())) && name.length() < MIN_MEDIA;
    return (!column && NoteWords.isMedia(entry, name))
        || (quoted && Press.isPeriodical(entry, name));
  }
}

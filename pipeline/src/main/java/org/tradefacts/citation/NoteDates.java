package org.tradefacts.citation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradefacts.date.DateExtractor;
import org.tradefacts.date.Precision;
import org.tradefacts.date.StandaloneDate;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;

/**
 * The dates of an entry: when the work was published, and when it was read (2010年8月15日查閱, Retrieved
 * 2010-08-15, [2010-08-15]).
 *
 * @param published EDTF; empty when the entry has none
 * @param accessed EDTF; empty when the entry has none
 * @param spoken whether {@code published} stands within running words, as in 数据截至2012年底
 */
record NoteDates(String published, String accessed, boolean spoken) {

  private static final Set<Precision> PUBLISHED =
      EnumSet.of(
          Precision.DAY, Precision.MONTH, Precision.SEASON, Precision.QUARTER, Precision.YEAR);

  private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");

  /** EDTF code of spring. */
  private static final int FIRST_SEASON = 21;

  /** How far from its word an access date begins. */
  private static final int NEAR = 12;

  /** Digits of a year and month, 200209. */
  private static final int COMPACT = 6;

  private static final int WINDOW = 40;
  private static final int MAX_TRIES = 4;

  /** The dates outside of the title. Claims their places. */
  static NoteDates claim(Entry entry, Span title) {
    String accessed = claimBeside(entry, title, NoteWords.Kind.ACCESS);
    claimBeside(entry, title, NoteWords.Kind.ARCHIVE);
    accessed = accessed.isEmpty() ? claimBracketed(entry, title) : accessed;
    claimFirstEdition(entry);
    Optional<StandaloneDate> published = free(entry, title.end(), entry.end(), true);
    if (published.isEmpty()) {
      published = free(entry, entry.start(), title.start(), true);
    }
    if (published.isEmpty()) {
      published = free(entry, title.end(), entry.end(), false);
    }
    if (published.isEmpty()) {
      published = free(entry, entry.start(), title.start(), false);
    }
    if (published.isEmpty()) {
      return new NoteDates(claimCompactMonth(entry, title), accessed, false);
    }
    Span place = published.get().span();
    String date = withSeason(entry, place.start(), published.get().value().text());
    entry.claim(place.start(), place.end());
    boolean spoken = Script.isHan(entry.at(place.start() - 1));
    String second = accessed.isEmpty() ? claimSecond(entry, place) : accessed;
    return new NoteDates(date, second, spoken);
  }

  /** The season of a journal's issue: Spring 2003 is 2003-21. */
  private static String withSeason(Entry entry, int yearAt, String date) {
    if (date.length() != 4) {
      return date;
    }
    for (int i = 0; i < SEASONS.size(); i++) {
      String season = SEASONS.get(i);
      if (entry.text().endsWith(season, yearAt - 1) && yearAt - entry.start() > season.length()) {
        return date + "-" + (FIRST_SEASON + i);
      }
    }
    return date;
  }

  /** The first date in the free runs of a range; bare years only unless {@code whole}. */
  private static Optional<StandaloneDate> free(Entry entry, int from, int to, boolean whole) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i < to && entry.isFree(i)) {
        continue;
      }
      Optional<StandaloneDate> date = inRun(entry, new Span(start, i), whole);
      if (date.isPresent()) {
        return date;
      }
      start = i + 1;
    }
    return Optional.empty();
  }

  /** The first date of that kind; what names a century or a range, 21世纪经济报道, is passed over. */
  private static Optional<StandaloneDate> inRun(Entry entry, Span run, boolean whole) {
    int from = run.start();
    for (int i = 0; i < MAX_TRIES && run.end() - from >= 4; i++) {
      Optional<StandaloneDate> date = DateExtractor.first(entry.text(), new Span(from, run.end()));
      if (date.isEmpty()) {
        return date;
      }
      Precision precision = date.get().value().precision();
      boolean wanted = PUBLISHED.contains(precision) && whole == (precision != Precision.YEAR);
      boolean heading = entry.at(date.get().span().end()) == '条';
      if (wanted && !heading && (whole || standsAlone(entry, date.get().span()))) {
        return date;
      }
      from = date.get().span().end();
    }
    return Optional.empty();
  }

  /** A year within words, 1885 乙酉 or 1991 edition, is not when the work came out. */
  private static boolean standsAlone(Entry entry, Span year) {
    int after = year.end();
    while (entry.isFree(after) && entry.at(after) <= ' ') {
      after++;
    }
    char next = entry.at(after);
    boolean words = entry.isFree(after) && Character.isLetter(next) && !isIssue(next);
    return !words && !NoteWords.isLetter(entry.at(year.start() - 1));
  }

  private static boolean isIssue(char c) {
    return "年第版月期".indexOf(c) >= 0;
  }

  /** The first date beside a word of that kind; claims word and date. */
  private static String claimBeside(Entry entry, Span title, NoteWords.Kind kind) {
    String found = "";
    for (int i = entry.start(); i < entry.end(); i++) {
      // A link that is labelled Archived has been claimed, but its date stands beside it.
      boolean candidate =
          (i < title.start() || i >= title.end()) && (entry.isFree(i) || entry.startsLink(i));
      int end = candidate ? NoteWords.end(entry, i, entry.end(), kind) : -1;
      if (end < 0) {
        continue;
      }
      int wordStart = i;
      int wordEnd = end;
      Optional<StandaloneDate> date =
          after(entry, end, 4)
              .or(() -> before(entry, wordStart))
              .or(() -> after(entry, wordEnd, NEAR));
      entry.claim(
          date.map(d -> Math.min(wordStart, d.span().start())).orElse(wordStart),
          date.map(d -> Math.max(wordEnd, d.span().end())).orElse(wordEnd));
      found = found.isEmpty() ? date.map(d -> d.value().text()).orElse("") : found;
      i = end - 1;
    }
    return found;
  }

  private static Optional<StandaloneDate> after(Entry entry, int wordEnd, int near) {
    int to = wordEnd;
    boolean separate = entry.at(wordEnd) == ',' || entry.at(wordEnd) == ')';
    while (!separate
        && entry.isFree(to)
        && "。)".indexOf(entry.at(to)) < 0
        && to - wordEnd < WINDOW) {
      to++;
    }
    return DateExtractor.first(entry.text(), new Span(wordEnd, to))
        .filter(d -> d.span().start() - wordEnd <= near);
  }

  private static Optional<StandaloneDate> before(Entry entry, int wordStart) {
    int from = wordStart;
    while (entry.isFree(from - 1)
        && ",;。(".indexOf(entry.at(from - 1)) < 0
        && !(entry.at(from - 1) == ' ' && entry.at(from - 2) == '.')
        && wordStart - from < WINDOW) {
      from--;
    }
    return DateExtractor.first(entry.text(), new Span(from, wordStart))
        .filter(d -> wordStart - d.span().end() <= 2)
        .filter(d -> entry.at(d.span().end()) != '.');
  }

  /** ([1929]1993): the year of the first edition is not that of the one cited. */
  private static void claimFirstEdition(Entry entry) {
    for (int i = entry.start(); i + 6 < entry.end(); i++) {
      boolean square = entry.at(i) == '[' && entry.at(i + 5) == ']';
      if (square && Character.isDigit(entry.at(i + 4)) && Character.isDigit(entry.at(i + 6))) {
        entry.claim(i, i + 6);
      }
    }
  }

  /** The date in 2010-05-03 [2010-08-15], as citation templates print when a page was read. */
  private static String claimSecond(Entry entry, Span published) {
    int from = published.end();
    while (entry.isFree(from) && " )[".indexOf(entry.at(from)) >= 0) {
      from++;
    }
    int to = from;
    while (entry.isFree(to) && " ,;。]".indexOf(entry.at(to)) < 0) {
      to++;
    }
    Span second = new Span(from, to);
    Optional<StandaloneDate> date =
        DateExtractor.first(entry.text(), second)
            .filter(d -> d.span().equals(second) && d.value().precision() == Precision.DAY);
    date.ifPresent(d -> entry.claim(d.span().start(), d.span().end()));
    return date.map(d -> d.value().text()).orElse("");
  }

  /**
   * The day alone in square brackets, as citation templates print when a page was read: 历史研究. 1998,
   * (3) [2014-04-17].
   */
  private static String claimBracketed(Entry entry, Span title) {
    for (int open = title.end(); open < entry.end(); open++) {
      int close =
          entry.at(open) == '[' && entry.isFree(open) ? entry.closing(open, entry.end()) : -1;
      if (close < 0) {
        continue;
      }
      Span inside = new Span(open + 1, close);
      Optional<StandaloneDate> date =
          DateExtractor.first(entry.text(), inside)
              .filter(d -> d.span().equals(inside) && d.value().precision() == Precision.DAY);
      if (date.isPresent()) {
        entry.claim(open, close + 1);
        return date.get().value().text();
      }
    }
    return "";
  }

  /** A year and month without a mark between them at the end of a bracket, (曾建元 200209). */
  private static String claimCompactMonth(Entry entry, Span title) {
    for (int close = title.end(); close < entry.end(); close++) {
      int from = close - COMPACT;
      if (entry.at(close) != ')' || !entry.isFree(from) || Character.isDigit(entry.at(from - 1))) {
        continue;
      }
      int value = 0;
      for (int i = from; i < close; i++) {
        value = Character.isDigit(entry.at(i)) ? value * 10 + entry.at(i) - '0' : -1_000_000_000;
      }
      int year = value / 100;
      int month = value % 100;
      if (year >= 1900 && year < 2100 && month >= 1 && month <= 12) {
        entry.claim(from, close);
        return year + (month < 10 ? "-0" : "-") + month;
      }
    }
    return "";
  }
}

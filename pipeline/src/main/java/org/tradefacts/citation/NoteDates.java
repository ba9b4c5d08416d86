package org.tradefacts.citation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tradefacts.date.DateExtractor;
import org.tradefacts.date.Precision;
import org.tradefacts.date.StandaloneDate;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/**
 * The dates of an entry: when the work was published, and when it was read (after 查閱, Retrieved).
 *
 * @param published EDTF; empty when the entry has none
 * @param publishedAt its place; empty when there is none
 * @param accessed EDTF; empty when the entry has none
 */
record NoteDates(String published, Span publishedAt, String accessed) {

  private static final Set<Precision> PUBLISHED =
      EnumSet.of(
          Precision.DAY, Precision.MONTH, Precision.SEASON, Precision.QUARTER, Precision.YEAR);

  /** In folded form. */
  private static final String[] ACCESS = {
    "查阅",
    "访问日期",
    "存取日期",
    "访问于",
    "造访",
    "检索",
    "浏览",
    "取得",
    "查看于",
    "引用日期",
    "访问时间",
    "Retrieved",
    "retrieved",
    "Accessed",
    "accessed",
    "閲覧",
    "阅览"
  };

  /**
   * The dates among the words of an entry. The title's own words are looked at last: a year in a
   * title is not when the work came out, but a date at the end of a link's label is.
   */
  static NoteDates find(CleanText text, Span entry, Span title, boolean signed) {
    int access = accessStart(text, entry);
    Span head = new Span(entry.start(), access < 0 ? entry.end() : access);
    Optional<StandaloneDate> accessed =
        access < 0 ? Optional.empty() : DateExtractor.first(text, new Span(access, entry.end()));
    Optional<StandaloneDate> published = Optional.empty();
    if (head.contains(title) && title.length() > 0) {
      published =
          DateExtractor.first(text, new Span(title.end(), head.end()))
              .or(() -> DateExtractor.first(text, new Span(head.start(), title.start())))
              .or(() -> atEnd(text, title));
    } else {
      // Of a year alone among unknown words nobody says that it is when the work came out.
      published =
          DateExtractor.first(text, head)
              .filter(date -> signed || date.value().precision() != Precision.YEAR);
    }
    published = published.filter(date -> PUBLISHED.contains(date.value().precision()));
    return new NoteDates(
        published.map(date -> date.value().text()).orElse(""),
        published.map(StandaloneDate::span).orElse(new Span(entry.start(), entry.start())),
        accessed.map(date -> date.value().text()).orElse(""));
  }

  /** North Korea revalues currency,2009年12月2日: the label ends with the date, after a comma. */
  private static Optional<StandaloneDate> atEnd(CleanText text, Span title) {
    for (int i = title.end() - 1; i > title.start(); i--) {
      if (text.folded(i) == ',') {
        return DateExtractor.first(text, new Span(i + 1, title.end()))
            .filter(date -> date.span().end() == title.end());
      }
    }
    return Optional.empty();
  }

  /** The title without the publication date that ends it. */
  Span without(CleanText text, Span title) {
    boolean inside = publishedAt.length() > 0 && title.contains(publishedAt);
    return inside ? Titles.trimmed(text, title.start(), publishedAt.start()) : title;
  }

  private static int accessStart(CleanText text, Span entry) {
    for (int i = entry.start(); i < entry.end(); i++) {
      for (String word : ACCESS) {
        if (text.startsWith(word, i)) {
          return i;
        }
      }
    }
    return -1;
  }
}

package org.tradefacts.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradefacts.date.Bound;
import org.tradefacts.date.DateMention;
import org.tradefacts.date.Modifier;
import org.tradefacts.date.Resolution;
import org.tradefacts.text.Article;

/** What the slots of a date rest on. */
final class DateSlots {

  private static final WordLists MODIFIERS = WordLists.of("date_modifiers.tsv");
  private static final WordLists WORDS = WordLists.of("eras.tsv", "relative_dates.tsv");
  private static final WordLists SIGNALS = WordLists.of("date_signals.tsv");

  private final Article article;
  private final List<DateMention> dates;

  DateSlots(Article article, List<DateMention> dates) {
    this.article = article;
    this.dates = dates;
  }

  void write(Page page, DateMention date) {
    page.sentence(date.sentence(), date.span());
    page.slot("edtf", date.edtf(), entries(WORDS, date));
    page.slot("earliest", day(date.earliest()));
    page.slot("latest", day(date.latest()));
    page.slot("precision", date.precision().code());
    if (date.modifier() != Modifier.NONE) {
      page.slot("modifier", date.modifier().code(), modifier(date));
    }
    if (date.bound() != Bound.NONE) {
      page.slot("bound", date.bound().code(), page.inContext(date.sentence(), date.span()));
    }
    if (date.approximate()) {
      page.slot("approximate", "true", page.inContext(date.sentence(), date.span()));
    }
    page.slot("calendar", date.calendar());
    page.slot("resolution", date.resolution().code(), resolution(page, date));
    page.rule(date.rule());
    page.source(article.text().sourceStart(date.span()), article.text().sourceEnd(date.span()));
  }

  private List<String> modifier(DateMention date) {
    return MODIFIERS.within(article.text(), date.span()).stream()
        .filter(entry -> entry.gives(date.modifier().code()))
        .map(WordLists.Entry::text)
        .toList();
  }

  private List<String> resolution(Page page, DateMention date) {
    if (date.resolution() == Resolution.EXPLICIT) {
      return List.of("all parts are written");
    }
    if (date.anchor() == 0) {
      return List.of("no earlier date gives the missing parts: a heading, the title, or nothing");
    }
    DateMention anchor = dates.get(date.anchor() - 1);
    String from = "from date " + anchor.number() + ", " + anchor.edtf() + ", in sentence ";
    String place = anchor.sentence() + ": " + page.inContext(anchor.sentence(), anchor.span());
    List<WordLists.Entry> signals =
        SIGNALS.within(article.text(), article.sentence(anchor.sentence()).span());
    return signals.isEmpty()
        ? List.of(from + place)
        : List.of(from + place, "that sentence has " + join(signals));
  }

  private List<String> entries(WordLists lists, DateMention date) {
    return lists.within(article.text(), date.span()).stream().map(WordLists.Entry::text).toList();
  }

  private static String join(List<WordLists.Entry> entries) {
    return String.join(", ", entries.stream().map(WordLists.Entry::text).toList());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}

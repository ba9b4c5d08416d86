package org.tradefacts.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.tradefacts.quantity.Qualifier;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Article;
import org.tradefacts.text.Span;

/** What the slots of a quantity rest on. */
final class QuantitySlots {

  private static final WordLists UNITS =
      WordLists.of("currencies.tsv", "currency_signs.tsv", "units.tsv");
  private static final WordLists QUALIFIERS = WordLists.of("qualifiers.tsv");

  /** A qualifier and a sign can stand so many characters away: 美元計算約3億. */
  private static final int AROUND = 6;

  private final Article article;

  QuantitySlots(Article article) {
    this.article = article;
  }

  void write(Page page, Quantity quantity) {
    page.sentence(quantity.sentence(), quantity.span());
    slots(page, quantity, quantity.value());
    page.slot("dimension", quantity.dimension().code());
    page.source(
        article.text().sourceStart(quantity.span()), article.text().sourceEnd(quantity.span()));
  }

  /** The slots that a figure shares with its quantity; its value can have another sign. */
  void slots(Page page, Quantity quantity, BigDecimal value) {
    String written = article.text().slice(quantity.span());
    boolean turned = value.compareTo(quantity.value()) != 0;
    page.slot(
        "value",
        value.toPlainString(),
        "read from " + written,
        turned ? "negative: the words around it say a fall or a deficit" : "");
    quantity.max().ifPresent(max -> page.slot("value_max", max.toPlainString(), "of a range"));
    page.slot("unit", quantity.unit(), unit(quantity));
    page.slot("qualifier", quantity.qualifier().code(), qualifier(quantity));
  }

  private List<String> unit(Quantity quantity) {
    List<String> within = giving(UNITS, quantity.span(), quantity.unit());
    if (!within.isEmpty() || quantity.unit().isEmpty()) {
      return within;
    }
    String written = article.text().slice(quantity.span());
    return List.of(
        written.contains(quantity.unit())
            ? "as written"
            : "the words around it, or whose currency the article settles; no entry of its own");
  }

  private List<String> qualifier(Quantity quantity) {
    if (quantity.qualifier() == Qualifier.EXACT) {
      return List.of("no word qualifies it");
    }
    List<String> found = giving(QUALIFIERS, around(quantity), quantity.qualifier().code());
    return found.isEmpty() ? List.of("the form of the numeral") : found;
  }

  private Span around(Quantity quantity) {
    Span sentence = article.sentence(quantity.sentence()).span();
    return new Span(
        Math.max(sentence.start(), quantity.span().start() - AROUND),
        Math.min(sentence.end(), quantity.span().end() + AROUND));
  }

  private List<String> giving(WordLists lists, Span span, String value) {
    Stream<WordLists.Entry> entries = lists.within(article.text(), span).stream();
    return entries.filter(entry -> entry.gives(value)).map(WordLists.Entry::text).toList();
  }
}

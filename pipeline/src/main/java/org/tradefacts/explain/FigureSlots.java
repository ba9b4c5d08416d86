package org.tradefacts.explain;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.date.DateMention;
import org.tradefacts.figure.Evidence;
import org.tradefacts.figure.Origin;
import org.tradefacts.figure.Party;
import org.tradefacts.figure.TradeFigure;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Article;
import org.tradefacts.text.SentenceKind;
import org.tradefacts.text.Span;

/** What the slots of a trade figure rest on. */
final class FigureSlots {

  private static final WordLists MEASURES = WordLists.of("indicators.tsv");
  private static final WordLists PARAMETERS = WordLists.of("infobox.tsv", "indicators.tsv");
  private static final WordLists ECONOMIES =
      WordLists.of("economies.tsv", "economy_characters.tsv", "leaders.tsv");
  private static final WordLists GOODS = WordLists.of("commodities.tsv");
  private static final WordLists SIGNALS = WordLists.of("signals.tsv");

  /** The signal of words that say nothing of their own: 中, 从. */
  private static final String FILLER = "filler";

  private static final String BREAKS = ",。;!?\n";

  private final Article article;
  private final List<DateMention> dates;
  private final List<Quantity> quantities;

  FigureSlots(Article article, List<DateMention> dates, List<Quantity> quantities) {
    this.article = article;
    this.dates = dates;
    this.quantities = quantities;
  }

  void write(Page page, TradeFigure figure) {
    Evidence evidence = figure.evidence();
    Quantity quantity = quantities.get(figure.quantity() - 1);
    page.sentence(figure.sentence(), figure.span());
    new QuantitySlots(article).slots(page, quantity, figure.value());
    page.slot(
        "indicator",
        figure.indicator().code(),
        grounds(page, figure, evidence.indicator(), measures(figure)));
    page.slot("statistic", figure.statistic().code(), signals(figure));
    party(page, figure, "reporter", figure.reporter(), evidence.reporter());
    party(page, figure, "partner", figure.partner(), evidence.partner());
    optional(page, "flow_code", figure.flowCode(), "from the indicator and who trades with whom");
    page.slot("commodity", figure.commodity(), grounds(page, figure, evidence.commodity(), GOODS));
    optional(page, "hs_chapter", figure.hsChapter(), "from the commodity's entry");
    page.slot("period", figure.period().edtf(), period(page, figure));
    optional(page, "base_period", figure.basePeriod(), "what the change is measured against");
    optional(page, "frequency", figure.frequency(), "the number is a rate");
    page.rule(figure.rule());
    page.source(article.text().sourceStart(figure.span()), article.text().sourceEnd(figure.span()));
  }

  private WordLists measures(TradeFigure figure) {
    return article.sentence(figure.sentence()).kind() == SentenceKind.INFOBOX
        ? PARAMETERS
        : MEASURES;
  }

  private static void optional(Page page, String name, String value, String ground) {
    if (!value.isEmpty()) {
      page.slot(name, value, ground);
    }
  }

  private void party(
      Page page, TradeFigure figure, String name, Party party, Evidence.Found found) {
    String shown = party.code().isEmpty() ? party.text() : party.code();
    page.slot(name, shown, grounds(page, figure, found, ECONOMIES));
  }

  private List<String> period(Page page, TradeFigure figure) {
    List<String> grounds = new ArrayList<>();
    int number = figure.period().dateNumber();
    if (number > 0) {
      DateMention date = dates.get(number - 1);
      grounds.add("date " + number + " (" + date.resolution().code() + "), " + date.edtf());
    }
    grounds.addAll(place(page, figure, figure.evidence().period()));
    return grounds;
  }

  private List<String> grounds(
      Page page, TradeFigure figure, Evidence.Found found, WordLists lists) {
    List<String> grounds = new ArrayList<>(place(page, figure, found));
    if (found.span().length() > 0) {
      // 中 within 中国 is not the word that was read: that name comes from the JDK.
      List<WordLists.Entry> entries =
          lists.within(article.text(), found.span()).stream()
              .filter(
                  entry ->
                      !lists.equals(ECONOMIES) || entry.word().length() == found.span().length())
              .toList();
      entries.forEach(entry -> grounds.add(entry.text()));
      if (entries.isEmpty() && lists.equals(ECONOMIES)) {
        grounds.add("a country name of the JDK (CLDR)");
      }
    }
    return grounds;
  }

  private List<String> place(Page page, TradeFigure figure, Evidence.Found found) {
    Span word = found.span();
    if (found.origin() == Origin.NOWHERE) {
      return List.of("the text gives none");
    }
    if (word.length() == 0) {
      return List.of("the article as a whole: its title or what it is about");
    }
    int sentence = article.sentenceAt(word.start()).number();
    String where = "in the " + found.origin().code();
    String which = sentence == figure.sentence() ? "" : ", sentence " + sentence;
    return List.of(where + which + ": " + page.inContext(sentence, word));
  }

  /** Words of the number's clause that say how it is meant: 增长 a growth, 占 a share. */
  private List<String> signals(TradeFigure figure) {
    Span sentence = article.sentence(figure.sentence()).span();
    int start = figure.span().start();
    while (start > sentence.start() && !isBreak(start - 1)) {
      start--;
    }
    int end = figure.span().end();
    while (end < sentence.end() && !isBreak(end)) {
      end++;
    }
    List<WordLists.Entry> entries =
        SIGNALS.within(article.text(), new Span(start, end)).stream()
            .filter(entry -> !entry.gives(FILLER))
            .toList();
    return entries.isEmpty()
        ? List.of("the indicator's own, or the form of the number")
        : entries.stream().map(entry -> "its clause has " + entry.text()).toList();
  }

  private boolean isBreak(int at) {
    return BREAKS.indexOf(article.text().folded(at)) >= 0;
  }
}

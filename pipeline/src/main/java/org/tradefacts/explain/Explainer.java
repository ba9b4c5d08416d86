package org.tradefacts.explain;

import java.util.List;
import org.tradefacts.citation.Citation;
import org.tradefacts.citation.Reference;
import org.tradefacts.date.DateMention;
import org.tradefacts.figure.TradeFigure;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Article;

/**
 * Explains the rows of one article.
 *
 * @param source the decoded text of its file
 * @param article its clean text, sentences, links and notes
 * @param dates date expressions
 * @param quantities measured numbers
 * @param figures economic figures
 * @param citations citation markers with their claims
 * @param references entries of the reference list
 */
public record Explainer(
    String source,
    Article article,
    List<DateMention> dates,
    List<Quantity> quantities,
    List<TradeFigure> figures,
    List<Citation> citations,
    List<Reference> references) {

  /** Copies the lists. */
  public Explainer {
    dates = List.copyOf(dates);
    quantities = List.copyOf(quantities);
    figures = List.copyOf(figures);
    citations = List.copyOf(citations);
    references = List.copyOf(references);
  }

  /** How many rows of a kind there are. */
  public int count(Kind kind) {
    return switch (kind) {
      case FIGURE -> figures.size();
      case DATE -> dates.size();
      case QUANTITY -> quantities.size();
      case CITATION -> citations.size();
    };
  }

  /**
   * The explanation of a row, in lines.
   *
   * @param kind its table
   * @param number from 1 to {@link #count}
   */
  public String explain(Kind kind, int number) {
    Page page = new Page(article, source);
    page.line(kind.code() + " " + number + " of " + count(kind));
    switch (kind) {
      case FIGURE ->
          new FigureSlots(article, dates, quantities).write(page, figures.get(number - 1));
      case DATE -> new DateSlots(article, dates).write(page, dates.get(number - 1));
      case QUANTITY -> new QuantitySlots(article).write(page, quantities.get(number - 1));
      case CITATION ->
          new CitationSlots(article, references).write(page, citations.get(number - 1));
    }
    return page.text();
  }
}

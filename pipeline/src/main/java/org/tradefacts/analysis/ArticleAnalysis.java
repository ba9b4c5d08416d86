package org.tradefacts.analysis;

import java.util.List;
import org.tradefacts.citation.Citation;
import org.tradefacts.citation.Reference;
import org.tradefacts.date.DateMention;
import org.tradefacts.figure.TradeFigure;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Article;

/**
 * Everything that was found in one article, in document order.
 *
 * @param article its clean text, sentences, links and notes
 * @param dates date expressions
 * @param quantities measured numbers
 * @param figures economic figures
 * @param citations citation markers with their claims
 * @param references entries of the reference list
 */
public record ArticleAnalysis(
    Article article,
    List<DateMention> dates,
    List<Quantity> quantities,
    List<TradeFigure> figures,
    List<Citation> citations,
    List<Reference> references) {

  /** Copies the lists. */
  public ArticleAnalysis {
    dates = List.copyOf(dates);
    quantities = List.copyOf(quantities);
    figures = List.copyOf(figures);
    citations = List.copyOf(citations);
    references = List.copyOf(references);
  }
}

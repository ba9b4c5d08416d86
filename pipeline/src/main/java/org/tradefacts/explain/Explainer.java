package org.tradefacts.explain;

import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.text.Article;

/**
 * Explains the rows of one article.
 *
 * @param source the decoded text of its file
 * @param analysis what was found in it
 */
public record Explainer(String source, ArticleAnalysis analysis) {

  /** How many rows of a kind there are. */
  public int count(Kind kind) {
    return switch (kind) {
      case FIGURE -> analysis.figures().size();
      case DATE -> analysis.dates().size();
      case QUANTITY -> analysis.quantities().size();
      case CITATION -> analysis.citations().size();
    };
  }

  /**
   * The explanation of a row, in lines.
   *
   * @param kind its table
   * @param number from 1 to {@link #count}
   */
  public String explain(Kind kind, int number) {
    Article article = analysis.article();
    Page page = new Page(article, source);
    page.line(kind.code() + " " + number + " of " + count(kind));
    switch (kind) {
      case FIGURE ->
          new FigureSlots(article, analysis.dates(), analysis.quantities())
              .write(page, analysis.figures().get(number - 1));
      case DATE ->
          new DateSlots(article, analysis.dates()).write(page, analysis.dates().get(number - 1));
      case QUANTITY ->
          new QuantitySlots(article).write(page, analysis.quantities().get(number - 1));
      case CITATION ->
          new CitationSlots(article, analysis.references())
              .write(page, analysis.citations().get(number - 1));
    }
    return page.text();
  }
}

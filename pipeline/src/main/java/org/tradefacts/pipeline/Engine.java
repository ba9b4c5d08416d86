package org.tradefacts.pipeline;

import java.util.List;
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.citation.Citation;
import org.tradefacts.citation.CitationExtractor;
import org.tradefacts.citation.Reference;
import org.tradefacts.citation.ReferenceParser;
import org.tradefacts.date.DateExtractor;
import org.tradefacts.date.DateMention;
import org.tradefacts.figure.FigureExtractor;
import org.tradefacts.figure.TradeFigure;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.quantity.QuantityExtractor;
import org.tradefacts.text.Article;
import org.tradefacts.text.MarkdownReader;

/**
 * The whole analysis of one article, without Beam: reader, dates, quantities, figures, citations
 * and references. It keeps no state, so one engine serves any number of threads.
 */
public final class Engine implements Analyser {

  private static final long serialVersionUID = 1L;

  @Override
  public Article read(String source, String title) {
    return MarkdownReader.read(source, title);
  }

  @Override
  public ArticleAnalysis extract(Article article) {
    List<DateMention> dates = DateExtractor.extract(article);
    List<Quantity> quantities =
        QuantityExtractor.extract(article, dates.stream().map(DateMention::span).toList());
    List<TradeFigure> figures = FigureExtractor.extract(article, dates, quantities);
    List<Citation> citations = CitationExtractor.extract(article);
    List<Reference> references = ReferenceParser.parse(article, citations);
    return new ArticleAnalysis(article, dates, quantities, figures, citations, references);
  }
}

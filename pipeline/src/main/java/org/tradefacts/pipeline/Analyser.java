package org.tradefacts.pipeline;

import java.io.Serializable;
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.text.Article;

/**
 * Reads and analyses one article. Implementations are pure and may be called by several threads at
 * once; they travel to the workers with the graph.
 */
public interface Analyser extends Serializable {

  /**
   * Parses the decoded text of a document, without its byte-order mark.
   *
   * @param title the article's title where its text does not say it; empty when unknown
   */
  Article read(String source, String title);

  /** Parses a document of which only the text is known. */
  default Article read(String source) {
    return read(source, "");
  }

  /** Finds dates, quantities, figures, citations and references in an article. */
  ArticleAnalysis extract(Article article);

  /** Both steps. */
  default ArticleAnalysis analyse(String source) {
    return extract(read(source));
  }
}

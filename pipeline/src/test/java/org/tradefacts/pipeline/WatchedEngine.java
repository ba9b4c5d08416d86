package org.tradefacts.pipeline;

import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.text.Article;

/** The engine of the program, before each of whose articles a test does something. */
interface WatchedEngine extends Analyser {

  /** Called with the text of an article before it is read; what it throws, reading throws. */
  void before(String source);

  @Override
  default Article read(String source, String title) {
    before(source);
    return new Engine().read(source, title);
  }

  @Override
  default ArticleAnalysis extract(Article article) {
    return new Engine().extract(article);
  }
}

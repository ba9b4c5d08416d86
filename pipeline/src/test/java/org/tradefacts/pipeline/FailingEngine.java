package org.tradefacts.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.text.Article;
import org.tradefacts.text.Cell;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.SentenceKind;
import org.tradefacts.text.Span;

/** An engine that breaks down on articles that say so, at the step that they name. */
final class FailingEngine implements Analyser {

  private static final long serialVersionUID = 1L;

  private final Engine engine = new Engine();

  @Override
  public Article read(String source, String title) {
    if (source.contains("PARSE FAILS")) {
      throw new IllegalStateException("the parser is at a loss");
    }
    return engine.read(source, title);
  }

  @Override
  public ArticleAnalysis extract(Article article) {
    String text = article.text().text();
    if (text.contains("EXTRACT OVERFLOWS")) {
      throw new StackOverflowError();
    }
    if (text.contains("EXTRACT FAILS")) {
      throw new IndexOutOfBoundsException("index 7");
    }
    return engine.extract(text.contains("ROWS FAIL") ? withEmptySentence(article) : article);
  }

  /** After good sentences one that no row can hold. */
  private static Article withEmptySentence(Article article) {
    List<Sentence> sentences = new ArrayList<>(article.sentences());
    sentences.add(
        new Sentence(
            sentences.size() + 1,
            1,
            SentenceKind.PARAGRAPH,
            "",
            List.of(),
            new Span(0, 0),
            Cell.NONE));
    return new Article(
        article.title(),
        article.language(),
        article.categories(),
        article.text(),
        sentences,
        article.links(),
        article.markers(),
        article.notes(),
        article.sectionCount());
  }
}

package org.tradefacts.pipeline;

import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.citation.Citation;
import org.tradefacts.figure.TradeFigure;
import org.tradefacts.text.Article;
import org.tradefacts.text.Link;
import org.tradefacts.text.Sentence;

/**
 * How much text the rows of an article repeat: a figure its sentence, a citation its claim, a
 * sentence the headings above it, a link its label. In articles that people write it is some times
 * their own text; links within links, or a million markers behind one claim, let it grow with the
 * square of it.
 */
final class RowVolume {

  /** The rows may repeat so many characters for each of the source. */
  static final int TIMES = 100;

  /** Small articles may repeat so many characters more. */
  private static final long ANY = 5_000_000;

  private RowVolume() {}

  /** Characters that the rows repeat. */
  static long of(ArticleAnalysis analysis) {
    Article article = analysis.article();
    long volume = 0;
    for (TradeFigure figure : analysis.figures()) {
      volume += article.sentence(figure.sentence()).span().length();
    }
    for (Citation citation : analysis.citations()) {
      volume += citation.claim().length();
    }
    for (Sentence sentence : article.sentences()) {
      volume += sentence.section().length();
    }
    for (Link link : article.links()) {
      volume += link.label().length();
    }
    return volume;
  }

  /** Whether an article's rows would repeat far more than it holds. */
  static boolean isExcessive(ArticleAnalysis analysis, int sourceLength) {
    return of(analysis) > ANY + (long) TIMES * sourceLength;
  }
}

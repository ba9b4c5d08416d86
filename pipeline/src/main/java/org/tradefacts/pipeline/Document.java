package org.tradefacts.pipeline;

import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.text.Article;
import org.tradefacts.text.Span;

/**
 * One input document, read and analysed.
 *
 * @param file where it came from
 * @param sha256 of the file's bytes, in hexadecimal
 * @param bytes size of the file
 * @param analysis what was found in it
 * @param places where things stand, as code points
 */
record Document(
    InputFile file, String sha256, long bytes, ArticleAnalysis analysis, Places places) {

  String id() {
    return file.documentId();
  }

  /** The place of a span of one of its sentences. */
  Place place(int sentence, Span span) {
    return places.of(analysis.article().sentence(sentence), span);
  }

  /** The clean text of one of its sentences. */
  String sentenceText(int sentence) {
    Article article = analysis.article();
    return article.text().slice(article.sentence(sentence).span());
  }

  /** The article's title, or the file's name when it has none. */
  String title() {
    String title = analysis.article().title();
    return title.isEmpty() ? id().substring(id().lastIndexOf('/') + 1) : title;
  }
}

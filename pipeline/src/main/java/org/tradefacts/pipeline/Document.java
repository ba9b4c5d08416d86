package org.tradefacts.pipeline;

import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.table.Column;
import org.tradefacts.table.Row;
import org.tradefacts.text.Article;
import org.tradefacts.text.Span;

/**
 * One input document, read and analysed.
 *
 * @param id its {@code document_id}
 * @param sourceFile the file or the entry of an archive that it came from
 * @param sha256 of its bytes, in hexadecimal
 * @param bytes their number, decompressed
 * @param analysis what was found in it
 * @param places where things stand, as code points
 */
record Document(
    String id,
    String sourceFile,
    String sha256,
    long bytes,
    ArticleAnalysis analysis,
    Places places) {

  /** The place of a span of one of its sentences. */
  Place place(int sentence, Span span) {
    return places.of(analysis.article().sentence(sentence), span);
  }

  /** Sets a cell to the clean text of one of its sentences, without a copy. */
  void setSentence(Row row, Column column, int sentence) {
    Article article = analysis.article();
    Span span = article.sentence(sentence).span();
    row.set(column, article.text().text(), span.start(), span.end());
  }

  /** The article's title, or the file's name when it has none. */
  String title() {
    String title = analysis.article().title();
    return title.isEmpty() ? id().substring(id().lastIndexOf('/') + 1) : title;
  }
}

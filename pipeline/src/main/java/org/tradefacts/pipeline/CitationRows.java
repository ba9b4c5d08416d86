package org.tradefacts.pipeline;

import java.io.IOException;
import org.tradefacts.citation.Citation;
import org.tradefacts.table.CitationsTable;
import org.tradefacts.table.Row;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;
import org.tradefacts.text.Article;
import org.tradefacts.text.Span;

/** The rows of {@code citations}. */
final class CitationRows implements RowMapping {

  @Override
  public Table table() {
    return Tables.CITATIONS;
  }

  @Override
  public void write(Document document, Row row, RowSink sink) throws IOException {
    Article article = document.analysis().article();
    for (Citation citation : document.analysis().citations()) {
      row.clear();
      row.set(CitationsTable.DOCUMENT_ID, document.id());
      row.setInt(CitationsTable.CITATION_NO, citation.number());
      row.set(CitationsTable.MARKER, citation.marker());
      row.setInt(CitationsTable.GROUP_NO, citation.group());
      if (citation.sentence() > 0) {
        row.setInt(CitationsTable.SENTENCE_NO, citation.sentence());
        row.setInt(
            CitationsTable.START,
            document
                .places()
                .inSentence(article.sentence(citation.sentence()), citation.position()));
      }
      row.setInt(CitationsTable.SOURCE_START, document.places().inSource(citation.sourceStart()));
      row.setInt(CitationsTable.SOURCE_END, document.places().inSource(citation.sourceEnd()));
      Span claim = citation.claim();
      row.set(CitationsTable.CLAIM, article.text().text(), claim.start(), claim.end());
      if (citation.reference() > 0) {
        row.setInt(CitationsTable.REFERENCE_NO, citation.reference());
      }
      sink.write(row);
    }
  }
}

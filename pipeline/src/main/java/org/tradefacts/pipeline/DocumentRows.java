package org.tradefacts.pipeline;

import java.io.IOException;
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.table.DocumentsTable;
import org.tradefacts.table.Row;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;
import org.tradefacts.text.Article;

/** The row of {@code documents}. */
final class DocumentRows implements RowMapping {

  @Override
  public Table table() {
    return Tables.DOCUMENTS;
  }

  @Override
  public void write(Document document, Row row, RowSink sink) throws IOException {
    ArticleAnalysis analysis = document.analysis();
    Article article = analysis.article();
    row.clear();
    row.set(DocumentsTable.DOCUMENT_ID, document.id());
    row.set(DocumentsTable.SOURCE_FILE, document.sourceFile());
    row.set(DocumentsTable.TITLE, document.title());
    row.set(DocumentsTable.LANGUAGE, article.language());
    row.set(DocumentsTable.SHA256, document.sha256());
    row.setLong(DocumentsTable.BYTES, document.bytes());
    row.setInt(DocumentsTable.CHARACTERS, document.places().sourceLength());
    row.setStrings(DocumentsTable.CATEGORIES, article.categories());
    row.setInt(DocumentsTable.SECTION_COUNT, article.sectionCount());
    row.setInt(DocumentsTable.SENTENCE_COUNT, article.sentences().size());
    row.setInt(DocumentsTable.DATE_COUNT, analysis.dates().size());
    row.setInt(DocumentsTable.QUANTITY_COUNT, analysis.quantities().size());
    row.setInt(DocumentsTable.FIGURE_COUNT, analysis.figures().size());
    row.setInt(DocumentsTable.CITATION_COUNT, analysis.citations().size());
    row.setInt(DocumentsTable.REFERENCE_COUNT, analysis.references().size());
    row.setInt(DocumentsTable.LINK_COUNT, article.links().size());
    sink.write(row);
  }
}

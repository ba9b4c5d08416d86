package org.tradefacts.pipeline;

import java.io.IOException;
import org.tradefacts.citation.Reference;
import org.tradefacts.citation.Status;
import org.tradefacts.table.ReferencesTable;
import org.tradefacts.table.Row;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;

/** The rows of {@code references}. */
final class ReferenceRows implements RowMapping {

  private static final Codes<Status> STATUS = new Codes<>(Status.class, Status::code);

  @Override
  public Table table() {
    return Tables.REFERENCES;
  }

  @Override
  public void write(Document document, Row row, RowSink sink) throws IOException {
    for (Reference reference : document.analysis().references()) {
      row.clear();
      row.set(ReferencesTable.DOCUMENT_ID, document.id());
      row.setInt(ReferencesTable.REFERENCE_NO, reference.number());
      row.set(ReferencesTable.TEXT, reference.text());
      row.set(ReferencesTable.TITLE, reference.title());
      row.set(ReferencesTable.URL, reference.url());
      row.set(ReferencesTable.URL_HOST, reference.urlHost());
      row.set(ReferencesTable.PUBLISHER, reference.publisher());
      row.setStrings(ReferencesTable.AUTHORS, reference.authors());
      row.set(ReferencesTable.PUBLISHED_EDTF, reference.publishedEdtf());
      row.set(ReferencesTable.ACCESSED_EDTF, reference.accessedEdtf());
      row.set(ReferencesTable.ISBN, reference.isbn());
      row.set(ReferencesTable.DOI, reference.doi());
      row.set(ReferencesTable.ARCHIVE_URL, reference.archiveUrl());
      row.set(ReferencesTable.LANGUAGE, reference.language());
      row.set(ReferencesTable.STATUS, STATUS.of(reference.status()));
      row.setInt(ReferencesTable.CITATION_COUNT, reference.citationCount());
      row.setInt(ReferencesTable.SOURCE_START, document.places().inSource(reference.sourceStart()));
      row.setInt(ReferencesTable.SOURCE_END, document.places().inSource(reference.sourceEnd()));
      sink.write(row);
    }
  }
}

package org.tradefacts.report;

import java.util.List;
import org.tradefacts.table.CitationsTable;
import org.tradefacts.table.Column;
import org.tradefacts.table.DatesTable;
import org.tradefacts.table.DocumentsTable;
import org.tradefacts.table.QuantitiesTable;
import org.tradefacts.table.ReferencesTable;
import org.tradefacts.table.SentencesTable;

/** The columns of each table that the page shows, the document first. */
final class ReportColumns {

  static final List<Column> DOCUMENTS =
      List.of(
          DocumentsTable.DOCUMENT_ID,
          DocumentsTable.SOURCE_FILE,
          DocumentsTable.TITLE,
          DocumentsTable.LANGUAGE,
          DocumentsTable.CHARACTERS,
          DocumentsTable.DATE_COUNT,
          DocumentsTable.QUANTITY_COUNT,
          DocumentsTable.FIGURE_COUNT,
          DocumentsTable.CITATION_COUNT);

  static final List<Column> SENTENCES =
      List.of(
          SentencesTable.DOCUMENT_ID,
          SentencesTable.SENTENCE_NO,
          SentencesTable.PARAGRAPH_NO,
          SentencesTable.KIND,
          SentencesTable.SECTION,
          SentencesTable.TEXT);

  static final List<Column> DATES =
      List.of(
          DatesTable.DOCUMENT_ID,
          DatesTable.DATE_NO,
          DatesTable.SENTENCE_NO,
          DatesTable.TEXT,
          DatesTable.START,
          DatesTable.END,
          DatesTable.EDTF,
          DatesTable.EARLIEST,
          DatesTable.LATEST,
          DatesTable.PRECISION,
          DatesTable.MODIFIER,
          DatesTable.BOUND,
          DatesTable.CALENDAR,
          DatesTable.RESOLUTION,
          DatesTable.RULE);

  static final List<Column> QUANTITIES =
      List.of(
          QuantitiesTable.DOCUMENT_ID,
          QuantitiesTable.QUANTITY_NO,
          QuantitiesTable.SENTENCE_NO,
          QuantitiesTable.TEXT,
          QuantitiesTable.START,
          QuantitiesTable.END,
          QuantitiesTable.VALUE,
          QuantitiesTable.VALUE_MAX,
          QuantitiesTable.UNIT,
          QuantitiesTable.DIMENSION,
          QuantitiesTable.QUALIFIER);

  static final List<Column> CITATIONS =
      List.of(
          CitationsTable.DOCUMENT_ID,
          CitationsTable.CITATION_NO,
          CitationsTable.SENTENCE_NO,
          CitationsTable.MARKER,
          CitationsTable.START,
          CitationsTable.CLAIM,
          CitationsTable.REFERENCE_NO);

  static final List<Column> REFERENCES =
      List.of(
          ReferencesTable.DOCUMENT_ID,
          ReferencesTable.REFERENCE_NO,
          ReferencesTable.TEXT,
          ReferencesTable.TITLE,
          ReferencesTable.URL,
          ReferencesTable.URL_HOST,
          ReferencesTable.PUBLISHER,
          ReferencesTable.AUTHORS,
          ReferencesTable.PUBLISHED_EDTF,
          ReferencesTable.ACCESSED_EDTF,
          ReferencesTable.ISBN,
          ReferencesTable.DOI,
          ReferencesTable.ARCHIVE_URL,
          ReferencesTable.STATUS,
          ReferencesTable.CITATION_COUNT);

  private ReportColumns() {}
}

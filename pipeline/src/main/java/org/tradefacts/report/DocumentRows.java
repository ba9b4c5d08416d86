package org.tradefacts.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradefacts.table.Column;
import org.tradefacts.table.CsvRows;
import org.tradefacts.table.DocumentsTable;

/**
 * The documents that the page names, and the few whose text it shows: the first that fit among
 * those with kept figures, then the first of the others.
 */
final class DocumentRows {

  static final List<Column> COLUMNS =
      List.of(
          DocumentsTable.DOCUMENT_ID,
          DocumentsTable.SOURCE_FILE,
          DocumentsTable.TITLE,
          DocumentsTable.LANGUAGE,
          DocumentsTable.CHARACTERS,
          DocumentsTable.CATEGORIES,
          DocumentsTable.SENTENCE_COUNT,
          DocumentsTable.DATE_COUNT,
          DocumentsTable.QUANTITY_COUNT,
          DocumentsTable.FIGURE_COUNT,
          DocumentsTable.CITATION_COUNT,
          DocumentsTable.REFERENCE_COUNT);

  /** Bytes of UTF-8 that a character of an article and of the claims in it come to. */
  private static final int CHARACTER = 4;

  /** Bytes of one mention: its offsets, its value and what JSON adds. */
  private static final int MENTION = 90;

  private final Budget budget;
  private final Set<String> withFigures;
  private final KeptRows kept = new KeptRows(COLUMNS);
  private final List<Candidate> others = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();
  private long rowBytes;
  private long textBytes;
  private long otherBytes;
  private long sentences;
  private long quantities;
  private long citations;

  private record Candidate(
      String id, long bytes, long sentences, long quantities, long citations) {}

  DocumentRows(Budget budget, Set<String> withFigures) {
    this.budget = budget;
    this.withFigures = withFigures;
  }

  void read(CsvRows row) {
    String id = row.text(DocumentsTable.DOCUMENT_ID);
    boolean figures = withFigures.contains(id);
    long bytes = kept.bytes(row);
    if (!figures && rowBytes + bytes > budget.documents()) {
      return;
    }
    rowBytes += bytes;
    kept.add(row);
    Candidate candidate =
        new Candidate(
            id,
            textBytes(row),
            row.number(DocumentsTable.SENTENCE_COUNT),
            row.number(DocumentsTable.QUANTITY_COUNT),
            row.number(DocumentsTable.CITATION_COUNT));
    if (figures) {
      show(candidate);
    } else if (otherBytes + candidate.bytes() <= budget.articles()) {
      otherBytes += candidate.bytes();
      others.add(candidate);
    }
  }

  /** After the last row: fills what is left of the budget. */
  void end() {
    others.forEach(this::show);
    others.clear();
  }

  private void show(Candidate candidate) {
    if (textBytes + candidate.bytes() > budget.articles()) {
      return;
    }
    textBytes += candidate.bytes();
    sentences += candidate.sentences();
    quantities += candidate.quantities();
    citations += candidate.citations();
    shown.add(candidate.id());
  }

  private static long textBytes(CsvRows row) {
    long mentions =
        row.number(DocumentsTable.SENTENCE_COUNT)
            + row.number(DocumentsTable.DATE_COUNT)
            + row.number(DocumentsTable.QUANTITY_COUNT)
            + row.number(DocumentsTable.CITATION_COUNT)
            + row.number(DocumentsTable.REFERENCE_COUNT);
    return row.number(DocumentsTable.CHARACTERS) * CHARACTER + mentions * MENTION;
  }

  KeptRows kept() {
    return kept;
  }

  /** Whether the page shows the text of a document. */
  boolean shows(String documentId) {
    return shown.contains(documentId);
  }

  /** Rows of {@code sentences} that belong to shown documents. */
  long sentences() {
    return sentences;
  }

  /** Rows of {@code quantities} that belong to shown documents. */
  long quantities() {
    return quantities;
  }

  /** Rows of {@code citations} that belong to shown documents. */
  long citations() {
    return citations;
  }

  int shown() {
    return shown.size();
  }
}

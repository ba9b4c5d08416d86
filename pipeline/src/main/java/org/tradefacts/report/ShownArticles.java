package org.tradefacts.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradefacts.table.Column;
import org.tradefacts.table.CsvRows;
import org.tradefacts.table.DocumentsTable;

/**
 * The articles that the page shows whole, with everything that was found in them: the first that
 * fit among those with figures, then the first of the others.
 */
final class ShownArticles {

  /** What is asked of a row of {@code documents}. */
  static final List<Column> COLUMNS =
      List.of(
          DocumentsTable.DOCUMENT_ID,
          DocumentsTable.CHARACTERS,
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

  /** Bytes of an article's own row, so that a million empty ones are not kept either. */
  private static final int ARTICLE = 300;

  /** Bytes of a figure, which has more slots. */
  private static final int FIGURE = 400;

  private final long budget;
  private final List<Candidate> others = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();
  private long used;
  private long othersBytes;
  private long sentences;
  private long quantities;
  private long citations;

  private record Candidate(
      String id, long bytes, long sentences, long quantities, long citations) {}

  ShownArticles(long budget) {
    this.budget = budget;
  }

  void read(CsvRows row) {
    Candidate candidate =
        new Candidate(
            row.text(DocumentsTable.DOCUMENT_ID),
            bytes(row),
            row.number(DocumentsTable.SENTENCE_COUNT),
            row.number(DocumentsTable.QUANTITY_COUNT),
            row.number(DocumentsTable.CITATION_COUNT));
    if (row.number(DocumentsTable.FIGURE_COUNT) > 0) {
      show(candidate);
    } else if (othersBytes + candidate.bytes() <= budget) {
      othersBytes += candidate.bytes();
      others.add(candidate);
    }
  }

  /** After the last row: fills what is left of the budget. */
  void end() {
    others.forEach(this::show);
    others.clear();
  }

  private void show(Candidate candidate) {
    if (used + candidate.bytes() > budget) {
      return;
    }
    used += candidate.bytes();
    sentences += candidate.sentences();
    quantities += candidate.quantities();
    citations += candidate.citations();
    shown.add(candidate.id());
  }

  private static long bytes(CsvRows row) {
    long mentions =
        row.number(DocumentsTable.SENTENCE_COUNT)
            + row.number(DocumentsTable.DATE_COUNT)
            + row.number(DocumentsTable.QUANTITY_COUNT)
            + row.number(DocumentsTable.CITATION_COUNT)
            + row.number(DocumentsTable.REFERENCE_COUNT);
    return ARTICLE
        + row.number(DocumentsTable.CHARACTERS) * CHARACTER
        + mentions * MENTION
        + row.number(DocumentsTable.FIGURE_COUNT) * FIGURE;
  }

  /** Whether the page shows a document whole. */
  boolean contains(String documentId) {
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

  int size() {
    return shown.size();
  }
}

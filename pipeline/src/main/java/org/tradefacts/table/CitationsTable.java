package org.tradefacts.table;

/** The columns of {@code citations}: the citation markers. */
public final class CitationsTable {
  private static final TableBuilder T = new TableBuilder();

  /** {@code document_id} */
  public static final Column DOCUMENT_ID = SharedColumns.documentId(T);

  /** {@code citation_no} */
  public static final Column CITATION_NO =
      T.int32("citation_no")
          .required()
          .example("5")
          .means("Counts the markers of the document, from 1.");

  /** {@code sentence_no} */
  public static final Column SENTENCE_NO =
      T.int32("sentence_no")
          .example("12")
          .means(
              "The sentence it supports: a marker before or after the full stop belongs to "
                  + "the sentence it closes.");

  /** {@code marker} */
  public static final Column MARKER =
      T.string("marker").required().example("10").means("As written, without brackets.");

  /** {@code group_no} */
  public static final Column GROUP_NO =
      T.int32("group_no")
          .required()
          .example("4")
          .means("Adjacent markers (`[10][11]`) share one number, counted from 1.");

  /** {@code start} */
  public static final Column START =
      T.int32("start")
          .example("23")
          .means(
              "Where it stood in the sentence's clean text: the number of code points before "
                  + "it.");

  /** {@code source_start} */
  public static final Column SOURCE_START =
      T.int32("source_start")
          .required()
          .example("1034")
          .means(
              "First code point of the marker in the decoded source file, from 0; a "
                  + "byte-order mark is not counted.");

  /** {@code source_end} */
  public static final Column SOURCE_END =
      T.int32("source_end")
          .required()
          .example("1045")
          .means("Code point after the last one of the marker in the decoded source file.");

  /** {@code claim} */
  public static final Column CLAIM =
      T.string("claim")
          .example("1993年貿易額為8.99億美元")
          .means(
              "The part of the sentence it supports: from the previous group of markers, or "
                  + "the sentence's start, to this one.");

  /** {@code reference_no} */
  public static final Column REFERENCE_NO =
      T.int32("reference_no")
          .example("10")
          .means("The entry it points to; empty when there is none of this number.");

  static final Table TABLE =
      T.key(DOCUMENT_ID, CITATION_NO)
          .references(SentencesTable.TABLE, DOCUMENT_ID, SENTENCE_NO)
          .references(ReferencesTable.TABLE, DOCUMENT_ID, REFERENCE_NO)
          .table(
              "citations",
              "One row a citation marker",
              "The markers `[1]` in the text, each with the claim it supports.");

  private CitationsTable() {}
}

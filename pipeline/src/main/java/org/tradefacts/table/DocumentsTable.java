package org.tradefacts.table;

/** The columns of {@code documents}: the documents that were read. */
public final class DocumentsTable {
  private static final TableBuilder T = new TableBuilder();

  /** {@code document_id} */
  public static final Column DOCUMENT_ID =
      T.string("document_id")
          .required()
          .example("000_d8b6a6fc2e707d74")
          .means(
              "Identifies the document: the path of its file below the input root, "
                  + "`/`-separated, without format and compression suffixes (`.md`, `.txt`, `.gz`, "
                  + "...). Two files that would share an id get their whole file name as id. In a "
                  + "container: the container's path with its whole name, `/`, and the record's id "
                  + "(`@` and its byte offset when it has none) or the entry's path without "
                  + "suffixes.");

  /** {@code source_file} */
  public static final Column SOURCE_FILE =
      T.string("source_file")
          .required()
          .example("000_d8b6a6fc2e707d74.txt")
          .means(
              "Path of the file below the input root, as found; for an entry of an archive "
                  + "followed by `/` and the entry's name.");

  /** {@code title} */
  public static final Column TITLE =
      T.string("title")
          .required()
          .example("朝鮮民主主義人民共和國經濟")
          .means(
              "The article's title: the bold lead term, else the title that a record has, else "
                  + "the first heading, else the last part of `document_id`.");

  /** {@code language} */
  public static final Column LANGUAGE =
      T.string("language")
          .code()
          .required()
          .example("zh-Hant")
          .means(
              "BCP 47: `zh-Hant` (traditional), `zh-Hans` (simplified), `zh` when the two "
                  + "are mixed.");

  /** {@code sha256} */
  public static final Column SHA256 =
      T.string("sha256")
          .required()
          .pattern("[0-9a-f]{64}")
          .means(
              "SHA-256 of the document's bytes, decompressed, in hexadecimal; of a record, of "
                  + "its text as UTF-8.");

  /** {@code bytes} */
  public static final Column BYTES =
      T.int64("bytes")
          .required()
          .example("42479")
          .means("Number of the document's bytes, decompressed.");

  /** {@code characters} */
  public static final Column CHARACTERS =
      T.int32("characters").required().example("20417").means("Code points of its decoded text.");

  /** {@code categories} */
  public static final Column CATEGORIES =
      T.strings("categories").example("各國經濟|亞洲經濟").means("The article's categories, in order.");

  /** {@code section_count} */
  public static final Column SECTION_COUNT =
      T.int32("section_count").required().example("9").means("Section headings of this document.");

  /** {@code sentence_count} */
  public static final Column SENTENCE_COUNT =
      T.int32("sentence_count")
          .required()
          .example("149")
          .means("Rows of this document in `sentences`.");

  /** {@code date_count} */
  public static final Column DATE_COUNT =
      T.int32("date_count").required().example("149").means("Rows of this document in `dates`.");

  /** {@code quantity_count} */
  public static final Column QUANTITY_COUNT =
      T.int32("quantity_count")
          .required()
          .example("149")
          .means("Rows of this document in `quantities`.");

  /** {@code figure_count} */
  public static final Column FIGURE_COUNT =
      T.int32("figure_count")
          .required()
          .example("149")
          .means("Rows of this document in `trade_figures`.");

  /** {@code citation_count} */
  public static final Column CITATION_COUNT =
      T.int32("citation_count")
          .required()
          .example("149")
          .means("Rows of this document in `citations`.");

  /** {@code reference_count} */
  public static final Column REFERENCE_COUNT =
      T.int32("reference_count")
          .required()
          .example("149")
          .means("Rows of this document in `references`.");

  /** {@code link_count} */
  public static final Column LINK_COUNT =
      T.int32("link_count").required().example("149").means("Rows of this document in `links`.");

  static final Table TABLE =
      T.key(DOCUMENT_ID)
          .table(
              "documents",
              "One row an input document",
              "Every document that was read, with its origin and the number of its rows in "
                  + "the other tables. The documents of a container (`.jsonl`, `.tar`, `.zip`) keep "
                  + "its order; the container stands where its name followed by `/` belongs.");

  private DocumentsTable() {}
}

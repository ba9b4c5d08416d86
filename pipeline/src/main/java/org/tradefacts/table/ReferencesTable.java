package org.tradefacts.table;

/** The columns of {@code references}: the reference lists. */
public final class ReferencesTable {
  private static final TableBuilder T = new TableBuilder();

  /** {@code document_id} */
  public static final Column DOCUMENT_ID = SharedColumns.documentId(T);

  /** {@code reference_no} */
  public static final Column REFERENCE_NO =
      T.int32("reference_no").required().example("10").means("The number readers see.");

  /** {@code text} */
  public static final Column TEXT =
      T.string("text")
          .example("North Korea profile ，BBC，2018年6月18日")
          .means("Clean text of the entry.");

  /** {@code title} */
  public static final Column TITLE =
      T.string("title").example("North Korea profile").means("Title of the work.");

  /** {@code url} */
  public static final Column URL =
      T.string("url").example("https://www.bbc.com/news/1").means("Address, http or https.");

  /** {@code url_host} */
  public static final Column URL_HOST =
      T.string("url_host").example("www.bbc.com").means("Host of the address, in lower case.");

  /** {@code publisher} */
  public static final Column PUBLISHER =
      T.string("publisher").example("BBC").means("Publisher, newspaper or site as written.");

  /** {@code authors} */
  public static final Column AUTHORS =
      T.strings("authors").example("今村|王明").means("Names as written.");

  /** {@code published_edtf} */
  public static final Column PUBLISHED_EDTF =
      T.string("published_edtf").code().example("2008-06-18").means("When it was published, EDTF.");

  /** {@code accessed_edtf} */
  public static final Column ACCESSED_EDTF =
      T.string("accessed_edtf")
          .code()
          .example("2011-09-12")
          .means("When it was read by the author of the note, EDTF.");

  /** {@code isbn} */
  public static final Column ISBN =
      T.string("isbn")
          .example("9787030177445")
          .pattern("[0-9]{9}[0-9X]|[0-9]{13}")
          .means("10 or 13 characters without hyphens.");

  /** {@code doi} */
  public static final Column DOI =
      T.string("doi").example("10.1000/182").means("Digital object identifier, without prefix.");

  /** {@code archive_url} */
  public static final Column ARCHIVE_URL =
      T.string("archive_url")
          .example("https://web.archive.org/web/2010/http://example.org/")
          .means("Address of an archived copy.");

  /** {@code language} */
  public static final Column LANGUAGE =
      T.string("language").code().example("en").means("Language of the work, BCP 47.");

  /** {@code status} */
  public static final Column STATUS =
      T.string("status")
          .required()
          .example("complete")
          .values("complete", "partial", "empty")
          .means(
              "How much of the entry survived: `complete` (title and url, isbn or doi), "
                  + "`partial`, `empty` (the number stands alone: the corpus lost its text).");

  /** {@code citation_count} */
  public static final Column CITATION_COUNT =
      T.int32("citation_count").required().example("2").means("Markers that point to it.");

  /** {@code source_start} */
  public static final Column SOURCE_START = SharedColumns.sourceStart(T);

  /** {@code source_end} */
  public static final Column SOURCE_END = SharedColumns.sourceEnd(T);

  static final Table TABLE =
      T.key(DOCUMENT_ID, REFERENCE_NO)
          .references(DocumentsTable.TABLE, DOCUMENT_ID)
          .table(
              "references",
              "One row an entry of the reference list",
              "The notes at the end of the articles, parsed. A field that the entry does not "
                  + "have is empty; nothing is guessed.");

  private ReferencesTable() {}
}

package org.tradefacts.table;

/** The columns of {@code sentences}: the clean text of the articles. */
public final class SentencesTable {
  private static final TableBuilder T = new TableBuilder();

  /** {@code document_id} */
  public static final Column DOCUMENT_ID = SharedColumns.documentId(T);

  /** {@code sentence_no} */
  public static final Column SENTENCE_NO =
      T.int32("sentence_no")
          .required()
          .example("12")
          .means("Counts the sentences of the document, from 1.");

  /** {@code paragraph_no} */
  public static final Column PARAGRAPH_NO =
      T.int32("paragraph_no")
          .required()
          .example("4")
          .means(
              "Counts the blocks of the document (paragraphs, headings, list items, cells), "
                  + "from 1.");

  /** {@code kind} */
  public static final Column KIND =
      T.string("kind")
          .required()
          .example("paragraph")
          .values("paragraph", "heading", "list_item", "table_cell", "caption", "infobox")
          .means(
              "What it is. `infobox` is one template parameter that the converter left in "
                  + "the text; its text is `name = value`.");

  /** {@code section} */
  public static final Column SECTION =
      T.string("section")
          .example("對外貿易 > 中朝貿易")
          .means("The headings above it, joined by ` > `; empty for the lead.");

  /** {@code text} */
  public static final Column TEXT =
      T.string("text")
          .required()
          .example("2012年，貿易額為60億美元。")
          .means(
              "Clean text: link text is kept; link targets, images, emphasis, HTML, "
                  + "conversion marks (`-{}-`) and citation markers are removed; white space is "
                  + "collapsed.");

  /** {@code source_start} */
  public static final Column SOURCE_START = SharedColumns.sourceStart(T);

  /** {@code source_end} */
  public static final Column SOURCE_END = SharedColumns.sourceEnd(T);

  static final Table TABLE =
      T.key(DOCUMENT_ID, SENTENCE_NO)
          .references(DocumentsTable.TABLE, DOCUMENT_ID)
          .table(
              "sentences",
              "One row a sentence, heading, list item, table cell or caption",
              "The clean text of the articles. The reference list, category links and "
                  + "link-only navigation are not sentences: they have tables of their own.");

  private SentencesTable() {}
}

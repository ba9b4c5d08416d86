package org.tradefacts.table;

/** The columns of {@code links}: the wiki links. */
public final class LinksTable {
  private static final TableBuilder T = new TableBuilder();

  /** {@code document_id} */
  public static final Column DOCUMENT_ID = SharedColumns.documentId(T);

  /** {@code link_no} */
  public static final Column LINK_NO =
      T.int32("link_no")
          .required()
          .example("31")
          .means("Counts the links of the document, from 1.");

  /** {@code sentence_no} */
  public static final Column SENTENCE_NO =
      T.int32("sentence_no")
          .example("12")
          .means("The sentence it stands in; empty for links outside of sentences (categories).");

  /** {@code target} */
  public static final Column TARGET =
      T.string("target")
          .example("平壤")
          .means(
              "Page title with blanks for `_` and percent-decoding done, or the address of "
                  + "an external page.");

  /** {@code target_kind} */
  public static final Column TARGET_KIND =
      T.string("target_kind")
          .required()
          .example("article")
          .values("article", "category", "file", "external", "interwiki")
          .means("Where it leads; `interwiki` is a sister project or another language.");

  /** {@code in_corpus} */
  public static final Column IN_CORPUS =
      T.bool("in_corpus")
          .required()
          .example("true")
          .means(
              "Whether the link was written to a file of the corpus (`../Page/...`); the run need not hold it.");

  /** {@code text} */
  public static final Column TEXT =
      T.string("text")
          .example("平壤政權在經濟")
          .means(
              "The link text as written; empty for links whose label is not text (images, "
                  + "categories).");

  /** {@code start} */
  public static final Column START =
      T.int32("start")
          .example("5")
          .means("First code point of `text` in the text of its sentence, from 0.");

  /** {@code end} */
  public static final Column END =
      T.int32("end")
          .example("16")
          .means(
              "Code point after the last one of `text` in the text of its sentence; "
                  + "`sentences.text[start:end]` is `text`.");

  /** {@code source_start} */
  public static final Column SOURCE_START =
      T.int32("source_start")
          .required()
          .example("1034")
          .means(
              "First code point of the label (of the whole link when it has no text) in the "
                  + "decoded source file, from 0; a byte-order mark is not counted.");

  /** {@code source_end} */
  public static final Column SOURCE_END =
      T.int32("source_end")
          .required()
          .example("1045")
          .means(
              "Code point after the last one of the label (of the whole link when it has no "
                  + "text) in the decoded source file.");

  /** {@code mention} */
  public static final Column MENTION =
      T.string("mention")
          .example("平壤")
          .means(
              "The part of the link text that names the target: labels of this corpus can "
                  + "swallow neighbouring words, `[平壤政權在經濟](../Page/平壤.md)` names 平壤.");

  /** {@code mention_start} */
  public static final Column MENTION_START =
      T.int32("mention_start")
          .example("0")
          .means("First code point of `mention` in the text of its sentence.");

  /** {@code mention_end} */
  public static final Column MENTION_END =
      T.int32("mention_end")
          .example("2")
          .means("Code point after the last one of `mention` in the text of its sentence.");

  static final Table TABLE =
      T.key(DOCUMENT_ID, LINK_NO)
          .references(DocumentsTable.TABLE, DOCUMENT_ID)
          .references(SentencesTable.TABLE, DOCUMENT_ID, SENTENCE_NO)
          .table(
              "links",
              "One row a wiki link",
              "Links to articles, categories, files and pages elsewhere.");

  private LinksTable() {}
}

package org.tradefacts.table;

/** The columns of {@code dates}: the date expressions. */
public final class DatesTable {
  private static final TableBuilder T = new TableBuilder();

  /** {@code document_id} */
  public static final Column DOCUMENT_ID = SharedColumns.documentId(T);

  /** {@code date_no} */
  public static final Column DATE_NO =
      T.int32("date_no").required().example("7").means("Counts the dates of the document, from 1.");

  /** {@code sentence_no} */
  public static final Column SENTENCE_NO = SharedColumns.sentence(T);

  /** {@code text} */
  public static final Column TEXT =
      T.string("text").required().example("2018年6月19日至20日").means("The expression as written.");

  /** {@code start} */
  public static final Column START = SharedColumns.start(T);

  /** {@code end} */
  public static final Column END = SharedColumns.end(T);

  /** {@code source_start} */
  public static final Column SOURCE_START = SharedColumns.sourceStart(T);

  /** {@code source_end} */
  public static final Column SOURCE_END = SharedColumns.sourceEnd(T);

  /** {@code edtf} */
  public static final Column EDTF =
      T.string("edtf")
          .code()
          .required()
          .example("2018-06-19/2018-06-20")
          .means(
              "ISO 8601-2 / EDTF level 1. `2008-06-18`, `2012-04`, `1956`; `195X` (the "
                  + "decade, the whole of it), `19XX` (20世紀), `1954/1957` (range), `2003-21` "
                  + "(spring) to `2003-24`, `2003-33` (first quarter) to `2003-36`, `-0220` (221 "
                  + "BC), `1850~` (approximate), `XXXX-10-01` and `XXXX` (a year that nothing tells).");

  /** {@code earliest} */
  public static final Column EARLIEST =
      T.date("earliest")
          .example("2018-06-19")
          .means("First day that the expression can mean; not narrowed by `modifier`.");

  /** {@code latest} */
  public static final Column LATEST =
      T.date("latest")
          .example("2018-06-20")
          .means("Last day that the expression can mean; not narrowed by `modifier`.");

  /** {@code precision} */
  public static final Column PRECISION =
      T.string("precision")
          .required()
          .example("month")
          .values("day", "month", "season", "quarter", "year", "decade", "century", "range")
          .means("How exact the expression is.");

  /** {@code modifier} */
  public static final Column MODIFIER =
      T.string("modifier")
          .example("end")
          .values("start", "mid", "end")
          .means(
              "The part of the period that is meant: `start` (初), `mid` (中期), `end` (末, 年底). "
                  + "The EDTF is not narrowed by it.");

  /** {@code bound} */
  public static final Column BOUND =
      T.string("bound")
          .example("since")
          .values("since", "until")
          .means(
              "Whether it opens or closes a span of time: `since` (自…起, 從…開始, …以來), `until` "
                  + "(至, 直至, 截至, 到…為止).");

  /** {@code approximate} */
  public static final Column APPROXIMATE =
      T.bool("approximate")
          .required()
          .example("false")
          .means("Whether it is said to be inexact (約, 大約, 左右, 前後).");

  /** {@code calendar} */
  public static final Column CALENDAR =
      T.string("calendar")
          .code()
          .required()
          .example("gregorian")
          .means(
              "The calendar as written: `gregorian`, `minguo`, `showa`, `meiji`, `taisho`, "
                  + "`heisei`, `reiwa`, `chinese` (reign years, lunar), `regnal` (a reign that nothing "
                  + "settles) and others.");

  /** {@code resolution} */
  public static final Column RESOLUTION =
      T.string("resolution")
          .required()
          .example("explicit")
          .values("explicit", "inherited", "relative")
          .means(
              "`explicit`: all parts are written. `inherited`: a missing year or month is "
                  + "taken from context (`4月26日`, `22日`). `relative`: counted from another date "
                  + "(`翌年10月`, `當年`).");

  /** {@code anchor_date_no} */
  public static final Column ANCHOR_DATE_NO =
      T.int32("anchor_date_no")
          .example("6")
          .means("The date it was resolved from, when inherited or relative.");

  /** {@code rule} */
  public static final Column RULE =
      T.string("rule")
          .code()
          .required()
          .means("Name of the rule that recognised it; found in the code by searching.");

  static final Table TABLE =
      T.key(DOCUMENT_ID, DATE_NO)
          .references(SentencesTable.TABLE, DOCUMENT_ID, SENTENCE_NO)
          .table(
              "dates",
              "One row a date expression",
              "The longest span that names one calendar point or one range: `1954至1957年` is "
                  + "one, `2012年4月和12月` are two, `1949年（民國38年）7月7日` is one. Resolution and model "
                  + "numbers (`1718號決議`), ordinals, ages, durations (`60週年`) and clock times alone "
                  + "are not dates.");

  private DatesTable() {}
}

package org.tradefacts.table;

/** The columns of {@code quantities}: the measured numbers. */
public final class QuantitiesTable {
  private static final TableBuilder T = new TableBuilder();

  /** {@code document_id} */
  public static final Column DOCUMENT_ID = SharedColumns.documentId(T);

  /** {@code quantity_no} */
  public static final Column QUANTITY_NO =
      T.int32("quantity_no")
          .required()
          .example("3")
          .means("Counts the quantities of the document, from 1.");

  /** {@code sentence_no} */
  public static final Column SENTENCE_NO = SharedColumns.sentence(T);

  /** {@code text} */
  public static final Column TEXT =
      T.string("text").required().example("26.81億美元").means("Number and unit as written.");

  /** {@code start} */
  public static final Column START = SharedColumns.start(T);

  /** {@code end} */
  public static final Column END = SharedColumns.end(T);

  /** {@code source_start} */
  public static final Column SOURCE_START = SharedColumns.sourceStart(T);

  /** {@code source_end} */
  public static final Column SOURCE_END = SharedColumns.sourceEnd(T);

  /** {@code value} */
  public static final Column VALUE =
      T.decimal("value")
          .required()
          .example("2681000000")
          .means("The number in `unit`; the lower end of a range.");

  /** {@code value_max} */
  public static final Column VALUE_MAX =
      T.decimal("value_max")
          .example("500000000")
          .means("Upper end of a range (`3至5億`); empty when it is no range.");

  /** {@code unit} */
  public static final Column UNIT = SharedColumns.unit(T, "");

  /** {@code dimension} */
  public static final Column DIMENSION =
      T.string("dimension")
          .required()
          .example("money")
          .values(
              "money",
              "ratio",
              "mass",
              "length",
              "area",
              "volume",
              "energy",
              "power",
              "duration",
              "temperature",
              "speed",
              "frequency",
              "pressure",
              "data",
              "count",
              "rank",
              "other")
          .means("What the unit measures.");

  /** {@code qualifier} */
  public static final Column QUALIFIER = SharedColumns.qualifier(T);

  static final Table TABLE =
      T.key(DOCUMENT_ID, QUANTITY_NO)
          .references(SentencesTable.TABLE, DOCUMENT_ID, SENTENCE_NO)
          .table(
              "quantities",
              "One row a measured number",
              "Numbers with their units: money, ratios, physical quantities, durations, "
                  + "counts.");

  private QuantitiesTable() {}
}

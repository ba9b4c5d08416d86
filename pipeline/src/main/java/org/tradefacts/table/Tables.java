package org.tradefacts.table;

import java.util.List;

/** The output tables, the project's public contract. */
public final class Tables {
  /** One row an input document. */
  public static final Table DOCUMENTS = DocumentsTable.TABLE;

  /** One row a sentence, heading, list item, table cell or caption. */
  public static final Table SENTENCES = SentencesTable.TABLE;

  /** One row a date expression. */
  public static final Table DATES = DatesTable.TABLE;

  /** One row a measured number. */
  public static final Table QUANTITIES = QuantitiesTable.TABLE;

  /** One row an economic figure. */
  public static final Table TRADE_FIGURES = TradeFiguresTable.TABLE;

  /** One row a citation marker. */
  public static final Table CITATIONS = CitationsTable.TABLE;

  /** One row an entry of the reference list. */
  public static final Table REFERENCES = ReferencesTable.TABLE;

  /** One row a wiki link. */
  public static final Table LINKS = LinksTable.TABLE;

  /** One row an input that was skipped or repaired. */
  public static final Table REJECTS = RejectsTable.TABLE;

  private static final List<Table> ALL =
      List.of(
          DOCUMENTS,
          SENTENCES,
          DATES,
          QUANTITIES,
          TRADE_FIGURES,
          CITATIONS,
          REFERENCES,
          LINKS,
          REJECTS);

  private Tables() {}

  /** All of them, in the order of the documentation. */
  public static List<Table> all() {
    return ALL;
  }
}

package org.tradefacts.table;

/** The columns of {@code trade_figures}: the economic figures. */
public final class TradeFiguresTable {
  private static final TableBuilder T = new TableBuilder();

  /** {@code document_id} */
  public static final Column DOCUMENT_ID = SharedColumns.documentId(T);

  /** {@code figure_no} */
  public static final Column FIGURE_NO =
      T.int32("figure_no")
          .required()
          .example("2")
          .means("Counts the figures of the document, from 1.");

  /** {@code quantity_no} */
  public static final Column QUANTITY_NO =
      T.int32("quantity_no").required().example("3").means("The quantity that gives its number.");

  /** {@code sentence_no} */
  public static final Column SENTENCE_NO = SharedColumns.sentence(T);

  /** {@code text} */
  public static final Column TEXT =
      T.string("text").required().example("8.99億美元").means("Number and unit as written.");

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
          .example("899000000")
          .means(
              "The number in `unit`; the lower end of a range. A fall is negative when "
                  + "`statistic` is `growth` or `change`, a deficit negative when `indicator` is "
                  + "`balance`, a loss (虧損) when it is `income`.");

  /** {@code value_max} */
  public static final Column VALUE_MAX =
      T.decimal("value_max")
          .example("500000000")
          .means("Upper end of a range; empty when it is no range.");

  /** {@code unit} */
  public static final Column UNIT =
      SharedColumns.unit(
          T,
          " Silver as money, from 1,000 taels up, is counted in `兩`, where `quantities` has "
              + "`[liang_cn]`.");

  /** {@code qualifier} */
  public static final Column QUALIFIER = SharedColumns.qualifier(T);

  /** {@code statistic} */
  public static final Column STATISTIC =
      T.string("statistic")
          .required()
          .example("level")
          .values("level", "growth", "change", "share", "limit", "rank")
          .means(
              "What is said of the indicator: `level`, `growth` (relative change), `change` "
                  + "(absolute change), `share`, `limit` (a cap or quota), `rank`.");

  /** {@code indicator} */
  public static final Column INDICATOR =
      T.string("indicator")
          .required()
          .example("trade")
          .values(
              "trade",
              "export",
              "import",
              "balance",
              "dependence",
              "aid",
              "investment",
              "loan",
              "output",
              "gdp",
              "gdp_per_capita",
              "income",
              "price",
              "tariff",
              "reserves",
              "debt",
              "budget",
              "employment",
              "population",
              "sales",
              "other")
          .means("What is measured; `trade` is both ways.");

  /** {@code reporter} */
  public static final Column REPORTER =
      T.string("reporter")
          .example("CHN")
          .pattern("[A-Z]{3}")
          .means(
              "ISO 3166-1 alpha-3 code of the economy that the figure is about (UN "
                  + "Comtrade's reporterISO); for `trade` the one named first. For aid, loans and investment "
                  + "it is the giver, or the receiver where no economy gives (世界銀行向蒙古提供貸款).");

  /** {@code partner} */
  public static final Column PARTNER =
      T.string("partner")
          .example("PRK")
          .pattern("[A-Z]{3}")
          .means("ISO 3166-1 alpha-3 code of its counterpart (UN Comtrade's partnerISO).");

  /** {@code reporter_text} */
  public static final Column REPORTER_TEXT =
      T.string("reporter_text").example("中").means("The reporter as written.");

  /** {@code partner_text} */
  public static final Column PARTNER_TEXT =
      T.string("partner_text").example("朝").means("The partner as written.");

  /** {@code flow_code} */
  public static final Column FLOW_CODE =
      T.string("flow_code")
          .example("X")
          .values("X", "M")
          .means("UN Comtrade flow where there is one: `X` export, `M` import.");

  /** {@code commodity} */
  public static final Column COMMODITY =
      T.string("commodity").example("煤炭").means("The good or sector as written.");

  /** {@code hs_chapter} */
  public static final Column HS_CHAPTER =
      T.string("hs_chapter")
          .example("27")
          .pattern("[0-9]{2}")
          .means(
              "Harmonized System chapter of the commodity where it has one: two digits, kept "
                  + "as text.");

  /** {@code period_edtf} */
  public static final Column PERIOD_EDTF =
      T.string("period_edtf")
          .code()
          .example("1993")
          .means("The time the figure is about, EDTF as in `dates`.");

  /** {@code period_start} */
  public static final Column PERIOD_START =
      T.date("period_start").example("1993-01-01").means("First day of the period.");

  /** {@code period_end} */
  public static final Column PERIOD_END =
      T.date("period_end").example("1993-12-31").means("Last day of the period.");

  /** {@code base_period_edtf} */
  public static final Column BASE_PERIOD_EDTF =
      T.string("base_period_edtf")
          .code()
          .example("2012")
          .means("What a growth or change is measured against (`比2012年同期`), EDTF.");

  /** {@code frequency} */
  public static final Column FREQUENCY =
      T.string("frequency")
          .code()
          .example("P1Y")
          .means("ISO 8601 duration for a rate (`每年` is `P1Y`).");

  /** {@code date_no} */
  public static final Column DATE_NO =
      T.int32("date_no").example("7").means("The date expression that gives the period.");

  /** {@code evidence} */
  public static final Column EVIDENCE =
      T.string("evidence")
          .code()
          .example("period=clause|parties=sentence")
          .means(
              "Where period, parties and commodity were found (`clause`, `sentence`, "
                  + "`paragraph`, `section`, `title`), joined by `|`; of two parties in "
                  + "different places, the farther one.");

  /** {@code rule} */
  public static final Column RULE =
      T.string("rule")
          .required()
          .example("governed")
          .values(
              "governed",
              "carried",
              "respective",
              "supplied",
              "taxed",
              "work",
              "exchange",
              "rank",
              "infobox",
              "table")
          .means(
              "The rule that joined the slots, as it is written in the code: an indicator of the "
                  + "clause (`governed`) or of an earlier one (`carried`), a list answered by a list "
                  + "(`respective`), 來自 and 提供 (`supplied`), goods under a tariff (`taxed`), the "
                  + "cost of a work (`work`), an exchange rate (`exchange`), a place in an order "
                  + "(`rank`), a template's parameter (`infobox`), a cell (`table`).");

  /** {@code reference_nos} */
  public static final Column REFERENCE_NOS =
      T.ints("reference_nos").example("10|11").means("References cited for the claim.");

  /** {@code sentence} */
  public static final Column SENTENCE =
      T.string("sentence")
          .required()
          .example("中朝貿易在1993年一度達到了8.99億美元。")
          .means("The sentence, so that the row can be read alone.");

  static final Table TABLE =
      T.key(DOCUMENT_ID, FIGURE_NO)
          .references(QuantitiesTable.TABLE, DOCUMENT_ID, QUANTITY_NO)
          .references(SentencesTable.TABLE, DOCUMENT_ID, SENTENCE_NO)
          .references(DatesTable.TABLE, DOCUMENT_ID, DATE_NO)
          .table(
              "trade_figures",
              "One row an economic figure",
              "Economic figures ready for a chart: a quantity with what it measures, for "
                  + "whom, with whom and when. `中朝貿易在1993年一度達到了8.99億美元` gives level, trade, CHN, "
                  + "PRK, 899000000 USD, 1993. What the text does not give is empty.");

  private TradeFiguresTable() {}
}

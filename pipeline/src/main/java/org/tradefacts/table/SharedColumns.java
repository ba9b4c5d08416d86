package org.tradefacts.table;

/** Columns that mean the same in several tables. */
final class SharedColumns {
  private SharedColumns() {}

  static Column documentId(TableBuilder table) {
    return table
        .string("document_id")
        .required()
        .example("000_d8b6a6fc2e707d74")
        .means(
            "Identifies the document: the path of its file below the input root, without "
                + "format and compression suffixes.");
  }

  static Column sentence(TableBuilder table) {
    return table.int32("sentence_no").required().example("12").means("The sentence it stands in.");
  }

  static Column start(TableBuilder table) {
    return table
        .int32("start")
        .required()
        .example("5")
        .means("First code point of `text` in the text of its sentence, from 0.");
  }

  static Column end(TableBuilder table) {
    return table
        .int32("end")
        .required()
        .example("16")
        .means(
            "Code point after the last one of `text` in the text of its sentence; "
                + "`sentences.text[start:end]` is `text`.");
  }

  static Column sourceStart(TableBuilder table) {
    return table
        .int32("source_start")
        .required()
        .example("1034")
        .means(
            "First code point of it in the decoded source file, from 0; a byte-order mark "
                + "is not counted.");
  }

  static Column sourceEnd(TableBuilder table) {
    return table
        .int32("source_end")
        .required()
        .example("1045")
        .means("Code point after the last one of it in the decoded source file.");
  }

  /**
   * Unit of a number.
   *
   * @param more what the table has besides, or empty
   */
  static Column unit(TableBuilder table, String more) {
    return table
        .string("unit")
        .example("USD")
        .means(
            "ISO 4217 code for money (`USD`); `%` for ratios (percent, 成, 分之); UCUM code "
                + "for physical units (`t`, `kg`, `km`, `km2`, `m3`, `kW.h`, `a`, `mo`, `d`), "
                + "with `[mu_cn]`, `[jin_cn]` and the like for Chinese market units; the "
                + "classifier as written for counts (`艘`, `名`); empty for a bare rank."
                + more);
  }

  static Column qualifier(TableBuilder table) {
    return table
        .string("qualifier")
        .required()
        .example("more_than")
        .values("exact", "approx", "at_least", "more_than", "at_most", "less_than")
        .means(
            "How the number is meant: `exact`, `approx` (約, 近, 左右), `at_least` (至少), "
                + "`more_than` (逾, 超過, 40多, 餘), `at_most` (不超過, 至多), `less_than` (不足, 未滿).");
  }
}

package org.tradefacts.pipeline;

/** What a run can make of its tables, beside the tables themselves. */
enum Product {
  /** The page for the browser. */
  REPORT("report", "report"),
  /** The workbook. */
  WORKBOOK("xlsx", "tradefacts.xlsx"),
  /** The references for bibliography managers. */
  REFERENCES("csl", "references.csl.json");

  private final String option;
  private final String file;

  Product(String option, String file) {
    this.option = option;
    this.file = file;
  }

  /** Its name in {@code --formats}. */
  String option() {
    return option;
  }

  /** Its file or folder in the output. */
  String file() {
    return file;
  }
}

package org.tradefacts.figure;

import java.util.Locale;

/** The economic quantity that a figure is about. */
public enum Indicator {
  TRADE,
  EXPORT,
  IMPORT,
  BALANCE,
  DEPENDENCE,
  AID,
  INVESTMENT,
  LOAN,
  OUTPUT,
  GDP,
  GDP_PER_CAPITA,
  INCOME,
  PRICE,
  TARIFF,
  RESERVES,
  DEBT,
  BUDGET,
  EMPLOYMENT,
  POPULATION,
  SALES,
  OTHER;

  /** Whether goods move or come into being: exports, imports, output. */
  boolean moves() {
    return this == EXPORT || this == IMPORT || this == OUTPUT;
  }

  /** The name used in the tables, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

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

  /** Whether goods or services cross a border: exports, imports. */
  boolean isFlow() {
    return this == EXPORT || this == IMPORT;
  }

  /** Whether it says something of one good: what moves, is priced or lies in the ground. */
  boolean isOfGood() {
    return moves() || this == PRICE || this == RESERVES;
  }

  /** Whether one economy gives it to another and gets nothing for it: aid, loans. */
  boolean isGiven() {
    return this == AID || this == LOAN;
  }

  /** Whether money goes from one economy to another: what is given, and investment. */
  boolean isFunding() {
    return isGiven() || this == INVESTMENT;
  }

  /** Whether a figure of it has a counterpart. */
  boolean isMutual() {
    return switch (this) {
      case TRADE, EXPORT, IMPORT, BALANCE, DEPENDENCE, AID, INVESTMENT, LOAN, TARIFF -> true;
      default -> false;
    };
  }

  /** The name used in the tables, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

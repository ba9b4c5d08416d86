package org.tradefacts.figure;

import java.util.Locale;

/**
 * The economic quantity that a figure is about. What its numbers say of it, a level or a growth, a
 * share or a cap, is their {@link Statistic}; the words for each are in {@code indicators.tsv}.
 */
public enum Indicator {
  /** Exports and imports together: 貿易額. */
  TRADE,
  /** What an economy sells to others: 出口額. */
  EXPORT,
  /** What an economy buys from others: 進口額. */
  IMPORT,
  /** Exports less imports, and other balances with abroad, negative for a deficit: 順差, 逆差. */
  BALANCE,
  /** How much of something comes from others: 依存度. */
  DEPENDENCE,
  /** What one economy gives to another: 援助. */
  AID,
  /** Money put into firms and works: 直接投資. */
  INVESTMENT,
  /** What one economy lends to another: 貸款. */
  LOAN,
  /** What is made, grown or mined: 產量, 產值. */
  OUTPUT,
  /** What an economy makes in all: 國內生產總值. */
  GDP,
  /** The same a head: 人均國內生產總值. */
  GDP_PER_CAPITA,
  /** What persons and firms earn or lose: 人均收入, 利潤, 虧損. */
  INCOME,
  /** Prices, their rise in all, and exchange rates: 均價, 通脹率, 匯率. */
  PRICE,
  /** Duties on what crosses a border: 關稅. */
  TARIFF,
  /** What lies in the ground or in a central bank: 儲量, 外匯儲備. */
  RESERVES,
  /** What is owed: 外債. */
  DEBT,
  /** What a state takes in and spends: 財政收入, 軍費. */
  BUDGET,
  /** Who works, and who has none: 就業人數, 失業率. */
  EMPLOYMENT,
  /** How many live there: 人口. */
  POPULATION,
  /** What firms sell and their markets: 銷量, 營業額, 市占率. */
  SALES,
  /** Other figures of an economy: 旅客人次, 僑匯, 所得稅. */
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

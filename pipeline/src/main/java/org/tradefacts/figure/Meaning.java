package org.tradefacts.figure;

/** What a word of the lexicons says about a figure. */
sealed interface Meaning {

  /**
   * Names an economy.
   *
   * @param code ISO 3166-1 alpha-3; empty for one that has no such code (歐盟)
   */
  record Economy(String code) implements Meaning {}

  /**
   * Says what a number measures.
   *
   * @param indicator what is measured
   * @param statistic what a number means when no verb says otherwise (依存度 is a share)
   * @param flow UN Comtrade flow code, or empty
   * @param deficit whether the amount counts as negative (逆差)
   * @param accepts the kinds of number it can govern: {@code m} money, {@code r} ratio, {@code q}
   *     physical amount, {@code c} count of things, {@code p} count of persons, {@code k} rank;
   *     {@code x} when none of them is an economic figure, as the amounts of fines are not
   */
  record Measure(
      Indicator indicator, Statistic statistic, String flow, boolean deficit, String accepts)
      implements Meaning {

    /** The same, of which a number is a part. */
    Measure asShare() {
      return new Measure(indicator, Statistic.SHARE, flow, deficit, "r");
    }

    /** The same of another indicator. */
    Measure as(Indicator other) {
      return new Measure(other, statistic, flow, deficit, accepts);
    }

    /** Whether it is a rate of money: 年利率, 所得稅. */
    boolean isRate() {
      return indicator == Indicator.OTHER && accepts.equals("r");
    }

    boolean isEconomic() {
      return accepts.indexOf('x') < 0;
    }
  }

  /**
   * Names a good or a sector.
   *
   * @param chapter two digits of the Harmonized System; empty when it has none
   */
  record Good(String chapter) implements Meaning {}

  /**
   * Names a currency.
   *
   * @param economy ISO 3166-1 alpha-3 of the economy whose it is; empty when several have one of
   *     this name, or share it
   */
  record Currency(String economy) implements Meaning {}

  /**
   * Says how a number stands to its indicator.
   *
   * @param kind which way
   */
  record Sign(Signal kind) implements Meaning {}
}

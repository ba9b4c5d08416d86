package org.tradefacts.figure;

/** After a tariff the word 稅率 speaks of it: 加徵關稅，其中水果稅率15%. */
final class TaxRate {

  private TaxRate() {}

  /** The governor of a rate, which is a tariff where the text speaks of one. */
  static Governor of(Reading reading, Governor governor, Topic topic) {
    boolean rate =
        !governor.isCarried()
            && Words.TAX_RATE.isAt(reading.text(), governor.start(), governor.end());
    return topic
        .measure()
        .filter(measure -> rate && measure.indicator() == Indicator.TARIFF)
        .map(governor::as)
        .orElse(governor);
  }
}

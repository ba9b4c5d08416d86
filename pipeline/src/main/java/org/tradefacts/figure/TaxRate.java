package org.tradefacts.figure;

import org.tradefacts.text.Span;

/** Where the text speaks of tariffs the word 稅率 is that of one: 加徵關稅，其中水果稅率15%; 反傾銷調查後裁定稅率為116%. */
final class TaxRate {

  private static final Meaning.Measure TARIFF = IndicatorWords.measure(Indicator.TARIFF);

  private TaxRate() {}

  /** The governor of a rate, which is a tariff where the text speaks of one. */
  static Governor of(Reading reading, Governor governor, Topic topic) {
    boolean rate =
        !governor.isCarried()
            && Words.TAX_RATE.isAt(reading.text(), governor.start(), governor.end());
    if (!rate) {
      return governor;
    }
    return topic
        .measure()
        .filter(measure -> measure.indicator() == Indicator.TARIFF)
        .map(governor::as)
        .orElseGet(() -> isOfDuty(reading, governor) ? governor.as(TARIFF) : governor);
  }

  private static boolean isOfDuty(Reading reading, Governor governor) {
    int start = reading.sentence().span().start();
    return Words.DUTY.isIn(reading.text(), new Span(start, governor.start()));
  }
}

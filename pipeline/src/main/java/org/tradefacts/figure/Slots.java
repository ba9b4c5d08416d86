package org.tradefacts.figure;

import java.math.BigDecimal;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Span;

/**
 * The slots of one figure, joined.
 *
 * @param quantity the number
 * @param clause the clause that the number stands in
 * @param governor what it measures
 * @param reckoning what it says of it
 * @param parties whom it is about
 * @param good the good or sector
 * @param period its time
 * @param base what a growth is measured against, EDTF or empty
 * @param frequency of a rate, ISO 8601 duration or empty
 * @param rule name of the rule that joined them
 */
record Slots(
    Quantity quantity,
    Span clause,
    Governor governor,
    Reckoning reckoning,
    Parties parties,
    Good good,
    Period period,
    String base,
    String frequency,
    String rule) {

  /** The same without a time. */
  Slots timeless() {
    return new Slots(
        quantity, clause, governor, reckoning, parties, good, Period.NONE, base, frequency, rule);
  }

  /** The same of another indicator. */
  Slots of(Meaning.Measure other) {
    Governor as = governor.as(other);
    return new Slots(quantity, clause, as, reckoning, parties, good, period, base, frequency, rule);
  }

  /**
   * 世界銀行向蒙古提供貸款 is about 蒙古: where no economy gives, the one that receives reports. In 歐盟對華投資 those
   * of the bloc invest.
   */
  Slots ofReceiver() {
    boolean received =
        (measure().indicator().isGiven()
                || (measure().indicator().isFunding() && parties.reporter().text().isEmpty()))
            && parties.reporter().code().isEmpty()
            && !parties.partner().code().isEmpty();
    return received ? withParties(parties.turned()) : this;
  }

  private Slots withParties(Parties others) {
    return new Slots(
        quantity, clause, governor, reckoning, others, good, period, base, frequency, rule);
  }

  /** The figure with its number. */
  TradeFigure figure(int number, Evidence evidence) {
    return new TradeFigure(
        number,
        quantity.number(),
        quantity.sentence(),
        quantity.span(),
        signed(quantity.value()),
        quantity.max().map(this::signed),
        isMoneyOfSilver() ? NumberKind.TAEL : quantity.unit(),
        quantity.qualifier(),
        reckoning.statistic(),
        measure().indicator(),
        parties.reporter(),
        parties.partner(),
        measure().flow(),
        good.text(),
        good.chapter(),
        period,
        base,
        frequency,
        evidence,
        rule);
  }

  /** 226萬兩 is money; 黃金2萬兩 is so much gold. */
  private boolean isMoneyOfSilver() {
    return NumberKind.isSilver(quantity) && good.where().end() != quantity.span().start();
  }

  private BigDecimal signed(BigDecimal value) {
    return reckoning.negative() && value.signum() > 0 ? value.negate() : value;
  }

  /** What the indicator says. */
  Meaning.Measure measure() {
    return governor.measure();
  }
}

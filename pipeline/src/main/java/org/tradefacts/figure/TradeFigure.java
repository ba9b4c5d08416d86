package org.tradefacts.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradefacts.quantity.Qualifier;
import org.tradefacts.text.Span;

/**
 * One economic figure: a quantity joined with what it measures, whom it is about, and when.
 *
 * <p>中朝貿易在1993年一度達到了8.99億美元 gives level, trade, CHN, PRK, 899000000 USD, 1993. A slot that the text
 * does not give is empty.
 *
 * @param number counts from 1 in document order
 * @param quantity number of the quantity
 * @param sentence number of the sentence it stands in
 * @param span number and unit as written
 * @param value signed: a fall or a deficit is negative
 * @param max upper end of a range
 * @param unit as in {@link org.tradefacts.quantity.Quantity}
 * @param qualifier how the number is meant
 * @param statistic what is said of the indicator
 * @param indicator what is measured
 * @param reporter whom the figure is about; for trade the party named first
 * @param partner its counterpart
 * @param flowCode UN Comtrade flow: {@code X}, {@code M} or empty
 * @param commodity the good or sector as written; empty when none
 * @param hsChapter two digits of the Harmonized System; empty when the commodity has none
 * @param period the time it is about
 * @param basePeriod EDTF of what a growth is measured against; empty when none
 * @param frequency ISO 8601 duration for a rate (每年 is {@code P1Y}); empty when none
 * @param evidence where in the text the slots were found
 * @param rule name of the rule that joined the slots
 */
public record TradeFigure(
    int number,
    int quantity,
    int sentence,
    Span span,
    BigDecimal value,
    Optional<BigDecimal> max,
    String unit,
    Qualifier qualifier,
    Statistic statistic,
    Indicator indicator,
    Party reporter,
    Party partner,
    String flowCode,
    String commodity,
    String hsChapter,
    Period period,
    String basePeriod,
    String frequency,
    Evidence evidence,
    String rule) {}

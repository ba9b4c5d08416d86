package org.tradefacts.figure;

import java.math.BigDecimal;
import java.util.List;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/**
 * Exchange rates: in 1美元兌250日元 the second amount is the price of the first; the unit that is
 * exchanged is no figure.
 */
final class ExchangeRule {

  private static final Meaning.Measure RATE =
      new Meaning.Measure(Indicator.PRICE, Statistic.LEVEL, "", false, "m");

  private final CleanText text;
  private final List<Quantity> quantities;
  private final int index;

  /**
   * @param quantities those of the clause
   * @param index number of the one to look at
   */
  ExchangeRule(CleanText text, List<Quantity> quantities, int index) {
    this.text = text;
    this.quantities = quantities;
    this.index = index;
  }

  /** Whether this is the unit that is exchanged. */
  boolean isUnit() {
    return (other() >= 0 && !isRate()) || (isOne(index) && followsVerb());
  }

  /** 4.4995兌1美元: the rate itself has no unit. */
  private boolean followsVerb() {
    Quantity one = quantities.get(index);
    int at = one.span().start();
    return NumberKind.of(one) == NumberKind.MONEY
        && (text.startsWith("兑", at - 1) || text.startsWith("兑换", at - 2));
  }

  /** Whether this is the rate: the second amount, or the first in 79.75日圓兌1美元. */
  boolean isRate() {
    int other = other();
    return other >= 0 && (isOne(other) || (other < index && !isOne(index)));
  }

  /** Index of the amount that this one is exchanged for; -1 when it is not. */
  private int other() {
    if (index + 1 < quantities.size() && exchanged(index)) {
      return index + 1;
    }
    return index > 0 && exchanged(index - 1) ? index - 1 : -1;
  }

  private boolean isOne(int amount) {
    return quantities.get(amount).value().compareTo(BigDecimal.ONE) == 0;
  }

  private boolean exchanged(int first) {
    Quantity unit = quantities.get(first);
    Quantity rate = quantities.get(first + 1);
    boolean money =
        NumberKind.of(unit) == NumberKind.MONEY
            && NumberKind.of(rate) == NumberKind.MONEY
            && !unit.unit().equals(rate.unit());
    if (!money) {
      return false;
    }
    int at = unit.span().end();
    at += text.startsWith("约", at) ? 1 : 0;
    int verb = Words.EXCHANGED.endAt(text, at);
    return verb > at && rate.span().start() - verb <= 2;
  }

  /** The rate as an indicator. */
  Governor governor() {
    int at = quantities.get(index).span().start();
    return new Governor(RATE, at, at, word());
  }

  /** The verb between the two amounts. */
  private Span word() {
    int first = Math.min(index, other());
    int verb = quantities.get(first).span().end();
    int second = quantities.get(first + 1).span().start();
    return new Span(verb, second);
  }

  /** The economies of the two currencies; ISO 4217 codes begin with the ISO 3166 code. */
  Parties parties() {
    Party reporter = economy(quantities.get(index));
    Party partner = economy(quantities.get(other()));
    return new Parties(reporter, partner);
  }

  private static Party economy(Quantity money) {
    String code = Currencies.economy(money.unit());
    return code.isEmpty() ? Party.NONE : new Party(code, "", money.span());
  }

  /** What is exchanged, as written after its number: 美元. */
  Good good() {
    Span unit = quantities.get(other()).span();
    int name = unit.start();
    while (name < unit.end() && text.folded(name) < '\u3400') {
      name++;
    }
    return Good.at(text, name, unit.end(), "");
  }
}

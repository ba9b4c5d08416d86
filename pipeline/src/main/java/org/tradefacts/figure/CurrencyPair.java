package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/**
 * Two currencies of which one is valued in the other: 令吉兌美元由2.5令吉貶至4.8令吉 and 泰銖兌美元下跌17% are about
 * the price of the first.
 *
 * @param first the currency that is valued
 * @param second the one that it is valued in
 */
record CurrencyPair(Cue first, Cue second) {

  private static final Meaning.Measure RATE =
      new Meaning.Measure(Indicator.PRICE, Statistic.LEVEL, "", false, "mr");

  /** Between two currencies: 兌, 對. */
  static final String VALUED = "兑对";

  /** The pair that a clause names before a number; empty when it names none. */
  static Optional<CurrencyPair> of(Reading reading, int clause, Quantity quantity) {
    List<Cue> cues =
        reading.cues(clause).stream()
            .filter(c -> c.meaning() instanceof Meaning.Currency)
            .filter(c -> c.end() <= quantity.span().start())
            .toList();
    for (int i = 1; i < cues.size(); i++) {
      CurrencyPair pair = new CurrencyPair(cues.get(i - 1), cues.get(i));
      if (pair.isOne(reading.text())) {
        return Optional.of(pair);
      }
    }
    return Optional.empty();
  }

  private boolean isOne(CleanText text) {
    return second.start() - first.end() == 1 && VALUED.indexOf(text.folded(first.end())) >= 0;
  }

  /** The rate as an indicator, for a number that is an amount of money or a change. */
  Optional<Governor> governor(Quantity quantity, Predicate predicate) {
    char kind = NumberKind.of(quantity);
    boolean said = kind == NumberKind.MONEY || (kind == NumberKind.RATIO && predicate.moves());
    return said ? Optional.of(Governor.at(second, RATE)) : Optional.empty();
  }

  /** The two economies; where the first currency is that of many, what the text says. */
  Parties parties(CleanText text, Party reporter) {
    Party owner = party(text, first);
    return new Parties(owner.isNone() ? reporter : owner, party(text, second));
  }

  private static Party party(CleanText text, Cue cue) {
    String code = ((Meaning.Currency) cue.meaning()).economy();
    Span where = cue.span();
    return code.isEmpty() ? Party.NONE : new Party(code, text.slice(where), where);
  }
}

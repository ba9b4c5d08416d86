package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.date.DateMention;
import org.tradefacts.quantity.Quantity;

/** Finds what a growth is measured against: 比2012年同期增長5%, 2005年與2000年相比, 同比. */
final class BasePeriod {

  private final Reading reading;
  private final int clause;

  BasePeriod(Reading reading, int clause) {
    this.reading = reading;
    this.clause = clause;
  }

  /** EDTF; empty when the text does not say. */
  String find(Quantity quantity, Period period) {
    List<DateMention> dates = reading.dates(clause);
    for (int i = dates.size() - 1; i >= 0; i--) {
      DateMention date = dates.get(i);
      if (date.span().end() <= quantity.span().start() && Times.isBase(reading.text(), date)) {
        return date.edtf();
      }
    }
    return opening()
        .or(() -> startBefore(quantity, period))
        .map(DateMention::edtf)
        .orElseGet(() -> Pace.base(reading, clause, quantity, period));
  }

  /** 2005年與2000年相比，貿易額增長20%: a clause without numbers of its own says what is compared. */
  private Optional<DateMention> opening() {
    for (int i = clause - 1; i >= reading.reach(clause) && reading.quantities(i).isEmpty(); i--) {
      for (DateMention date : reading.dates(i)) {
        if (!date.edtf().isEmpty() && Times.isBase(reading.text(), date)) {
          return Optional.of(date);
        }
      }
    }
    return Optional.empty();
  }

  /** 由2015年的51億降至45億，跌幅達11.8%: the growth is measured from the first number. */
  private Optional<DateMention> startBefore(Quantity quantity, Period period) {
    boolean own =
        reading.quantities(clause).get(0).equals(quantity) && reading.dates(clause).isEmpty();
    boolean bare =
        Find.none(reading.cues(clause), c -> c.isMeasure() || c.isGood() || c.isEconomy());
    if (clause == 0 || !own || !bare || period.edtf().indexOf('/') >= 0) {
      return Optional.empty();
    }
    int before = clause - 1;
    int end = reading.clauses().get(before).span().end();
    return Find.first(
        reading.dates(before), d -> !d.edtf().isEmpty() && Times.isStart(reading, before, d, end));
  }
}

package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Span;

/** Joins one quantity of a clause with what it measures, whom it is about, and when. */
final class Joiner {

  private final Reading reading;
  private final int clause;
  private final int index;
  private final Topic topic;
  private final Subjects subjects;
  private final Respective respective;
  private final Quantity quantity;
  private final Predicate predicate;
  private final PeriodFinder periods;

  Joiner(
      Reading reading,
      int clause,
      int index,
      Topic topic,
      Subjects subjects,
      Period scene,
      Respective respective) {
    this.reading = reading;
    this.clause = clause;
    this.index = index;
    this.topic = topic;
    this.subjects = subjects;
    this.respective = respective;
    quantity = reading.quantities(clause).get(index);
    predicate = Predicate.of(reading, clause, index);
    periods = new PeriodFinder(reading, clause, topic, scene);
  }

  /** The figure; empty when the quantity is none. */
  Optional<Slots> join() {
    char kind = NumberKind.of(quantity);
    if (kind == NumberKind.NONE) {
      return Optional.empty();
    }
    if (kind == NumberKind.RANK) {
      return new RankRule(reading, clause, quantity, topic, subjects).join(period());
    }
    ExchangeRule exchange = new ExchangeRule(reading.text(), reading.quantities(clause), index);
    if (exchange.isUnit() && !exchange.isRate()) {
      return Optional.empty();
    }
    if (exchange.isRate()) {
      return Optional.of(rate(exchange));
    }
    if (respective.answers(index)) {
      return respective.figure(index).isPresent() && bare()
          ? answer(respective.figure(index).get())
          : respective
              .governor(index)
              .or(this::governor)
              .or(this::supply)
              .flatMap(g -> join(g, "respective"));
    }
    Optional<Governor> work = Works.governor(reading, clause, quantity);
    if (work.isPresent()) {
      return work.flatMap(g -> join(g, "work"));
    }
    Optional<Governor> price = PerUnit.ofGood(reading, clause, quantity);
    if (price.isPresent()) {
      return price.flatMap(g -> join(g, "governed"));
    }
    Optional<Governor> supply = supply();
    if (supply.isPresent() && kind == NumberKind.RATIO) {
      return supply.flatMap(g -> join(g, "supplied"));
    }
    Optional<Governor> governor = governor();
    Optional<Governor> tariff = TaxedGoods.tariff(reading, clause, quantity, topic);
    if (tariff.isPresent() && governor.filter(g -> !isTariff(g)).isEmpty()) {
      return tariff.flatMap(this::taxed);
    }
    if (supply.isPresent() && governor.filter(g -> !g.isCarried()).isEmpty()) {
      return supply.flatMap(g -> join(g, "supplied"));
    }
    return governor
        .filter(g -> !g.isCarried() || topic.isOf(reading))
        .or(this::outlay)
        .or(() -> governor)
        .flatMap(g -> join(g, g.isCarried() ? "carried" : "governed"));
  }

  /** A word of the clause for anything but a tariff governs the amount itself: 美國進口500億美元商品. */
  private static boolean isTariff(Governor governor) {
    return governor.isCarried() || governor.measure().indicator() == Indicator.TARIFF;
  }

  private Optional<Slots> taxed(Governor tariff) {
    Governor governor = tariff.as(TaxedGoods.IMPORT);
    return Reckoning.of(reading, clause, quantity, governor, predicate, topic)
        .map(reckoning -> slots(tariff, reckoning, "taxed").of(TaxedGoods.IMPORT));
  }

  private Slots rate(ExchangeRule exchange) {
    return new Slots(
        quantity,
        span(),
        exchange.governor(),
        new Reckoning(Statistic.LEVEL, false),
        parties(exchange.parties()),
        exchange.good(),
        period(),
        "",
        "",
        "exchange");
  }

  /** In an article on 伊朗經濟 the 里亞爾 is that of IRN. */
  private Parties parties(Parties exchange) {
    Party own = subjects.parties().isPair() ? Party.NONE : subjects.reporter();
    boolean missing = exchange.reporter().isNone() && !own.code().equals(exchange.partner().code());
    return missing ? new Parties(own, exchange.partner()) : exchange;
  }

  /** The clause between commas that the number stands in, the brackets in it included. */
  private Span span() {
    return reading.outer(clause);
  }

  /** What a person pays is no figure of an economy. */
  private Optional<Governor> outlay() {
    boolean economy =
        !subjects.parties().isEmpty()
            || Find.any(reading.parties(clause), m -> !m.code().isEmpty());
    return economy ? Outlays.governor(reading, clause, quantity) : Optional.empty();
  }

  private Optional<Governor> supply() {
    return new SupplyRule(reading, clause, quantity, subjects).governor();
  }

  private Optional<Governor> governor() {
    boolean share = predicate.is(Signal.SHARE) && NumberKind.of(quantity) == NumberKind.RATIO;
    if (share) {
      return new ShareRule(reading, clause, quantity, predicate, topic).governor();
    }
    Optional<Governor> found = new GovernorFinder(reading, clause, quantity, topic).find();
    return found.filter(g -> !g.isCarried()).isPresent()
        ? found
        : CurrencyPair.of(reading, clause, quantity)
            .flatMap(pair -> pair.governor(quantity, predicate))
            .or(() -> found);
  }

  /** A clause such as 同比分別增長20.6%和17.6% has no indicator of its own. */
  private boolean bare() {
    return Find.none(reading.cues(clause), Cue::isMeasure);
  }

  private Optional<Slots> answer(Slots earlier) {
    Governor governor = Governor.carried(earlier.measure(), earlier.governor().word());
    return Reckoning.of(reading, clause, quantity, governor, predicate, topic)
        .map(
            reckoning ->
                new Slots(
                    quantity,
                    span(),
                    governor,
                    reckoning,
                    earlier.parties(),
                    earlier.good(),
                    earlier.period(),
                    base(reckoning, earlier.period()),
                    "",
                    "respective"));
  }

  private Optional<Slots> join(Governor named, String rule) {
    Governor governor =
        Sales.of(
            reading,
            clause,
            quantity,
            PerUnit.of(
                reading.text(),
                quantity,
                PerHead.of(
                    reading.text(),
                    quantity,
                    Surplus.of(reading, clause, TaxRate.of(reading, named, topic), topic))));
    if (!Amounts.suits(reading, clause, quantity, governor)) {
      return Optional.empty();
    }
    return Reckoning.of(reading, clause, quantity, governor, predicate, topic)
        .map(reckoning -> slots(governor, reckoning, rule))
        .filter(Joiner::isEconomic);
  }

  /** The population of a town or a tribe is no economic figure, and neither is a fine. */
  private static boolean isEconomic(Slots slots) {
    if (!slots.measure().isEconomic()) {
      return false;
    }
    return slots.measure().indicator() != Indicator.POPULATION
        || !slots.parties().reporter().code().isEmpty();
  }

  private Slots slots(Governor governor, Reckoning reckoning, String rule) {
    Optional<Cue> work = Works.work(reading, clause, quantity);
    Good good = good(work, governor);
    Period period =
        respective
            .years(reckoning)
            .or(() -> respective.parallel(index, governor.measure().indicator()))
            .orElseGet(() -> new Timeless(reading, topic).of(period(), governor, reckoning, good));
    return new Slots(
        quantity,
        span(),
        governor,
        reckoning,
        new FigureParties(reading, clause, index, topic, subjects, respective, predicate)
            .find(work.isPresent(), governor, reckoning),
        good,
        period,
        base(reckoning, period),
        Frequencies.of(reading, clause, quantity, governor),
        rule);
  }

  private Good good(Optional<Cue> work, Governor governor) {
    return work.or(() -> respective.answers(index) ? respective.good(index) : Optional.empty())
        .map(cue -> Good.of(reading.text(), cue))
        .orElseGet(
            () -> new GoodFinder(reading, clause, topic).find(quantity, governor, predicate));
  }

  private Period period() {
    if (respective.answers(index) && respective.date(index).isPresent()) {
      return Times.period(respective.date(index).get());
    }
    return Ranges.endOf(reading, clause, index, periods.find(quantity.span()));
  }

  private String base(Reckoning reckoning, Period period) {
    boolean compares =
        reckoning.statistic() == Statistic.GROWTH || reckoning.statistic() == Statistic.CHANGE;
    return compares ? new BasePeriod(reading, clause).find(quantity, period) : "";
  }
}

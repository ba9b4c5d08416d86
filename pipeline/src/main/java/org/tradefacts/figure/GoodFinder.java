package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Span;

/**
 * Finds the good or sector of a figure: the one that its clause names, else the one that the text
 * has been speaking of, else the one that the heading or the title names.
 */
final class GoodFinder {

  /** Most unexplained characters between an item of a list and its number: 豬肉等8項產品25%. */
  private static final int ITEM = 6;

  /** Chapter of oil, gas, coal and electricity. */
  private static final String FUEL = "27";

  private final Reading reading;
  private final int clause;
  private final Topic topic;

  GoodFinder(Reading reading, int clause, Topic topic) {
    this.reading = reading;
    this.clause = clause;
    this.topic = topic;
  }

  /** The good of a number under an indicator. */
  Good find(Quantity quantity, Governor governor, Predicate predicate) {
    Optional<Good> label = governor.isCarried() ? label(quantity) : Optional.empty();
    if (label.isPresent()) {
      return label.get();
    }
    CarriedGood carried = new CarriedGood(reading, clause, topic, quantity, governor, predicate);
    if (carried.sharesOn() || carried.sharesToo() || carried.sharesAfter()) {
      return topic.good();
    }
    Cue near = new NearGood(reading, clause, quantity, governor, predicate).find();
    if (near != null) {
      return good(near);
    }
    Good unknown = new UnknownGoods(reading, clause, topic).find(quantity, governor, predicate);
    if (!unknown.text().isEmpty()) {
      return unknown;
    }
    Optional<Span> item = governor.isCarried() ? item(quantity) : Optional.empty();
    if (item.isPresent()) {
      return Good.at(reading.text(), item.get().start(), item.get().end(), "");
    }
    Optional<Cue> own = governor.isCarried() ? opening(quantity) : Optional.empty();
    if (own.isPresent()) {
      return good(own.get());
    }
    Optional<Good> supplied = supplied(quantity, governor);
    if (supplied.isPresent()) {
      return supplied.get();
    }
    if (carried.goesOn()) {
      return topic.good();
    }
    return carried.opensAnew() || Find.any(reading.cues(clause), Cue::isGood)
        ? Good.NONE
        : ItemLabel.of(reading, clause, governor)
            .map(this::good)
            .orElseGet(() -> about(quantity, governor, predicate));
  }

  /** 半導體（10.2%）; an economy there is a partner. */
  private Optional<Good> label(Quantity quantity) {
    return PartyLabel.of(reading, clause, quantity).isPresent()
        ? Optional.empty()
        : GoodLabel.of(reading, clause, quantity);
  }

  /** 出口成套設備70億，建築器材20億: of what has goods any name is that of a good. */
  private Optional<Span> item(Quantity quantity) {
    boolean goods =
        NumberKind.of(quantity) == NumberKind.THINGS
            || topic.measure().filter(m -> m.indicator().moves()).isPresent();
    return goods && !topic.good().text().isEmpty()
        ? NamedItem.of(reading, clause, quantity, topic)
        : Optional.empty();
  }

  /**
   * 供油1500萬噸: the verb says of what the amount is, whatever the title does; so does what follows it
   * in 按每年1500萬噸的規模供應石油.
   */
  private Optional<Good> supplied(Quantity quantity, Governor governor) {
    int at = governor.word().start() + 1;
    if (governor.start() >= quantity.span().end() && Words.SUPPLY.isAt(reading.text(), at - 1)) {
      Optional<Cue> next =
          Find.first(reading.cues(clause), c -> c.isGood() && c.start() >= governor.word().end());
      if (next.isPresent()) {
        return next.map(this::good);
      }
    }
    boolean named =
        Words.SUPPLY.isAt(reading.text(), at - 1)
            && Words.GOOD_ENDING.isAt(reading.text(), at)
            && Folding.foldWord(topic.good().text()).indexOf(reading.text().folded(at)) < 0;
    return named ? Optional.of(Good.at(reading.text(), at, at + 1, FUEL)) : Optional.empty();
  }

  /** 豬肉等8項產品25%: the item has a good of its own. */
  private Optional<Cue> opening(Quantity quantity) {
    return Find.first(
        reading.cues(clause),
        c ->
            c.isGood()
                && c.start() == reading.start(clause)
                && c.end() - c.start() > 1
                && reading.text().startsWith("等", c.end())
                && reading.rest(clause, c.end(), quantity.span().start()) <= ITEM);
  }

  /** In the section 大麥 a tariff, a price and what is moved are those of 大麥. */
  private Good about(Quantity quantity, Governor governor, Predicate predicate) {
    Indicator indicator = governor.measure().indicator();
    boolean counted = indicator.moves() && !CarriedGood.isEnergy(quantity);
    boolean section = !topic.about().where().equals(Party.NOWHERE);
    boolean taxed = section && indicator == Indicator.TARIFF;
    boolean meant = counted || taxed || Words.PRICE.isAt(reading.text(), governor.word().start());
    return meant && !predicate.is(Signal.SHARE) && !isOfWholeTrade(quantity)
        ? topic.about()
        : Good.NONE;
  }

  /** 中俄貿易額1070億美元。其中對俄出口479億: parts of a trade in goods of all kinds. */
  private boolean isOfWholeTrade(Quantity quantity) {
    boolean near = topic.sentence() > 0 && reading.sentence().number() - topic.sentence() <= 1;
    boolean money = NumberKind.of(quantity) != NumberKind.PHYSICAL;
    return near
        && money
        && topic.good().text().isEmpty()
        && (topic.spoken().contains(Indicator.TRADE) || isOfWholeFlow());
  }

  /** 對俄出口479億，增長12%；自俄進口590億: none of them is that of one good. */
  private boolean isOfWholeFlow() {
    return topic.isOf(reading)
        && topic
            .last()
            .filter(last -> last.quantity().number() > 0 && last.measure().indicator().isFlow())
            .isPresent();
  }

  private Good good(Cue cue) {
    return Good.of(reading.text(), cue);
  }
}

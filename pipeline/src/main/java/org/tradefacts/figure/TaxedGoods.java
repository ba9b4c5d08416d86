package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;

/**
 * Goods that a tariff is put on: 對340億美元的商品加徵關稅 says how much the one that taxes them imports. Whom
 * the amount is about is said as for the tariff.
 */
final class TaxedGoods {

  /** What the amount measures. */
  static final Meaning.Measure IMPORT =
      new Meaning.Measure(Indicator.IMPORT, Statistic.LEVEL, "M", false, "m");

  private static final Meaning.Measure TARIFF = IndicatorWords.measure(Indicator.TARIFF);

  /** How far the goods stand behind their amount: 340億美元的818項中國輸美商品. */
  private static final int REACH = 14;

  /** How far the preposition stands before whose goods they are: 對第二批各160億美元的中國商品. */
  private static final int OBJECT = 20;

  /** How far the tariff stands behind the goods: 商品分兩批加徵最高25%的懲罰性關稅. */
  private static final int ACT = 40;

  private TaxedGoods() {}

  /** The tariff on the goods that are worth so much; empty when the amount is no such thing. */
  static Optional<Governor> tariff(Reading reading, int clause, Quantity quantity, Topic topic) {
    if (NumberKind.of(quantity) != NumberKind.MONEY) {
      return Optional.empty();
    }
    if (isConcerned(reading, clause, quantity.span(), topic)) {
      return topic.governor();
    }
    return follow(reading.text(), quantity.span())
        ? act(reading, clause, quantity.span().end()).filter(g -> isActive(reading, clause, g))
        : Optional.empty();
  }

  /** 加徵關稅，涉及商品約30億美元; not 涉及稅款損失5億美元. */
  private static boolean isConcerned(Reading reading, int clause, Span amount, Topic topic) {
    CleanText text = reading.text();
    int goods = Words.CONCERN.endAt(text, reading.start(clause));
    boolean tariff =
        goods > reading.start(clause) && topic.isOf(reading) && topic.speaksOf(Indicator.TARIFF);
    if (!tariff || follow(text, amount)) {
      return tariff;
    }
    Span between = new Span(goods, Math.max(goods, amount.start()));
    boolean bare = reading.rest(clause, goods, amount.start()) == 0 && ends(text, amount.end());
    return bare || Words.TAXED.isIn(text, between) || Words.SUM.isAt(text, goods);
  }

  private static boolean ends(CleanText text, int place) {
    return place >= text.length() || !Script.isHan(text.folded(place));
  }

  /** Whether goods stand right behind an amount: 340億美元的中國商品. */
  static boolean follow(CleanText text, Span amount) {
    int limit = Math.min(text.length(), amount.end() + REACH);
    for (int i = amount.end(); i < limit; i++) {
      if (Words.TAXED.isAt(text, i)) {
        return true;
      }
      char c = text.folded(i);
      if (!Script.isHan(c) && !Character.isDigit(c) && c != '、') {
        return false;
      }
    }
    return false;
  }

  /** The word that says, a little behind a place of the clause, that goods are taxed. */
  private static Optional<Governor> act(Reading reading, int clause, int from) {
    CleanText text = reading.text();
    int limit = Math.min(reading.clauses().get(clause).span().end(), from + ACT);
    for (int i = from; i < limit; i++) {
      int end = Words.TAXING.endAt(text, i);
      boolean taxes = end > i;
      if (!taxes) {
        end = Words.TAX_LIST.endAt(text, i);
        taxes = end > i && isTaxed(reading, clause);
      }
      if (taxes) {
        return Optional.of(new Governor(TARIFF, i, end, new Span(i, end)));
      }
    }
    return Find.first(
            reading.cues(clause), c -> c.start() >= from && c.start() < limit && isTariff(c))
        .filter(c -> isObject(reading, from))
        .map(Governor::of);
  }

  /** 公布商品清單，分兩批徵收: a list of goods is one for a tariff where its sentence says so. */
  private static boolean isTaxed(Reading reading, int clause) {
    int first = reading.reach(clause);
    int end = reading.clauses().get(clause).span().end() + ACT;
    Span near = new Span(reading.start(first), Math.min(reading.sentence().span().end(), end));
    boolean taxes =
        Words.TAXING.isIn(reading.text(), near) || Words.LEVIED.isIn(reading.text(), near);
    for (int i = first; i < clause && !taxes; i++) {
      taxes = Find.any(reading.cues(i), TaxedGoods::isTariff);
    }
    return taxes;
  }

  /**
   * The index after the word at a place that says that a tariff is levied (加征, 徵收); the place
   * without one.
   */
  static int levyEnd(CleanText text, int at) {
    int end = Words.LEVIED.endAt(text, at);
    return end > at ? end : Words.TAXING.endAt(text, at);
  }

  private static boolean isTariff(Cue cue) {
    return cue.meaning() instanceof Meaning.Measure m && m.indicator() == Indicator.TARIFF;
  }

  /** 因商品被美國加徵關稅 does not begin with who taxes; 340億美元的中國商品被美國加徵關稅 says whose goods they are. */
  private static boolean isActive(Reading reading, int clause, Governor act) {
    int first = Math.max(reading.start(clause), act.start() - ACT);
    return !Words.PASSIVE.isIn(reading.text(), new Span(first, act.start()))
        || Find.any(reading.cues(clause), c -> c.isEconomy() && from(reading, clause, c));
  }

  /** 對約2000億美元的中國商品, 500億美元中國商品的清單: whether an economy is where the taxed goods come from. */
  static boolean from(Reading reading, int clause, Cue economy) {
    CleanText text = reading.text();
    int end = economy.end();
    int goods = text.startsWith("的", end) ? end + 1 : end;
    return Words.TAXED.isAt(text, goods)
        && !text.startsWith("进口", goods)
        && (isObject(reading, economy.start()) || isCounted(reading, clause, economy.start()))
        && act(reading, clause, economy.end()).isPresent();
  }

  /** 500億美元中國商品, 340億美元的中國商品. */
  private static boolean isCounted(Reading reading, int clause, int place) {
    int before = reading.text().startsWith("的", place - 1) ? place - 1 : place;
    return Find.any(reading.quantities(clause), q -> q.span().end() == before);
  }

  private static boolean isObject(Reading reading, int place) {
    CleanText text = reading.text();
    int first = Math.max(reading.sentence().span().start(), place - OBJECT);
    for (int i = place - 1; i >= first; i--) {
      if (Words.OBJECT.isAt(text, i)) {
        return true;
      }
      if (",;".indexOf(text.folded(i)) >= 0 && !isInNumber(text, i)) {
        return false;
      }
    }
    return false;
  }

  /** The comma of 1,100億 ends no clause. */
  private static boolean isInNumber(CleanText text, int place) {
    return place > 0
        && place + 1 < text.length()
        && Character.isDigit(text.folded(place - 1))
        && Character.isDigit(text.folded(place + 1));
  }
}

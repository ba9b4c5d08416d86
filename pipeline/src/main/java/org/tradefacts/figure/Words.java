package org.tradefacts.figure;

import java.util.List;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;
import org.tradefacts.text.WordRoles;
import org.tradefacts.text.WordSet;

/**
 * Words that a rule looks for at a certain place. Those that mean something wherever they stand are
 * in the {@link Vocabulary}; {@code figure_words.tsv} says what each of these lists is for.
 */
enum Words {
  ACT,
  AFFAIR,
  AFTER_LAW,
  AHEAD,
  ALL_IMPORTS,
  BARE_BALANCE,
  BEYOND,
  BILATERAL,
  BLOC,
  BOUGHT,
  BY_LAW,
  CAP,
  CAUSE,
  CLAIM,
  COMPANY,
  COST,
  CONCERN,
  CONTRACT,
  CURRENCY_KIND,
  CURRENCY_VERB,
  DEMAND,
  DUTY,
  ECONOMY_VERB,
  EQUITY,
  EVENT,
  EXCHANGED,
  FISCAL,
  FOREIGN_CAPITAL,
  FORGIVE,
  GAIN,
  GOODS,
  GOODS_TRADE,
  GOOD_ENDING,
  KIND,
  LATER,
  LAW,
  LEADER_ACT,
  LEVIED,
  MARKET,
  MEETING,
  NATIONAL,
  NO_KIND,
  NO_LAW,
  OBJECT,
  OCCASION,
  ORDERING,
  OUTWARD,
  OVERALL,
  PACE,
  PAID,
  PARTNER,
  PASSIVE,
  PAY,
  PAYMENT,
  PERMIT,
  PLACE,
  PRICE,
  PRODUCER_ENDING,
  PRONOUN,
  QUOTA,
  RECORD,
  RECOVERY,
  REMAINDER,
  REMITTANCE,
  REPORT,
  RESTRICTING,
  SAME_SHARE,
  SOURCE,
  STRETCH,
  SUM,
  SUPPLY,
  SURPASSED,
  SWAP,
  TARIFF_ITEM,
  TAXED,
  TAXING,
  TAX_LIST,
  TAX_RATE,
  TRADE,
  UNIT_COST,
  VISITOR,
  WORLD,
  WORLD_RANK;

  static {
    Lists.ROLES.check(values());
  }

  @SuppressWarnings("ImmutableEnumChecker") // Never written.
  private final List<String> list = Lists.ROLES.of(this);

  @SuppressWarnings("ImmutableEnumChecker") // Never written.
  private final WordSet words = WordSet.of(list);

  /** A constant cannot see the static fields of its enum while it is made. */
  private static final class Lists {
    private static final WordRoles ROLES = new WordRoles("zh/figure_words.tsv");
  }

  /** As {@link WordSet#isAt(CleanText, int)}. */
  boolean isAt(CleanText text, int at) {
    return words.isAt(text, at);
  }

  /** As {@link WordSet#isAt(CleanText, int, int)}. */
  boolean isAt(CleanText text, int at, int limit) {
    return words.isAt(text, at, limit);
  }

  /** Whether one of the words stands somewhere in a stretch. */
  boolean isIn(CleanText text, Span span) {
    return words.isIn(text, span);
  }

  /** Whether a stretch is one of the words. */
  boolean is(CleanText text, Span span) {
    return words.is(text, span);
  }

  /** Whether a stretch ends with one of the words. */
  boolean ends(CleanText text, Span span) {
    return words.ends(text, span);
  }

  /** The index after the longest of the words at a place; the place itself when none is there. */
  int endAt(CleanText text, int at) {
    return words.endAt(text, at, text.length());
  }

  /** All of them. */
  List<String> list() {
    return list;
  }
}

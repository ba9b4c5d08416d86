package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;

/**
 * The good or sector whose name labels a share in a list: 主要出口產品：半導體（10.2%）、石油製品（9.4%）. Any short
 * name will do there, known or not.
 */
final class GoodLabel {

  private static final int LONGEST = 8;

  /** What stands before the last of a list: 服裝（15%）和鞋類（8%）. */
  private static final String JOINTS = "和与及以";

  private GoodLabel() {}

  /**
   * The name right before the bracket that the number opens (機電產品（佔51.4%）), or that heads the item;
   * empty when there is none. An amount in brackets may be of anything, so that only a known good
   * labels it.
   */
  static Optional<Good> of(Reading reading, int clause, Quantity quantity) {
    Clause own = reading.clauses().get(clause);
    if (!own.bracketed()) {
      return ItemHead.of(reading, clause, quantity)
          .flatMap(head -> named(reading, clause - 1, head.start(), head.end()));
    }
    boolean opens =
        reading.quantities(clause).get(0).equals(quantity)
            && reading.restBefore(clause, quantity.span().start()) == 0
            && Find.none(
                reading.cues(clause), c -> c.end() <= quantity.span().start() && !isLink(c));
    if (!opens) {
      return Optional.empty();
    }
    Optional<Good> name =
        named(reading, own.host(), reading.start(own.host()), own.span().start() - 1);
    return NumberKind.of(quantity) == NumberKind.RATIO
        ? name
        : name.filter(good -> !good.chapter().isEmpty());
  }

  /** 佔, 約. */
  private static boolean isLink(Cue cue) {
    return cue.is(Signal.SHARE) || cue.is(Signal.FILLER);
  }

  /** The name that ends at a place. */
  static Optional<Good> named(Reading reading, int clause, int first, int end) {
    CleanText text = reading.text();
    int start = end;
    while (start > first && Script.isHan(text.folded(start - 1))) {
      start--;
    }
    while (start < end && JOINTS.indexOf(text.folded(start)) >= 0) {
      start++;
    }
    int opening = opening(reading, clause, start, end);
    boolean listed = opening == start || saysGoods(text, start, opening);
    int length = end - opening;
    boolean name = length > 0 && length <= LONGEST && isName(reading, clause, opening, end);
    return Optional.of(Good.at(text, opening, end, chapter(reading, clause, opening, end)))
        .filter(good -> name && (listed || !good.chapter().isEmpty()));
  }

  /** Where the first name of a list begins: after the verb of 主要商品為機電產品（51.4%）. */
  private static int opening(Reading reading, int clause, int from, int end) {
    int start = from;
    for (Cue cue : reading.cues(clause)) {
      boolean before = cue.end() > start && cue.end() < end && !cue.isGood();
      start = before ? cue.end() : start;
    }
    return start;
  }

  /** Any name is one of a good after 主要商品為. */
  private static boolean saysGoods(CleanText text, int from, int to) {
    return Words.GOODS.isIn(text, new Span(from, to));
  }

  /** Nothing but goods is said there. */
  private static boolean isName(Reading reading, int clause, int start, int end) {
    return Find.none(reading.cues(clause), c -> c.start() < end && c.end() > start && !c.isGood());
  }

  private static String chapter(Reading reading, int clause, int start, int end) {
    for (Cue cue : reading.cues(clause)) {
      if (cue.start() == start && cue.end() == end && cue.meaning() instanceof Meaning.Good good) {
        return good.chapter();
      }
    }
    return "";
  }
}

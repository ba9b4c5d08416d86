package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Script;

/**
 * The good or sector whose name labels a share in a list: 主要出口產品：半導體（10.2%）、石油製品（9.4%）. Any short
 * name will do there, known or not.
 */
final class GoodLabel {

  private static final int LONGEST = 8;

  /** What stands before the last of a list: 服裝（15%）和鞋類（8%）. */
  private static final String JOINTS = "和与及以";

  private GoodLabel() {}

  /** The name right before the bracket that the number opens; empty when there is none. */
  static Optional<Good> of(Reading reading, int clause, Quantity quantity) {
    Clause own = reading.clauses().get(clause);
    boolean opens = own.bracketed() && own.span().start() == quantity.span().start();
    if (!opens || NumberKind.of(quantity) != NumberKind.RATIO) {
      return Optional.empty();
    }
    CleanText text = reading.text();
    int end = own.span().start() - 1;
    int first = reading.start(own.host());
    int start = end;
    while (start > first && Script.isHan(text.folded(start - 1))) {
      start--;
    }
    while (start < end && JOINTS.indexOf(text.folded(start)) >= 0) {
      start++;
    }
    int length = end - start;
    return length < 1 || length > LONGEST || !isName(reading, own.host(), start, end)
        ? Optional.empty()
        : Optional.of(Good.at(text, start, end, chapter(reading, own.host(), start, end)));
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

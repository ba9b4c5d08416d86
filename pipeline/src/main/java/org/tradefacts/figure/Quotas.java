package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.quantity.Quantity;

/** Quotas: 將出口量定為575萬噸, and after 實行出口配額 a sentence that says 配額由5萬噸削減至3萬噸. */
final class Quotas {

  private static final int LONGEST = 3;

  private Quotas() {}

  /** Whether a flow is set at this amount. */
  static boolean isSet(Reading reading, int clause, Quantity quantity, Governor governor) {
    int number = quantity.span().start();
    if (governor.isCarried()
        || !governor.measure().indicator().moves()
        || governor.start() > number) {
      return false;
    }
    for (int i = number - LONGEST; i <= number - 2; i++) {
      int end = i < reading.start(clause) ? i : Words.QUOTA.endAt(reading.text(), i);
      if (end > i && reading.rest(clause, end, number) <= 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word for a quota stands right before the number, or before what it was moved from.
   */
  static boolean isMeant(Reading reading, int clause, Quantity quantity, int from) {
    Optional<Cue> quota =
        Find.first(
            reading.cues(clause),
            c -> c.is(Signal.LIMIT) && c.start() >= from && c.end() <= quantity.span().start());
    return quota
        .filter(c -> reading.rest(clause, c.end(), quantity.span().start()) <= 2)
        .isPresent();
  }

  /** Whether the quota is one of the flow that the text spoke of: 出口限制，每年以168萬輛為上限. */
  static boolean goesOn(Reading reading, int clause, Quantity quantity, Topic topic) {
    return topic.measure().filter(m -> m.indicator().moves()).isPresent()
        && (isMeant(reading, clause, quantity, reading.start(clause))
            || (topic.isOf(reading) && Words.CAP.isAt(reading.text(), quantity.span().end())));
  }

  /** 對輸美汽車實行出口限制: what something is done to with the flow that is named then. */
  static Optional<Cue> restricted(Reading reading, int clause, Cue measure) {
    return Find.first(
        reading.cues(clause),
        c ->
            c.isGood()
                && c.end() - c.start() > 1
                && c.end() <= measure.start()
                && Words.RESTRICTING.isAt(reading.text(), c.end())
                && reading.endOfLast(Words.OBJECT, clause, c.start()) >= 0);
  }
}

package org.tradefacts.date;

/**
 * The years that a plan or a treaty lays down: 預計2010年增長8%，2015年達到10%; 規定1978年至1985年…，中方1982年….
 * They lie ahead of the story. A year with its month is none of them, nor one that tells how it
 * turned out: 預計2015年完工，但2018年才通車.
 */
final class Plans {

  private static final int WINDOW = 24;
  private static final int VERB = "年方才".length();

  private final SentenceText text;

  /** Whether the dates so far belong to a plan. */
  private boolean planned;

  private int lastEnd;

  Plans(SentenceText text) {
    this.text = text;
  }

  /** Whether a date is one of a plan; dates are asked for in order. */
  boolean holds(Draft draft, int clause, boolean passing) {
    Point first = draft.first();
    if (first.frame() != Frame.WRITTEN) {
      return false;
    }
    int start = draft.start();
    int from = Math.max(clause, start - WINDOW);
    boolean laidDown = first.part() == Part.YEAR && isLaidDown(from, start);
    if (laidDown || Signal.PLANNED.isWithin(text, from, start)) {
      planned = true;
    } else {
      planned = planned && goesOn(draft, from, passing);
    }
    lastEnd = draft.end();
    return planned;
  }

  /** 條約規定, 約定; not 該規定, 按規定. */
  private boolean isLaidDown(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Signal.at(text, i, to).filter(Signal.LAID_DOWN::equals).isPresent()
          && !Characters.NOT_LAID_DOWN.isAt(text, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the plan still speaks: no new half of the sentence, no turn. */
  private boolean goesOn(Draft draft, int from, boolean passing) {
    for (int i = lastEnd; i < draft.start(); i++) {
      if (text.at(i) == ';' && !passing) {
        return false;
      }
    }
    for (int i = from; i <= draft.end() + VERB; i++) {
      if (Words.TURN.isAt(text, i)) {
        return false;
      }
    }
    return true;
  }
}

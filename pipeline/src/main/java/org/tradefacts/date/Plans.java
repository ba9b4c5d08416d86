package org.tradefacts.date;

/**
 * The years that a plan or a treaty lays down: 預計2010年增長8%，2015年達到10%; 規定1978年至1985年…，中方1982年….
 * They lie ahead of the story. A year with its month is none of them, nor one that tells how it
 * turned out: 預計2015年完工，但2018年才通車.
 */
final class Plans {

  private static final int WINDOW = 24;
  private static final int VERB = "年方才".length();
  private static final int ATTRIBUTE = 10;
  private static final String CLAUSE_ENDS = ",。;:!?\n";

  private final SentenceText text;

  /** Whether the dates so far belong to a plan. */
  private boolean planned;

  /** Where the words behind the year that began the plan begin. */
  private int termsAt;

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
    boolean laidDown = first.part() == Part.YEAR && Signal.LAID_DOWN.isWithin(text, from, start);
    if (laidDown || Signal.PLANNED.isWithin(text, from, start)) {
      planned = !isAttribute(draft.end());
      termsAt = draft.end();
      lastEnd = draft.end();
      return true;
    }
    planned = planned && goesOn(draft, from, passing) && !hasOwnSubject(draft, clause);
    lastEnd = draft.end();
    return planned;
  }

  /** 預計2012年完成的工程: the plan is that of a thing, of which something is told. */
  private boolean isAttribute(int end) {
    for (int i = end; i < end + ATTRIBUTE; i++) {
      if (text.at(i) == '的') {
        return i > end && !Words.GOAL.isAt(text, i);
      }
      if (text.isDigit(i) || text.anyOf(CLAUSE_ENDS, i)) {
        return false;
      }
    }
    return false;
  }

  /** 規定2016年進口…，2017年雙方貿易額為2000億: the clause says of something else what it is. */
  private boolean hasOwnSubject(Draft draft, int clause) {
    int end = draft.end();
    if (draft.start() > clause || text.at(end) == text.at(termsAt)) {
      return false;
    }
    for (int i = end; i < end + ATTRIBUTE && !text.anyOf(CLAUSE_ENDS, i); i++) {
      if (text.anyOf("为是达", i)) {
        return i > end + 1 && !Characters.NOT_COPULA.isAt(text, i - 1);
      }
      if (text.isDigit(i)) {
        return false;
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

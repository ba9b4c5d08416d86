package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.date.DateMention;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/**
 * What a header or a row's label says of the numbers below or beside it.
 *
 * @param governor the indicator
 * @param moves whether it speaks of a growth (增長率)
 * @param amount whether it says that the numbers are amounts or shares of what the caption names
 * @param economy whom they are about
 * @param good the good or sector
 * @param period their time
 */
record CellFacts(
    Optional<Governor> governor,
    boolean moves,
    boolean amount,
    Party economy,
    Good good,
    Period period) {

  /** Longest name of a good that no list knows. */
  private static final int LONGEST = 8;

  /** Nothing. */
  static final CellFacts NONE =
      new CellFacts(Optional.empty(), false, false, Party.NONE, Good.NONE, Period.NONE);

  static CellFacts of(CleanText text, Span span, List<DateMention> dates) {
    Optional<Governor> governor = Optional.empty();
    boolean moves = false;
    boolean amount = false;
    Party economy = Party.NONE;
    Good good = Good.NONE;
    int bracket = bracket(text, span);
    for (Cue cue : Vocabulary.STANDARD.scan(text, span)) {
      boolean bracketed = cue.start() > bracket;
      String written = text.slice(cue.span());
      if (cue.meaning() instanceof Meaning.Measure && !(bracketed && governor.isPresent())) {
        governor = Optional.of(Governor.of(cue));
      } else if (cue.meaning() instanceof Meaning.Economy found) {
        economy = new Party(found.code(), written, cue.span());
      } else if (cue.isGood() && (written.length() > 1 || written.length() == span.length())) {
        good = Good.of(text, cue);
      }
      moves |= cue.moves() || cue.is(Signal.YEAR_AGO);
      amount |= cue.is(Signal.AMOUNT) || cue.is(Signal.SHARE);
    }
    return new CellFacts(governor, moves, amount, economy, good, period(dates));
  }

  /** These facts of a label that names a good, known or not: 服務; but not 小計 or 其他. */
  CellFacts ofKind(CleanText text, Span label) {
    boolean name =
        isEmpty() && !amount && label.length() <= LONGEST && !Words.NO_KIND.isIn(text, label);
    Good kind = Good.at(text, label.start(), label.end(), "");
    return name ? new CellFacts(governor, moves, false, economy, kind, period) : this;
  }

  /** What the paragraph before a table says of its cells: the indicator and the time. */
  static CellFacts of(Introduction said) {
    Topic topic = said.topic();
    return new CellFacts(topic.governor(), false, false, Party.NONE, Good.NONE, topic.period());
  }

  /** Where the bracket of a header opens: 政府債務（佔GDP百分比） is about the debt. */
  private static int bracket(CleanText text, Span span) {
    int at = span.start();
    while (at < span.end() && text.folded(at) != '(') {
      at++;
    }
    return at;
  }

  private static Period period(List<DateMention> dates) {
    return Find.first(dates, d -> !d.edtf().isEmpty())
        .map(d -> Times.period(d))
        .orElse(Period.NONE);
  }

  /**
   * These facts without the indicator: a column for ranks does not count what the caption names.
   */
  CellFacts withoutGovernor() {
    return new CellFacts(Optional.empty(), moves, amount, economy, good, period);
  }

  /** The indicator alone. */
  CellFacts onlyGovernor() {
    return new CellFacts(governor, false, false, Party.NONE, Good.NONE, Period.NONE);
  }

  /** The time alone. */
  CellFacts onlyPeriod() {
    return new CellFacts(Optional.empty(), false, false, Party.NONE, Good.NONE, period);
  }

  /** Whether it names a time. */
  boolean isPeriod() {
    return !period.edtf().isEmpty();
  }

  /** Whether it names an economy or a good. */
  boolean isThing() {
    return !economy.isNone() || !good.text().isEmpty();
  }

  /** Whether it says nothing that these facts hold. */
  boolean isEmpty() {
    return governor.isEmpty() && !isThing() && !isPeriod();
  }

  /**
   * What a caption says that is true of every cell: the indicator and the time; 香港經濟 names none.
   */
  CellFacts ofCaption() {
    Optional<Governor> counted = governor.filter(g -> !g.measure().accepts().equals("rk"));
    return new CellFacts(counted, moves, false, Party.NONE, Good.NONE, period);
  }

  /** These facts, with those of the other where these have none. */
  CellFacts or(CellFacts other) {
    return new CellFacts(
        governor.or(other::governor),
        moves || other.moves,
        amount || other.amount,
        economy.code().isEmpty() && !other.economy.isNone() ? other.economy : economy,
        good.text().isEmpty() ? other.good : good,
        period.edtf().isEmpty() ? other.period : period);
  }
}

package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.date.DateMention;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/**
 * What a header or a row's label says of the numbers below or beside it.
 *
 * @param measure the indicator
 * @param moves whether it speaks of a growth (增長率)
 * @param economy whom they are about
 * @param good the good or sector
 * @param period their time
 */
record CellFacts(
    Optional<Meaning.Measure> measure,
    boolean moves,
    Party economy,
    Good good,
    PlacedPeriod period) {

  /** Nothing. */
  static final CellFacts NONE =
      new CellFacts(Optional.empty(), false, Party.NONE, Good.NONE, PlacedPeriod.NONE);

  static CellFacts of(CleanText text, Span span, List<DateMention> dates) {
    Optional<Meaning.Measure> measure = Optional.empty();
    boolean moves = false;
    Party economy = Party.NONE;
    Good good = Good.NONE;
    for (Cue cue : Vocabulary.STANDARD.scan(text, span)) {
      String written = text.slice(new Span(cue.start(), cue.end()));
      if (cue.meaning() instanceof Meaning.Measure found) {
        measure = Optional.of(found);
      } else if (cue.meaning() instanceof Meaning.Economy found) {
        economy = new Party(found.code(), written);
      } else if (cue.meaning() instanceof Meaning.Good found && written.length() > 1) {
        good = new Good(written, found.chapter(), Origin.SECTION);
      }
      moves |= cue.is(Signal.RISE) || cue.is(Signal.FALL);
    }
    return new CellFacts(measure, moves, economy, good, period(dates));
  }

  private static PlacedPeriod period(List<DateMention> dates) {
    return dates.stream()
        .filter(d -> !d.edtf().isEmpty())
        .findFirst()
        .map(d -> new PlacedPeriod(Times.period(d), Origin.SECTION))
        .orElse(PlacedPeriod.NONE);
  }

  /** These facts, with those of the other where these have none. */
  CellFacts or(CellFacts other) {
    return new CellFacts(
        measure.or(other::measure),
        moves || other.moves,
        economy.isNone() ? other.economy : economy,
        good.text().isEmpty() ? other.good : good,
        period.period().edtf().isEmpty() ? other.period : period);
  }
}

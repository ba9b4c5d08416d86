package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradefacts.date.DateMention;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.Span;

/**
 * Reads the cells of one table: the header of the column and the first cell of the row say what a
 * number is. In a row 國內生產總值 | 2364億美元 below a header 指標 | 2010年 the amount is the gdp of 2010.
 */
final class TableReader {

  /** Captions of tables whose rows are the counterparts of the one that the article is about. */
  private static final List<String> PARTNERS =
      List.of("伙伴", "贸易对象", "出口对象", "进口来源", "出口市场", "出口目的地");

  private final CleanText text;
  private final Subjects subjects;
  private final Map<Integer, CellFacts> headers = new HashMap<>();
  private final CellFacts caption;
  private final boolean partners;
  private CellFacts label = CellFacts.NONE;

  /**
   * @param caption the short line before the table; an empty span when there is none
   * @param dates the dates in it
   */
  TableReader(CleanText text, Subjects subjects, Span caption, List<DateMention> dates) {
    this.text = text;
    this.subjects = subjects;
    this.caption = CellFacts.of(text, caption, dates).ofCaption();
    partners = Find.any(PARTNERS, text.foldedSlice(caption)::contains);
  }

  /** The figures of the next cell, in reading order. */
  List<Slots> read(Sentence cell, List<Quantity> quantities, List<DateMention> dates) {
    CellFacts facts = CellFacts.of(text, cell.span(), dates);
    if (cell.cell().header()) {
      headers.put(cell.cell().column(), facts);
      return List.of();
    }
    if (cell.cell().column() == 1) {
      label = facts;
      return List.of();
    }
    CellFacts header = headers.getOrDefault(cell.cell().column(), CellFacts.NONE);
    boolean named = header.amount() || !header.period().edtf().isEmpty();
    CellFacts context = header.or(label).or(named ? caption : caption.withoutGovernor());
    List<Slots> slots = new ArrayList<>(quantities.size());
    for (Quantity quantity : quantities) {
      join(quantity, cell.span(), context).ifPresent(slots::add);
    }
    return slots;
  }

  private Optional<Slots> join(Quantity quantity, Span cell, CellFacts context) {
    char kind = NumberKind.of(quantity);
    if (context.governor().isEmpty() || kind == NumberKind.NONE || kind == NumberKind.RANK) {
      return Optional.empty();
    }
    Meaning.Measure measure = context.governor().get().measure();
    if (measure.accepts().indexOf(kind) < 0) {
      return Optional.empty();
    }
    Parties parties = parties(measure, context.economy());
    return Optional.of(
        new Slots(
            quantity,
            cell,
            context.governor().get(),
            reckoning(measure, kind, context),
            parties,
            context.good(),
            context.period(),
            "",
            "",
            "table"));
  }

  private Parties parties(Meaning.Measure measure, Party named) {
    if (named.isNone()) {
      return subjects.parties();
    }
    if (Bonds.isMutual(measure.indicator())) {
      Party other = subjects.parties().other(named);
      if (!other.isNone()) {
        return new Parties(named, other);
      }
    }
    Party own = subjects.reporter();
    boolean counterpart =
        partners
            && Bonds.isMutual(measure.indicator())
            && !own.code().isEmpty()
            && !own.code().equals(named.code())
            && !subjects.parties().isPair();
    return counterpart ? new Parties(own, named) : new Parties(named, Party.NONE);
  }

  private static Reckoning reckoning(Meaning.Measure measure, char kind, CellFacts context) {
    if (kind != NumberKind.RATIO) {
      return new Reckoning(Statistic.LEVEL, measure.deficit());
    }
    if (context.moves()) {
      return new Reckoning(Statistic.GROWTH, false);
    }
    boolean rate = measure.accepts().equals("r") || measure.statistic() != Statistic.LEVEL;
    return new Reckoning(rate ? measure.statistic() : Statistic.SHARE, false);
  }
}

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

  private final CleanText text;
  private final Subjects subjects;
  private final Map<Integer, CellFacts> headers = new HashMap<>();
  private CellFacts label = CellFacts.NONE;

  TableReader(CleanText text, Subjects subjects) {
    this.text = text;
    this.subjects = subjects;
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
    CellFacts context = headers.getOrDefault(cell.cell().column(), CellFacts.NONE).or(label);
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
    Parties parties =
        context.economy().isNone()
            ? subjects.parties()
            : new Parties(context.economy(), Party.NONE);
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

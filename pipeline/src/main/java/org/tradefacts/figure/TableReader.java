package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
  private final CellFacts caption;

  /** What only grows: below 主要經濟指標 a 增長率 is that of the gdp. */
  private final CellFacts economy;

  private final Introduction said;
  private final Good subject;

  /** Whom the caption is about where the article is about nobody: 下表為朝鮮主要品目出口額. */
  private final Parties owner;

  private final boolean outward;
  private boolean partners;

  /** The time that the header of the labels gives: 主要貿易伙伴（2017年）. */
  private CellFacts time = CellFacts.NONE;

  private CellFacts label = CellFacts.NONE;
  private boolean labelled;

  /** The time that another cell of the row gives: 俄法借款 | 1895年 | 4億法郎. */
  private CellFacts rowTime = CellFacts.NONE;

  /** Whether the header of the labels says that they are goods: 類別, 商品. */
  private boolean kinds;

  /**
   * @param caption the short line before the table; an empty span when there is none
   * @param dates the dates in it
   * @param rows the economies that label its rows
   * @param said what the paragraph before says of it
   */
  TableReader(
      CleanText text,
      Subjects subjects,
      Span caption,
      List<DateMention> dates,
      Set<String> rows,
      Introduction said) {
    this.text = text;
    this.subjects = subjects;
    this.said = said;
    CellFacts facts = CellFacts.of(text, caption, dates);
    this.caption = facts.ofCaption().or(CellFacts.of(said));
    economy = facts.onlyGovernor();
    subject = facts.good().text().isEmpty() ? subjects.good() : facts.good();
    boolean owned =
        subjects.parties().isEmpty()
            && !facts.economy().isNone()
            && facts.governor().filter(g -> facts.economy().where().end() <= g.start()).isPresent();
    owner = owned ? new Parties(facts.economy(), Party.NONE) : subjects.parties();
    outward = Words.OUTWARD.isIn(text, caption);
    boolean others = rows.size() > 1 && !rows.contains(subjects.reporter().code());
    partners = others || Words.PARTNER.isIn(text, caption);
  }

  /** The economies that stand alone in cells of a table, below its headers. */
  static Set<String> economies(CleanText text, List<Sentence> cells) {
    Set<String> codes = new TreeSet<>();
    for (Sentence cell : cells) {
      if (!cell.cell().header()) {
        Vocabulary.STANDARD.economy(text, cell.span()).ifPresent(codes::add);
      }
    }
    return codes;
  }

  /** The figures of the next cell, in reading order. */
  List<Slots> read(Sentence cell, List<Quantity> quantities, List<DateMention> dates) {
    CellFacts facts = CellFacts.of(text, cell.span(), dates);
    if (cell.cell().header()) {
      headers.put(cell.cell().column(), facts);
      boolean first = cell.cell().column() == 1;
      time = first ? facts.onlyPeriod() : time;
      kinds |= first && Words.KIND.is(text, cell.span());
      partners |= Words.PARTNER.isIn(text, cell.span()) && !facts.isPeriod();
      return List.of();
    }
    if (cell.cell().column() == 1) {
      label = kinds ? facts.ofKind(text, cell.span()) : facts;
      labelled = !facts.isEmpty();
      rowTime = CellFacts.NONE;
      return List.of();
    }
    if (quantities.isEmpty() && facts.isPeriod() && header(cell).isEmpty()) {
      rowTime = facts.onlyPeriod();
      return List.of();
    }
    if (!labelled && quantities.isEmpty()) {
      label = facts;
      labelled = !facts.isEmpty();
      return List.of();
    }
    CellFacts header = header(cell);
    boolean named = header.amount() || header.isPeriod() || header.isThing() || header.moves();
    CellFacts context =
        header
            .or(label)
            .or(rowTime)
            .or(named ? caption : caption.withoutGovernor())
            .or(beside(header, cell.cell().column()))
            .or(header.moves() ? economy : CellFacts.NONE)
            .or(time);
    List<Slots> slots = new ArrayList<>(quantities.size());
    for (Quantity quantity : quantities) {
      join(quantity, cell.span(), context).ifPresent(slots::add);
    }
    return slots;
  }

  private CellFacts header(Sentence cell) {
    return headers.getOrDefault(cell.cell().column(), CellFacts.NONE);
  }

  /**
   * Below 貿易總值 | 佔比 | 增長率 the shares and growths are those of the trade, and below 出口 | 增長 | 進口 |
   * 增長 those of the column before; 出口 | 進口 | 佔比 tells nothing.
   */
  private CellFacts beside(CellFacts header, int column) {
    if (header.governor().isPresent() || !(header.moves() || header.amount())) {
      return CellFacts.NONE;
    }
    CellFacts whole = header.moves() ? whole(column) : CellFacts.NONE;
    if (!whole.isEmpty() || (header.moves() && header.amount())) {
      return whole;
    }
    CellFacts found = CellFacts.NONE;
    for (int left = column - 1; left > 1; left--) {
      CellFacts facts = headers.getOrDefault(left, CellFacts.NONE);
      boolean measures = facts.governor().isPresent() && !facts.moves();
      if (found.governor().isPresent()) {
        return measures ? CellFacts.NONE : found;
      }
      found = measures ? facts.onlyGovernor() : found;
    }
    return found;
  }

  /** Below 貿易總額 | 出口 | 進口 | 增長率 the growth is that of the trade, of which the others are parts. */
  private CellFacts whole(int column) {
    for (int left = column - 1; left > 1; left--) {
      CellFacts facts = headers.getOrDefault(left, CellFacts.NONE);
      if (facts.moves() || facts.governor().isEmpty()) {
        return CellFacts.NONE;
      }
      Indicator indicator = facts.governor().get().measure().indicator();
      if (indicator == Indicator.TRADE) {
        return facts.onlyGovernor();
      }
      if (!indicator.isFlow() && indicator != Indicator.BALANCE) {
        return CellFacts.NONE;
      }
    }
    return CellFacts.NONE;
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
            good(measure, context),
            context.period(),
            "",
            "",
            "table"));
  }

  private Parties parties(Meaning.Measure measure, Party named) {
    if (named.isNone()) {
      boolean told = said.topic().measure().filter(measure::equals).isPresent();
      return told ? said.topic().parties() : owner;
    }
    if (measure.indicator().isMutual()) {
      Party other = subjects.parties().other(named);
      if (!other.isNone()) {
        return isAddressed(named) ? new Parties(other, named) : new Parties(named, other);
      }
    }
    Party own = subjects.reporter();
    boolean counterpart =
        (partners || isAddressed(named))
            && measure.indicator().isMutual()
            && !own.code().isEmpty()
            && !own.code().equals(named.code())
            && !subjects.parties().isPair();
    if (!counterpart) {
      return new Parties(named, Party.NONE);
    }
    // Tables of investors and donors tell what they gave to the one that the article is about.
    return measure.indicator().isFunding() && !outward && !isAddressed(named)
        ? new Parties(named, own)
        : new Parties(own, named);
  }

  /** 對中國出口, 自中國進口. */
  private boolean isAddressed(Party named) {
    int start = named.where().start();
    return start > 0 && "对向自从".indexOf(text.folded(start - 1)) >= 0;
  }

  /** 各國稀土產量 and the title 稀土 say of what good all cells count. */
  private Good good(Meaning.Measure measure, CellFacts context) {
    return context.good().text().isEmpty() && measure.indicator().isOfGood()
        ? subject
        : context.good();
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

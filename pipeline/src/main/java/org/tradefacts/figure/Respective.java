package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.date.DateMention;
import org.tradefacts.quantity.Quantity;

/**
 * Lists that answer an earlier one: 出口和進口分別增長20%和10%, or after 出口829億，進口1627億 a clause
 * 同比分別增長20.6%和17.6%.
 */
final class Respective {

  private final Reading reading;
  private final int clause;
  private final List<Slots> earlier;
  private final int first;
  private final int count;

  /**
   * @param earlier the figures of the sentence so far
   */
  Respective(Reading reading, int clause, List<Slots> earlier) {
    this.reading = reading;
    this.clause = clause;
    int reach = Math.max(0, earlier.size() - Reading.REACH);
    this.earlier = List.copyOf(earlier.subList(reach, earlier.size()));
    int mark = mark(clause);
    int index = 0;
    List<Quantity> quantities = reading.quantities(clause);
    while (index < quantities.size() && quantities.get(index).span().start() < mark) {
      index++;
    }
    first = index;
    count = mark < 0 && !answersToo() ? 0 : quantities.size() - index;
  }

  /** 分別為59億和65億，增長5%和10%: the second list answers what the first one does. */
  private boolean answersToo() {
    List<Quantity> quantities = reading.quantities(clause);
    boolean list =
        clause > 0
            && quantities.size() > 1
            && quantities.size() == reading.quantities(clause - 1).size()
            && reading.dates(clause).isEmpty()
            && mark(clause - 1) >= 0;
    for (int i = 1; list && i < quantities.size(); i++) {
      list = Lists.linked(reading, quantities.get(i - 1), quantities.get(i));
    }
    return list && Find.none(reading.cues(clause), c -> c.isMeasure() || c.isEconomy());
  }

  private int mark(int place) {
    for (Cue cue : reading.cues(place)) {
      if (cue.is(Signal.RESPECTIVELY)) {
        return cue.end();
      }
    }
    return -1;
  }

  /**
   * The years that an average is taken over: 由2003年的782億增加到2008年的2,311億，年均增長24.2%. Empty where the
   * clause speaks of no average or has a time of its own.
   */
  Optional<Period> years(Reckoning reckoning) {
    boolean average =
        reckoning.statistic() == Statistic.GROWTH
            && reading.dates(clause).isEmpty()
            && Find.any(reading.cues(clause), c -> isAverage(c));
    if (!average || earlier.size() < 2) {
      return Optional.empty();
    }
    Slots from = earlier.get(earlier.size() - 2);
    Slots to = earlier.get(earlier.size() - 1);
    boolean pair =
        from.measure().indicator() == to.measure().indicator()
            && from.reckoning().statistic() == to.reckoning().statistic();
    return pair ? Edtf.join(from.period(), to.period()) : Optional.empty();
  }

  /** 服務業由1980年的68%升至2016年的92%，製造業則由24%降至1%: the second pair has the times of the first. */
  Optional<Period> parallel(int index, Indicator indicator) {
    int start = Ranges.first(reading, clause, index);
    if (start < 0 || earlier.size() < 2 || !reading.dates(clause).isEmpty()) {
      return Optional.empty();
    }
    Slots from = earlier.get(earlier.size() - 2);
    Slots to = earlier.get(earlier.size() - 1);
    boolean pair =
        from.clause().equals(to.clause())
            && from.measure().indicator() == indicator
            && to.measure().indicator() == indicator
            && !from.period().edtf().isEmpty()
            && !to.period().edtf().isEmpty()
            && !from.period().equals(to.period());
    return pair ? Optional.of(index == start ? from.period() : to.period()) : Optional.empty();
  }

  private boolean isAverage(Cue cue) {
    return cue.is(Signal.EACH_YEAR)
        || (cue.is(Signal.RISE) && reading.text().startsWith("年均", cue.start()));
  }

  /** Whether the quantity with this index answers an item of an earlier list. */
  boolean answers(int index) {
    return count > 1 && index >= first;
  }

  /** The earlier figure that the quantity answers. */
  Optional<Slots> figure(int index) {
    List<Slots> levels = new ArrayList<>();
    for (Slots slots : earlier) {
      if (slots.reckoning().statistic() == Statistic.LEVEL) {
        levels.add(slots);
      }
    }
    return levels.size() >= count
        ? Optional.of(levels.get(levels.size() - count + index - first))
        : Optional.empty();
  }

  /** The indicator that the quantity answers. */
  Optional<Governor> governor(int index) {
    List<Cue> measures = before().stream().filter(Cue::isMeasure).toList();
    if (measures.size() < count) {
      return Optional.empty();
    }
    return Optional.of(Governor.of(measures.get(measures.size() - count + index - first)));
  }

  /** The date that the quantity answers. */
  Optional<DateMention> date(int index) {
    int limit = reading.quantities(clause).get(first).span().start();
    List<DateMention> dates =
        reading.dates(clause).stream().filter(d -> d.span().end() <= limit).toList();
    return dates.size() == count ? Optional.of(dates.get(index - first)) : Optional.empty();
  }

  /** The economy that the quantity answers, when as many stand in the list. */
  Optional<PartyMention> economy(int index) {
    List<PartyMention> listed = listed(clause);
    int end = lastRun(listed);
    for (int i = clause - 1; i >= reading.reach(clause) && end < 0 && bare(i); i--) {
      listed = listed(i);
      end = lastRun(listed);
    }
    return end < 0 ? Optional.empty() : Optional.of(listed.get(end - count + index - first));
  }

  /** The good that the quantity answers: 對鋼鐵和鋁分別徵收25%和10%的關稅, 以電腦和服裝為主，分別佔9.6%和9.1%. */
  Optional<Cue> good(int index) {
    List<Cue> goods = goods(clause);
    int mark = mark(clause);
    boolean own = Find.any(reading.cues(clause), c -> c.isMeasure() && c.end() <= mark);
    for (int i = clause - 1; i >= reading.reach(clause) && goods.isEmpty() && !own; i--) {
      if (Find.any(reading.quantities(i), q -> NumberKind.of(q) != NumberKind.NONE)) {
        return Optional.empty();
      }
      goods = goods(i);
    }
    if (goods.size() != count) {
      return Optional.empty();
    }
    for (int i = 1; i < count; i++) {
      if (goods.get(i).start() - goods.get(i - 1).end() != 1) {
        return Optional.empty();
      }
    }
    return Optional.of(goods.get(index - first));
  }

  private List<Cue> goods(int place) {
    int mark = mark(clause);
    return reading.cues(place).stream().filter(c -> c.isGood() && c.end() <= mark).toList();
  }

  /**
   * Index after the last economies that stand in one list of as many as there are numbers: the
   * first three of 希臘、意大利、西班牙對伊朗石油的依賴度. Negative when there is none.
   */
  private int lastRun(List<PartyMention> listed) {
    int run = 0;
    int end = -1;
    for (int i = 0; i < listed.size(); i++) {
      boolean joined =
          i > 0
              && listed.get(i).start() - listed.get(i - 1).end() == 1
              && (listed.get(i).role() == Role.JOINED
                  || listed.get(i).role() == listed.get(i - 1).role());
      run = joined ? run + 1 : 1;
      end = run >= count ? i + 1 : end;
    }
    return end;
  }

  /** 希臘、意大利對伊朗石油的依賴度: the counterpart of all of them. */
  Party addressed(Party partner, PartyMention listed) {
    boolean told =
        !partner.code().equals(listed.code())
            && Find.any(
                reading.parties(clause),
                m ->
                    (m.role() == Role.TO || m.role() == Role.FROM)
                        && m.code().equals(partner.code())
                        && m.start() > listed.end());
    return told ? partner : Party.NONE;
  }

  private boolean bare(int place) {
    return reading.quantities(place).isEmpty();
  }

  private List<PartyMention> listed(int place) {
    int mark = mark(clause);
    return reading.parties(place).stream()
        .filter(m -> m.role() != Role.SOURCE && m.end() <= mark)
        .toList();
  }

  private List<Cue> before() {
    int mark = mark(clause);
    return reading.cues(clause).stream().filter(c -> c.end() <= mark).toList();
  }
}

package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.date.DateMention;
import org.tradefacts.date.Precision;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Span;

/**
 * Reads running text sentence by sentence and clause by clause, carrying along what it speaks of.
 *
 * <p>One reader serves one paragraph: what a paragraph has said is forgotten after it.
 */
final class ProseReader {

  private final Subjects subjects;
  private final List<Slots> figures = new ArrayList<>();
  private Topic topic;
  private final Period background;
  private Period scene = Period.NONE;
  private Period told = Period.NONE;
  private Introduction introduction = Introduction.NONE;

  /**
   * @param good what the heading or the title says that the paragraph is about
   * @param background the last time that the section has named before this paragraph
   */
  ProseReader(Subjects subjects, Good good, Period background) {
    this.subjects = subjects;
    this.background = background;
    topic = Topic.about(good);
  }

  /** Begins an item of a list with what was said before the list. */
  void begin(Introduction before, Reading item) {
    before
        .topic(item)
        .ifPresent(
            said -> {
              topic = said;
              scene = before.scene();
            });
  }

  /** What the last sentence says of a list that follows. */
  Introduction introduction() {
    return introduction;
  }

  /** The figures of the sentences read so far. */
  List<Slots> figures() {
    return figures;
  }

  /** Reads the next sentence. */
  void read(Reading reading) {
    if (scene.edtf().isEmpty() && RelativeTime.goesOn(reading)) {
      scene = background;
    }
    if (!reading.isOfThem() && isUnnamed(reading)) {
      topic = topic.anew();
    }
    List<Slots> here = new ArrayList<>();
    for (int clause = 0; clause < reading.clauses().size(); clause++) {
      if (Find.none(reading.quantities(clause), q -> NumberKind.of(q) != NumberKind.NONE)) {
        listen(reading, clause);
      } else {
        int before = here.size();
        join(reading, clause, here);
        if (here.size() == before) {
          open(reading, clause);
        }
      }
      setSubject(reading, clause);
    }
    figures.addAll(here);
    setScene(reading, here);
    introduction = Introduction.of(reading, topic, scene);
  }

  /**
   * Whether no indicator stands in the clauses up to that of the first number, and no good or
   * economy before it: 煤炭為11億美元 goes on about a part.
   */
  private static boolean isUnnamed(Reading reading) {
    for (int clause = 0; clause < reading.clauses().size(); clause++) {
      List<Quantity> numbers = reading.quantities(clause);
      int first = numbers.isEmpty() ? Integer.MAX_VALUE : numbers.get(0).span().start();
      boolean named =
          Find.any(
              reading.cues(clause),
              c -> c.isMeasure() || ((c.isGood() || c.isEconomy()) && c.start() < first));
      if (named) {
        return false;
      }
      if (!numbers.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void setSubject(Reading reading, int clause) {
    if (!reading.clauses().get(clause).bracketed()) {
      new PartyFinder(reading, clause, topic, subjects)
          .subject()
          .ifPresent(party -> topic = topic.withSubject(party, reading.sentence().number()));
    }
  }

  /** 黃麻種植面積約75萬公頃: a clause that begins with a good is about it, though no figure comes of it. */
  private void open(Reading reading, int clause) {
    leading(reading, clause)
        .filter(c -> !reading.clauses().get(clause).bracketed())
        .ifPresent(
            c -> topic = topic.withGood(Good.of(reading.text(), c), reading.sentence().number()));
  }

  /** A clause without numbers may set what the next ones are about. */
  private void listen(Reading reading, int clause) {
    int here = reading.sentence().number();
    Span end =
        new Span(
            reading.clauses().get(clause).span().end(), reading.clauses().get(clause).span().end());
    Cue measure = null;
    for (Cue cue : reading.cues(clause)) {
      if (topic.goodSentence() != here
          && namesGood(reading, clause, cue)
          && !ListedGoods.are(reading, clause)) {
        topic = topic.withGood(Good.of(reading.text(), cue), here);
      }
      boolean named =
          cue.isMeasure()
              && !reading.text().startsWith("从事", cue.start())
              && !isCause(reading, clause, cue);
      if (named && (measure == null || !isPredicate(reading, measure, cue))) {
        measure = cue;
      }
    }
    if (measure != null && !reading.clauses().get(clause).bracketed()) {
      Governor governor = Governor.of(measure);
      Quantity nothing = Quantities.at(end, here);
      Parties parties =
          new PartyFinder(reading, clause, topic, subjects).find(nothing, governor, end.end());
      Good good =
          (ListedGoods.are(reading, clause)
                  ? Optional.of(Good.NONE)
                  : subject(reading, clause, measure))
              .orElseGet(
                  () ->
                      new GoodFinder(reading, clause, topic)
                          .find(nothing, governor, Predicate.NONE));
      Period period = new PeriodFinder(reading, clause, topic, scene).find(end);
      Reckoning movement = movement(reading, clause);
      Slots said =
          new Slots(nothing, end, governor, movement, parties, good, period, "", "", "topic");
      topic = topic.after(said, here);
    }
  }

  /** A character within a word (金融) is no good, and neither is one in a source (據石油輸出國組織). */
  private static boolean namesGood(Reading reading, int clause, Cue cue) {
    int start = reading.start(clause);
    boolean whole = cue.end() - cue.start() > 1 || cue.start() == start;
    return cue.isGood()
        && whole
        && Find.none(reading.cues(clause), c -> c.is(Signal.ACCORDING) && c.start() == start);
  }

  /** 棕櫚油是最大的農產品出口項目: what is said to be so. */
  private static Optional<Good> subject(Reading reading, int clause, Cue measure) {
    return leading(reading, clause)
        .filter(c -> c.end() <= measure.start() && Copula.follows(reading, c.end()))
        .or(() -> Quotas.restricted(reading, clause, measure))
        .map(c -> Good.of(reading.text(), c));
  }

  /** The good that a clause begins with. */
  private static Optional<Cue> leading(Reading reading, int clause) {
    return Find.first(reading.cues(clause), c -> c.isGood() && c.start() == reading.start(clause));
  }

  /** 因油價下跌而萎縮 goes on about what shrinks. */
  private static boolean isCause(Reading reading, int clause, Cue measure) {
    for (int i = reading.start(clause); i < measure.start(); i++) {
      if (Words.CAUSE.isAt(reading.text(), i)) {
        return true;
      }
    }
    return false;
  }

  /** 對外貿易是新加坡經濟的支柱 goes on about the trade. */
  private static boolean isPredicate(Reading reading, Cue subject, Cue later) {
    for (int i = subject.end(); i < later.start(); i++) {
      if (reading.text().folded(i) == '是') {
        return true;
      }
    }
    return false;
  }

  /** 升值幅度分別為： opens a list of growths. */
  private static Reckoning movement(Reading reading, int clause) {
    Reckoning movement = Reckoning.LEVEL;
    for (Cue cue : reading.cues(clause)) {
      if (cue.moves()) {
        movement = new Reckoning(Statistic.GROWTH, cue.is(Signal.FALL));
      }
    }
    return movement;
  }

  private void join(Reading reading, int clause, List<Slots> here) {
    Respective respective = new Respective(reading, clause, here);
    for (int i = 0; i < reading.quantities(clause).size(); i++) {
      Optional<Slots> slots =
          new Joiner(reading, clause, i, topic, subjects, scene, respective).join();
      if (slots.isPresent()) {
        Slots found = slots.get();
        here.add(found);
        if (!isCompared(reading, clause) || told.edtf().isEmpty()) {
          told = found.period();
        }
        // The text still speaks of the loan.
        if (!topic.hasTerm(reading, found.measure())) {
          topic = topic.after(found, reading.sentence().number());
        }
      }
    }
  }

  /** 較2009年的85%降低: what is only compared with is not what the text tells of. */
  private static boolean isCompared(Reading reading, int clause) {
    return Find.any(
        reading.cues(clause), c -> c.is(Signal.COMPARED) && c.start() == reading.start(clause));
  }

  /** The time that a sentence sets for the next: that of its figures, or the date it opens with. */
  private void setScene(Reading reading, List<Slots> here) {
    if (topic.isOf(reading) && !topic.period().edtf().isEmpty()) {
      scene = told.edtf().isEmpty() ? topic.period() : told;
      for (Slots figure : here) {
        boolean year = figure.period().isYear() && figure.period().holds(scene);
        scene = year ? figure.period() : scene;
      }
      return;
    }
    for (int clause = 0; clause < reading.clauses().size(); clause++) {
      for (DateMention date : reading.dates(clause)) {
        boolean broad = date.precision() != Precision.DAY;
        boolean sets =
            broad
                && !date.edtf().isEmpty()
                && Times.isTold(reading.text(), date)
                && Times.opens(reading, clause, date);
        if (sets) {
          scene = Times.period(date);
        }
      }
    }
  }
}

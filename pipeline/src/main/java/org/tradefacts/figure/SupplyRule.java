package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;

/**
 * What one economy supplies to another: 朝鮮近90%能源供應由中國提供 and 日本80%的石油來自伊朗 are shares of the imports
 * of the one that is supplied; 中國向朝鮮供應50萬噸原油 is an export.
 */
final class SupplyRule {

  private static final Meaning.Measure SUPPLY =
      new Meaning.Measure(Indicator.IMPORT, Statistic.SHARE, "M", false, "r");

  private static final Meaning.Measure WORLD =
      new Meaning.Measure(Indicator.OUTPUT, Statistic.SHARE, "", false, "r");

  private static final Meaning.Measure GIFT =
      new Meaning.Measure(Indicator.AID, Statistic.LEVEL, "", false, "mq");

  private static final Meaning.Measure SALE =
      new Meaning.Measure(Indicator.EXPORT, Statistic.LEVEL, "X", false, "q");

  /** Unexplained characters between the verb and the number. */
  private static final int NEAR = 3;

  private final Reading reading;
  private final int clause;
  private final Quantity quantity;

  private final Subjects subjects;

  SupplyRule(Reading reading, int clause, Quantity quantity, Subjects subjects) {
    this.reading = reading;
    this.clause = clause;
    this.quantity = quantity;
    this.subjects = subjects;
  }

  /** The governor, when the clause says who supplies whom. */
  Optional<Governor> governor() {
    return NumberKind.of(quantity) == NumberKind.RATIO ? share() : amount();
  }

  /**
   * 中國每年向朝鮮供應50萬噸原油 is an export, 提供3億美元 without a word for it is aid; in an article on one economy
   * what another one gives goes to it. In an article on two economies 每年供煤1500萬噸 is what one of
   * them exports to the other.
   */
  private Optional<Governor> amount() {
    boolean taken =
        Find.any(
            reading.parties(clause),
            m -> m.end() <= quantity.span().start() && (m.role() == Role.TO || isGiver(m)));
    char kind = NumberKind.of(quantity);
    if (kind != NumberKind.MONEY && kind != NumberKind.PHYSICAL) {
      return Optional.empty();
    }
    boolean pair = subjects.parties().isPair() && kind == NumberKind.PHYSICAL;
    for (Cue cue : reading.cues(clause)) {
      if (pair && isSuppliedAfter(cue)) {
        return Optional.of(Governor.at(cue, SALE));
      }
      boolean before = cue.is(Signal.SUPPLIED) && cue.end() <= quantity.span().start();
      boolean said = taken || (pair && Words.SUPPLY.isAt(reading.text(), cue.start()));
      if (before && said && reading.rest(clause, cue.end(), quantity.span().start()) <= NEAR) {
        boolean given = kind == NumberKind.MONEY || reading.text().startsWith("提供", cue.start());
        return Optional.of(Governor.at(cue, given ? GIFT : SALE));
      }
    }
    return Optional.empty();
  }

  /** 按照每年1500萬噸的規模向中國供應. */
  private boolean isSuppliedAfter(Cue cue) {
    int end = quantity.span().end();
    return cue.start() > end
        && Words.SUPPLY.isAt(reading.text(), cue.start())
        && reading.text().folded(end) == '的'
        && reading.rest(clause, end, cue.start()) <= NEAR + 1
        && Find.any(reading.parties(clause), m -> m.role() == Role.TO && m.end() == cue.start());
  }

  private boolean isGiver(PartyMention mention) {
    return mention.role() == Role.SUBJECT
        && NumberKind.of(quantity) == NumberKind.PHYSICAL
        && !mention.code().isEmpty()
        && !subjects.parties().isPair()
        && subjects.reporter().differsFrom(mention.party())
        && Find.any(
            reading.cues(clause),
            c -> c.start() >= mention.end() && reading.text().startsWith("提供", c.start()));
  }

  private Optional<Governor> share() {
    if (supplier().isEmpty()) {
      return ofWorld();
    }
    if (isOfWorld()) {
      return supplied().map(c -> Governor.at(c, WORLD));
    }
    Optional<Governor> given = given();
    if (given.isPresent()) {
      return given;
    }
    // 總造價4億美元，85%由中國提供 is a part of the money.
    if (reading.text().startsWith("由", quantity.span().end())) {
      return Optional.empty();
    }
    return supplied().map(c -> Governor.at(c, SUPPLY));
  }

  private Optional<Cue> supplied() {
    return Find.first(
        reading.cues(clause), c -> c.is(Signal.SUPPLIED) && c.start() >= quantity.span().end());
  }

  /** 外援的85%來自蘇聯, 85%的外援來自蘇聯: a share of what is given, not of goods. */
  private Optional<Governor> given() {
    return Find.first(
            reading.cues(clause),
            c ->
                c.meaning() instanceof Meaning.Measure m
                    && m.indicator().isFunding()
                    && m.accepts().indexOf(NumberKind.RATIO) >= 0
                    && isWhole(c))
        .map(c -> Governor.at(c, ((Meaning.Measure) c.meaning()).asShare()));
  }

  /** Whether nothing but 的 stands between the word and the number, on its side of 來自. */
  private boolean isWhole(Cue cue) {
    int start = quantity.span().start();
    int end = quantity.span().end();
    boolean owns = reading.text().startsWith("的", end);
    if (cue.end() <= start) {
      // 投資項目85%的設備來自德國 is no share of the investment.
      boolean owned = cue.end() + 1 == start && reading.text().folded(cue.end()) == '的';
      return !owns && (owned || cue.end() == start);
    }
    int noun = owns ? end + 1 : end;
    return cue.start() == noun && supplied().filter(c -> c.start() == cue.end()).isPresent();
  }

  /** 世界上90%的紅寶石來自緬甸: a share of what the world puts out. */
  private boolean isOfWorld() {
    int number = quantity.span().start();
    return Find.any(
        reading.parties(clause),
        m ->
            Words.WORLD.isAt(reading.text(), m.start(), m.end())
                && m.end() <= number
                && number - m.end() <= 1
                && reading.rest(clause, m.end(), number) <= 1);
  }

  /** 中國供應了全球90%以上的需求 and 緬甸供應世界上75%的柚木 are shares of what the world puts out. */
  private Optional<Governor> ofWorld() {
    int number = quantity.span().start();
    int after = quantity.span().end();
    boolean needed = isDemandAfter(after);
    boolean part = reading.text().startsWith("的", after) || reading.text().startsWith("左右的", after);
    return Find.first(
            reading.cues(clause),
            c -> gives(c) && c.end() <= number && (needed || part) && isOfWorld())
        .map(c -> Governor.at(c, WORLD));
  }

  /** 供應, 生產. */
  private static boolean gives(Cue cue) {
    boolean makes = cue.meaning() instanceof Meaning.Measure m && m.indicator() == Indicator.OUTPUT;
    return makes || cue.is(Signal.SUPPLIED);
  }

  private boolean isDemandAfter(int end) {
    for (int i = 0; i <= NEAR; i++) {
      if (Words.DEMAND.isAt(reading.text(), end + i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<PartyMention> supplier() {
    List<PartyMention> mentions = reading.parties(clause);
    return Find.first(mentions, m -> m.role() == Role.FROM && m.start() >= quantity.span().end());
  }
}

package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;

/**
 * Shares: 甲佔乙的N%. The figure measures what has the share when that is an indicator
 * (外國贈款佔國內生產總值的20%: aid), else the whole (農業佔國內生產總值的51%: gdp, of the sector 農業). The whole's
 * economy reports.
 */
final class ShareRule {

  /** Characters of 其他. */
  private static final int OTHERS = 2;

  private final Reading reading;
  private final int clause;
  private final Quantity quantity;
  private final Predicate predicate;
  private final Topic topic;

  ShareRule(Reading reading, int clause, Quantity quantity, Predicate predicate, Topic topic) {
    this.reading = reading;
    this.clause = clause;
    this.quantity = quantity;
    this.predicate = predicate;
    this.topic = topic;
  }

  Optional<Governor> governor() {
    Optional<Cue> part = last(reading.start(clause), predicate.start());
    Optional<Cue> whole = last(predicate.end(), quantity.span().start());
    if (part.isPresent()) {
      return (isAttribute(part.get()) && whole.filter(ShareRule::isFlow).isPresent() ? whole : part)
          .map(Governor::of);
    }
    boolean opens = opens();
    boolean here = topic.isOf(reading) || reading.isOfThem() || isNextSector();
    if (whole.isPresent() && opens && here && (mirrors(whole.get()) || countsHeads())) {
      return whole.map(Governor::of);
    }
    if (opens && here && takesRatio() && topic.reckoning().statistic() != Statistic.SHARE) {
      return topic.governor();
    }
    if (whole.isPresent()) {
      return whole.map(Governor::of);
    }
    return here && takesParts() ? topic.governor() : Optional.empty();
  }

  /** 工業佔國內生產總值的39%。其他服務業佔25%: the next sentence tells the share of the next sector. */
  private boolean isNextSector() {
    return clause == 0
        && topic.sentence() == reading.sentence().number() - 1
        && topic.reckoning().statistic() == Statistic.SHARE
        && !topic.good().text().isEmpty()
        && reading.rest(clause, predicate.end(), quantity.span().start()) == 0
        && reading.rest(clause, quantity.span().end(), reading.clauses().get(clause).span().end())
            == 0
        && Find.none(reading.cues(clause), c -> c.isMeasure() && c.start() >= quantity.span().end())
        && Find.any(
            reading.cues(clause),
            c ->
                c.isGood()
                    && c.end() <= predicate.start()
                    && reading.restBefore(clause, c.start()) <= OTHERS
                    && reading.rest(clause, c.end(), predicate.start()) == 0);
  }

  /** 經香港轉口的貨物佔中國進口的37%: what has the share are goods, and the word before 的 tells of which. */
  private boolean isAttribute(Cue part) {
    return isFlow(part)
        && part.end() + 1 < predicate.start()
        && reading.text().folded(part.end()) == '的';
  }

  private static boolean isFlow(Cue cue) {
    return ((Meaning.Measure) cue.meaning()).indicator().isFlow();
  }

  /** 僱用33萬人，佔出口的70%: people have no share of the exports. */
  private boolean countsHeads() {
    return topic
        .measure()
        .filter(m -> m.indicator() == Indicator.EMPLOYMENT || m.indicator() == Indicator.POPULATION)
        .isPresent();
  }

  /** Whether a share without a whole can be one of what was spoken of: a wage has no parts. */
  private boolean takesParts() {
    return takesRatio()
        && (topic.reckoning().statistic() == Statistic.SHARE
            || topic.measure().get().indicator() != Indicator.INCOME
            || noSubject());
  }

  private boolean takesRatio() {
    return topic.measure().filter(m -> m.accepts().indexOf(NumberKind.RATIO) >= 0).isPresent();
  }

  private boolean noSubject() {
    return reading.restBefore(clause, predicate.start()) == 0;
  }

  /** X對Y出口…，佔Y進口的N%: a share of what the whole names, not of the exports. */
  private boolean mirrors(Cue whole) {
    Indicator indicator = ((Meaning.Measure) whole.meaning()).indicator();
    Indicator before = topic.measure().map(Meaning.Measure::indicator).orElse(indicator);
    String reporter = topic.parties().reporter().code();
    return before.isFlow()
        && indicator != before
        && reading.parties(clause).stream()
            .filter(m -> m.start() >= predicate.end() && m.end() <= quantity.span().start())
            .anyMatch(m -> !m.code().equals(reporter));
  }

  /** Whether the clause begins with its predicate: 佔…的20%. */
  private boolean opens() {
    return noSubject() && noGood();
  }

  private boolean noGood() {
    return Find.none(
        reading.cues(clause), c -> c.end() <= predicate.start() && (c.isGood() || c.isEconomy()));
  }

  /** 貿易及物流業: a sector, no indicator. */
  private boolean isSector(Cue cue) {
    int joint = cue.end();
    return "及和与、".indexOf(reading.text().folded(joint)) >= 0
        && Find.any(reading.cues(clause), c -> c.isGood() && c.start() == joint + 1);
  }

  /** 美國是越南最大的出口市場，佔越南出口的20%: the subject of the clause before has the share. */
  private boolean acts(Party reporter) {
    return topic.subjectSentence() == reading.sentence().number()
        && !topic.subject().code().isEmpty()
        && !topic.subject().code().equals(reporter.code())
        && opens();
  }

  private Optional<Cue> last(int from, int to) {
    Cue best = null;
    for (Cue cue : reading.cues(clause)) {
      if (cue.start() >= from
          && cue.end() <= to
          && cue.meaning() instanceof Meaning.Measure measure
          && measure.accepts().indexOf(NumberKind.RATIO) >= 0
          && !isSector(cue)) {
        best = cue;
      }
    }
    return Optional.ofNullable(best);
  }

  /** 俄羅斯佔歐盟出口的10%, in an article on the two: the whole is that of the bloc. */
  private Optional<Parties> ofBloc(Subjects subjects) {
    Party bloc = subjects.parties().partner();
    Party member = subjects.reporter();
    List<PartyMention> mentions = reading.parties(clause);
    Optional<PartyMention> whole =
        Find.first(
            mentions,
            m ->
                m.code().isEmpty()
                    && !m.party().text().isEmpty()
                    && m.end() <= quantity.span().start()
                    && (m.start() >= predicate.end() || m.role() == Role.IN)
                    && !Words.WORLD.isAt(reading.text(), m.start()));
    boolean two = !bloc.isNone() && bloc.code().isEmpty();
    return two && Find.any(mentions, m -> m.code().equals(member.code()))
        ? whole.map(m -> new Parties(m.party(), member))
        : Optional.empty();
  }

  /** 中國佔出口總額的20% in an article on THA: the exports of THA, not of the world, go there. */
  private Optional<Parties> ofArticle(Subjects subjects, List<PartyMention> mentions) {
    Party owner = subjects.reporter();
    boolean flow =
        last(predicate.end(), quantity.span().start())
            .map(cue -> ((Meaning.Measure) cue.meaning()).indicator())
            .filter(i -> i.isFlow() || i == Indicator.TRADE)
            .isPresent();
    if (!flow || subjects.parties().isPair() || mentions.size() != 1 || speaksOfWorld()) {
      return Optional.empty();
    }
    return Find.first(mentions, m -> m.role() == Role.SUBJECT && owner.differsFrom(m.party()))
        .filter(m -> reading.rest(clause, m.end(), predicate.start()) == 0)
        .map(m -> new Parties(owner, m.party()));
  }

  /** 全球出口10萬噸，中國佔出口的九成. */
  private boolean speaksOfWorld() {
    for (int i = reading.reach(clause); i <= clause; i++) {
      if (Find.any(reading.parties(i), m -> m.code().isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** 半導體佔韓國出口總額的兩成: a good has a share of what goes to all. */
  private boolean isOfGood() {
    boolean all =
        Find.any(
            reading.cues(clause),
            c ->
                c.isMeasure()
                    && c.start() >= predicate.end()
                    && c.end() <= quantity.span().start()
                    && reading.text().foldedSlice(c.span()).indexOf('总') >= 0);
    return all && Find.any(reading.cues(clause), c -> c.isGood() && c.end() <= predicate.start());
  }

  /** 中國佔朝鮮外貿的70%: PRK reports, with CHN. Empty when the whole names no economy. */
  Optional<Parties> parties(Subjects subjects) {
    List<PartyMention> mentions =
        reading.parties(clause).stream()
            .filter(m -> !m.standsAside() && !m.code().isEmpty())
            .toList();
    Party reporter = Party.NONE;
    Party partner = Party.NONE;
    for (PartyMention mention : mentions) {
      boolean whole =
          mention.start() >= predicate.end() && mention.end() <= quantity.span().start();
      if (whole && (mention.role() == Role.TO || mention.role() == Role.FROM)) {
        partner = mention.party();
      } else if (whole) {
        reporter = mention.party();
      }
    }
    if (reporter.code().isEmpty()) {
      return ofBloc(subjects).or(() -> ofArticle(subjects, mentions));
    }
    for (PartyMention mention : mentions) {
      boolean before = mention.end() <= predicate.start();
      if (before && partner.isNone() && !mention.code().equals(reporter.code())) {
        partner = mention.party();
      }
    }
    if (partner.code().equals(reporter.code()) || partner.code().isEmpty()) {
      partner = isOfGood() ? Party.NONE : topic.parties().other(reporter);
    }
    if (partner.isNone() && acts(reporter)) {
      partner = topic.subject();
    }
    return Optional.of(new Parties(reporter, partner));
  }
}

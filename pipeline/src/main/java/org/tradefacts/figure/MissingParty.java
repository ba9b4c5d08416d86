package org.tradefacts.figure;

/** Who stands where a clause names only one of two: whom the text has been speaking of. */
final class MissingParty {

  /** How many unexplained characters may stand before the predicate of a clause that goes on. */
  private static final int SAME_SENTENCE = 5;

  private static final int NEXT_SENTENCE = 1;

  private final Reading reading;
  private final int clause;
  private final Topic topic;
  private final Subjects subjects;

  MissingParty(Reading reading, int clause, Topic topic, Subjects subjects) {
    this.reading = reading;
    this.clause = clause;
    this.topic = topic;
    this.subjects = subjects;
  }

  /** Who reports where the clause names the partner alone. */
  Party reporter(Governor governor, Party partner) {
    boolean tariff = governor.measure().indicator() == Indicator.TARIFF;
    if (tariff && Authorities.act(reading, clause)) {
      return Authorities.economy(reading, clause, subjects, partner);
    }
    // A tariff is imposed by the one who acts, and by nobody else that the text speaks of; of the
    // two that an article is about, by the other one.
    return tariff && !goesOn() ? subjects.parties().other(partner) : reporter(partner);
  }

  private Party reporter(Party partner) {
    if (topic.subject().differsFrom(partner) && goesOn()) {
      return topic.subject();
    }
    Party other = topic.parties().other(partner);
    if (!other.code().isEmpty()) {
      return other;
    }
    if (topic.parties().reporter().differsFrom(partner)) {
      return topic.parties().reporter();
    }
    other = subjects.parties().other(partner);
    if (!other.code().isEmpty()) {
      return other;
    }
    return !subjects.parties().isPair() && subjects.reporter().differsFrom(partner)
        ? subjects.reporter()
        : Party.NONE;
  }

  /** The partner where the clause names the reporter alone, of a figure that has one. */
  Party partner(Governor governor, Party reporter) {
    if (isGivenToSubject(governor, reporter)) {
      return subjects.reporter();
    }
    boolean overall = Words.OVERALL.isAt(reading.text(), governor.word().start());
    if (overall || !governor.measure().indicator().isMutual() || isOfAll()) {
      return Party.NONE;
    }
    Party other = canGoOn() ? topic.parties().other(reporter) : Party.NONE;
    return other.code().isEmpty() ? subjects.parties().other(reporter) : other;
  }

  /** 國際貨幣基金組織提供貸款55億美元, 韓國以投資626億美元居首 in an article on one economy: it receives them. */
  private boolean isGivenToSubject(Governor governor, Party giver) {
    Indicator indicator = governor.measure().indicator();
    boolean here = giver.where().start() >= reading.start(clause);
    return (indicator.isGiven() || (indicator.isFunding() && here))
        && !giver.isNone()
        && !subjects.parties().isPair()
        && !subjects.reporter().code().isEmpty()
        && !subjects.reporter().code().equals(giver.code());
  }

  /** 對進口鋼鐵徵收25%的關稅: imports from anywhere. */
  private boolean isOfAll() {
    return Words.ALL_IMPORTS.isIn(reading.text(), reading.clauses().get(clause).span());
  }

  /**
   * Whether a counterpart named before is still meant. Where the article is about one economy, a
   * sentence that names its subject anew speaks of it with all others: 印度是尼泊爾最大的貿易夥伴。尼泊爾出口8億美元. But
   * 日本的進口量也減少40% says of one what was said of another.
   */
  private boolean canGoOn() {
    return topic.isOf(reading)
        || reading.isOfThem()
        || subjects.parties().isPair()
        || Parallels.isOne(reading, clause);
  }

  /** Whether the subject of an earlier clause is that of this one: it names none of its own. */
  boolean goesOn() {
    int start = reading.start(clause);
    int end = reading.clauses().get(clause).span().end();
    for (Cue cue : reading.cues(clause)) {
      if (cue.isEconomy() || cue.isMeasure()) {
        end = cue.start();
        break;
      }
    }
    boolean here = topic.subjectSentence() == reading.sentence().number();
    return reading.rest(clause, start, end) <= (here ? SAME_SENTENCE : NEXT_SENTENCE);
  }
}

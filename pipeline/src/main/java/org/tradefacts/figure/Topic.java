package org.tradefacts.figure;

import java.util.Optional;

/**
 * What the text has been speaking of: carried from clause to clause, as a reader does in
 * 貿易額2456億美元，增長18.6%。其中，中方出口829億美元.
 *
 * @param measure the indicator spoken of last
 * @param parties whom it is about
 * @param subject the economy that acts
 * @param good the good spoken of
 * @param goodSentence number of the sentence in which the good was named; 0 for none
 * @param period its time
 * @param statistic what the last number meant
 * @param sentence number of the sentence in which the indicator was named; 0 when none was yet
 */
record Topic(
    Optional<Meaning.Measure> measure,
    Parties parties,
    Party subject,
    Good good,
    int goodSentence,
    Period period,
    Statistic statistic,
    int sentence) {

  /** Nothing was said yet. */
  static final Topic NONE =
      new Topic(
          Optional.empty(),
          Parties.NONE,
          Party.NONE,
          Good.NONE,
          0,
          Period.NONE,
          Statistic.LEVEL,
          0);

  Topic withSubject(Party party) {
    return new Topic(measure, parties, party, good, goodSentence, period, statistic, sentence);
  }

  Topic withGood(Good named, int place) {
    return new Topic(measure, parties, subject, named, place, period, statistic, sentence);
  }

  /** After a number or an indicator was read in sentence {@code place}. */
  Topic after(
      Meaning.Measure said, Parties about, Good named, Period time, Statistic meant, int place) {
    return new Topic(Optional.of(said), about, subject, named, place, time, meant, place);
  }
}

package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.text.Span;

/**
 * What the text has been speaking of: carried from clause to clause, as a reader does in
 * 貿易額2456億美元，增長18.6%。其中，中方出口829億美元.
 *
 * @param measure the indicator spoken of last
 * @param word where that indicator stands
 * @param sentence number of the sentence in which it was named; 0 when none was yet
 * @param parties whom it is about
 * @param period its time
 * @param reckoning what the last number meant
 * @param unit unit of the last number; empty when none was read
 * @param subject the economy that acts
 * @param subjectSentence number of the sentence in which it was named
 * @param good the good spoken of
 * @param goodSentence number of the sentence in which it was named
 */
record Topic(
    Optional<Meaning.Measure> measure,
    Span word,
    int sentence,
    Parties parties,
    Period period,
    Reckoning reckoning,
    String unit,
    Party subject,
    int subjectSentence,
    Good good,
    int goodSentence) {

  /** Nothing was said yet. */
  static final Topic NONE =
      new Topic(
          Optional.empty(),
          Party.NOWHERE,
          0,
          Parties.NONE,
          Period.NONE,
          Reckoning.LEVEL,
          "",
          Party.NONE,
          0,
          Good.NONE,
          0);

  Topic withSubject(Party party, int place) {
    return new Topic(
        measure,
        word,
        sentence,
        parties,
        period,
        reckoning,
        unit,
        party,
        place,
        good,
        goodSentence);
  }

  Topic withGood(Good named, int place) {
    return new Topic(
        measure,
        word,
        sentence,
        parties,
        period,
        reckoning,
        unit,
        subject,
        subjectSentence,
        named,
        place);
  }

  /** After a figure was read in sentence {@code place}. */
  Topic after(Slots figure, int place) {
    return new Topic(
        Optional.of(figure.measure()),
        figure.governor().word(),
        place,
        figure.parties(),
        figure.period(),
        figure.reckoning(),
        figure.quantity().unit(),
        subject,
        subjectSentence,
        figure.good(),
        place);
  }

  /** Whether the indicator was named in this sentence. */
  boolean isOf(Reading reading) {
    return sentence == reading.sentence().number();
  }
}

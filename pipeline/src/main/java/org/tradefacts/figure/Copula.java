package org.tradefacts.figure;

import org.tradefacts.text.Script;

/** 是 after what is said to be something. */
final class Copula {

  /** Most characters of an adverb: 當時, 一直. */
  private static final int ADVERB = 3;

  private Copula() {}

  /** 是, 曾是, 當時是: whether no more than an adverb stands between a place and it. */
  static boolean follows(Reading reading, int end) {
    int limit = Math.min(reading.sentence().span().end(), end + ADVERB + 1);
    for (int i = end; i < limit && Script.isHan(reading.text().folded(i)); i++) {
      if (reading.text().folded(i) == '是') {
        return true;
      }
    }
    return false;
  }
}

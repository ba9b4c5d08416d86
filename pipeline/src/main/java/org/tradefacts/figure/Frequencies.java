package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;

/** Rates: 每年不得超過750萬噸 has the frequency {@code P1Y}. */
final class Frequencies {

  private Frequencies() {}

  /** ISO 8601 duration; empty when the number is no rate. */
  static String of(Reading reading, int clause, Quantity quantity) {
    String found = "";
    for (Cue cue : reading.cues(clause)) {
      if (cue.end() <= quantity.span().start() && cue.meaning() instanceof Meaning.Sign sign) {
        found =
            switch (sign.kind()) {
              case EACH_YEAR -> "P1Y";
              case EACH_MONTH -> "P1M";
              case EACH_DAY -> "P1D";
              default -> found;
            };
      }
    }
    return found;
  }
}

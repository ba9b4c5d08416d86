package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;

/** Rates: 每年不得超過750萬噸 has the frequency {@code P1Y}. */
final class Frequencies {

  private Frequencies() {}

  /** ISO 8601 duration; empty when the number is no rate. */
  static String of(Reading reading, int clause, Quantity quantity, Governor governor) {
    String found = ofWord(reading, clause, quantity, governor);
    for (Cue cue : reading.cues(clause)) {
      // In 2012年平均日產252萬桶 the 年 is the date's.
      if (cue.end() <= quantity.span().start()
          && !reading.isDate(cue.start())
          && cue.meaning() instanceof Meaning.Sign sign) {
        found =
            switch (sign.kind()) {
              case EACH_YEAR -> "P1Y";
              case EACH_MONTH -> "P1M";
              case EACH_DAY -> "P1D";
              case RISE -> reading.text().startsWith("年均", cue.start()) ? "P1Y" : found;
              default -> found;
            };
      }
    }
    return found;
  }

  /** 年產量, 年出口量, 日產: an amount by the year, the month or the day. */
  private static String ofWord(Reading reading, int clause, Quantity quantity, Governor governor) {
    if (governor.isCarried() || NumberKind.of(quantity) == NumberKind.RATIO) {
      return "";
    }
    String own = of(reading, governor.start());
    boolean inner = governor.start() > reading.start(clause);
    return own.isEmpty() && inner ? of(reading, governor.start() - 1) : own;
  }

  /** 日 in 對日出口 is an economy. */
  private static boolean isEconomy(Reading reading, int at) {
    return reading.text().folded(at) == '日'
        && at > 0
        && "对自向从赴访韩中美".indexOf(reading.text().folded(at - 1)) >= 0;
  }

  private static String of(Reading reading, int at) {
    String rate =
        switch (reading.text().folded(at)) {
          case '年' -> "P1Y";
          case '月' -> "P1M";
          case '日' -> "P1D";
          default -> "";
        };
    boolean once =
        rate.isEmpty()
            || (at > 0 && Pace.ONE_TIME.indexOf(reading.text().folded(at - 1)) >= 0)
            || reading.text().startsWith("日元", at)
            || isEconomy(reading, at)
            || reading.isDate(at);
    return once ? "" : rate;
  }
}

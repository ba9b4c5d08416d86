package org.tradefacts.quantity;

import java.math.BigDecimal;
import org.tradefacts.number.Numeral;

/** Reads 度 where the words before it make it a temperature: 摄氏20度, 零下5度, but not 北纬38度. */
final class Temperatures {

  private static final String[] BEFORE = {
    "零下摄氏", "摄氏零下", "零下华氏", "华氏零下", "摄氏温度", "华氏温度", "摄氏", "华氏", "零下"
  };

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Temperatures() {}

  /** The amount whose number begins at {@code at}, or null when no 度 of these follows it. */
  static Reading read(Window window, int at, Numeral numeral) {
    int end = numeral.end();
    if (window.at(end) != '度' && window.at(end) != '°') {
      return null;
    }
    for (String word : BEFORE) {
      if (window.ends(word, at)) {
        BigDecimal value = word.contains("零下") ? numeral.value().negate() : numeral.value();
        String code = word.contains("华氏") ? "[degF]" : "Cel";
        Reading whole =
            new Reading(
                at - word.length(),
                end + 1,
                value,
                numeral.max(),
                code,
                Dimension.TEMPERATURE,
                numeral.more());
        BigDecimal half = value.signum() < 0 ? HALF.negate() : HALF;
        return window.at(end + 1) == '半' ? whole.plus(half, end + 2) : whole;
      }
    }
    return null;
  }
}

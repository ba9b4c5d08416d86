package org.tradefacts.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradefacts.number.NumberScanner;
import org.tradefacts.number.Numeral;

/** Reads 度 where the words before it make it a temperature: 摄氏20度, 零下5度, 气温38度, but not 北纬38度. */
final class Degrees {

  private static final String[] BEFORE = {
    "零下摄氏", "摄氏零下", "零下华氏", "华氏零下", "摄氏温度", "华氏温度", "摄氏", "华氏", "零下"
  };

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final int REACH = 8;

  private Degrees() {}

  /** The amount whose number begins at {@code at}, or null when no 度 of these follows it. */
  static Reading read(Window window, NumberScanner numbers, int at, Numeral numeral) {
    Optional<BigDecimal> max = numeral.max();
    int end = numeral.end();
    char next = window.at(end);
    if (next != '度' && next != '°' && Window.RANGE_MARKS.indexOf(next) < 0) {
      return null;
    }
    if (Window.RANGE_MARKS.indexOf(next) >= 0 && max.isEmpty()) {
      Optional<Numeral> high = numbers.read(end + 1);
      max = high.map(Numeral::value);
      end = high.map(Numeral::end).orElse(end);
    }
    boolean degree = window.at(end) == '度' || window.at(end) == '°';
    if (!degree || max.filter(m -> m.compareTo(numeral.value()) <= 0).isPresent()) {
      return null;
    }
    Reading plain =
        new Reading(
            at, end + 1, numeral.value(), max, "Cel", Dimension.TEMPERATURE, numeral.more());
    int minus = minus(window, at);
    for (String word : BEFORE) {
      if (window.ends(word, minus)) {
        String code = word.contains("华氏") ? "[degF]" : "Cel";
        Reading scaled = plain.in(minus - word.length(), code, Dimension.TEMPERATURE);
        if (word.contains("零下")) {
          return withHalf(window, scaled.below(scaled.start()));
        }
        return withHalf(window, minus < at ? below(scaled) : scaled);
      }
    }
    return isTimes(window, numeral) ? null : bare(window, minus, plain);
  }

  /** 气温一度升至40度, 转会后2度入选: a small number in the midst of a clause says how often. */
  private static boolean isTimes(Window window, Numeral numeral) {
    int end = numeral.end() + 1;
    boolean open = !UnitAt.isClosed(window, end) && !window.isAny("的半角", end);
    return numeral.isBelow(10) && open && window.at(end - 1) == '度';
  }

  private static int minus(Window window, int at) {
    boolean dash = window.at(at - 1) == '-' && !window.isAny("0123456789年月日号", at - 2);
    return dash ? at - 1 : MeasureReader.minusWord(window, at);
  }

  /** The minus of -5至20度 belongs to the lower end; 零下5至20度 is below nought on both. */
  private static Reading below(Reading reading) {
    return reading.max().isPresent()
        ? new Reading(
            reading.start(),
            reading.end(),
            reading.value().negate(),
            reading.max(),
            reading.unit(),
            reading.dimension(),
            reading.more())
        : reading.negated(reading.start());
  }

  /** 气温升至38度, 负11度: without a scale it is Celsius; other degrees are angles and strengths. */
  private static Reading bare(Window window, int minus, Reading plain) {
    boolean warm = isWarm(window, plain.start());
    boolean below = minus < plain.start() && (warm || window.at(minus) == '负');
    if (window.isAny("CF", plain.end())) {
      return null;
    }
    if (!(below || warm)) {
      return isAngle(window, plain) ? plain.in(plain.start(), "deg", Dimension.OTHER) : null;
    }
    return withHalf(window, below ? below(plain.in(minus, "Cel", plain.dimension())) : plain);
  }

  /** 气温, 水温, 温度; not 温州, and not where angles are spoken of. */
  private static boolean isWarm(Window window, int at) {
    for (int i = at - 1; i >= at - REACH; i--) {
      if (window.isAny("纬经角", i)) {
        return false;
      }
      if (window.at(i) == '温') {
        return !window.isAny("州哥莎泉带岭和家文", i + 1);
      }
    }
    return false;
  }

  /** 旋转180度, 倾角15°; the degrees of a latitude name a place. */
  private static boolean isAngle(Window window, Reading plain) {
    boolean sign = window.at(plain.end() - 1) == '°';
    boolean minutes = window.isAny("0123456789'′\"″NSEWnsew", plain.end());
    if (minutes || window.isAny("电音", plain.end())) {
      return false;
    }
    for (int i = plain.start() - 1; i >= plain.start() - REACH; i--) {
      if (window.isAny("纬经", i)) {
        return false;
      }
      if (window.isAny("角转旋倾仰俯弯夹偏", i) && !window.isAny("色落逐斗", i + 1)) {
        return true;
      }
    }
    return sign;
  }

  private static Reading withHalf(Window window, Reading whole) {
    BigDecimal half = whole.value().signum() < 0 ? HALF.negate() : HALF;
    return window.at(whole.end()) == '半' ? whole.plus(half, whole.end() + 1) : whole;
  }
}

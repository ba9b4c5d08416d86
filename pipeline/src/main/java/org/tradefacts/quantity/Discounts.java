package org.tradefacts.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradefacts.number.Digits;
import org.tradefacts.number.Numeral;
import org.tradefacts.number.Numeral.Script;

/**
 * Reads discounts as the share of the price that is left: 八折 is 80 {@code %}, 85折 and 八五折 are 85
 * {@code %}. The acts of a play (元杂剧一本四折) and what is folded (三折屏) are no discounts.
 */
final class Discounts {

  /** Before or behind 折 one of these speaks of a price; without them only the clause alone does. */
  private static final String PRICE = "打售价卖买购优惠扣票促销贱董股";

  /** Behind 折 these make another word: 折叠, 折射, 折扇; or count the acts of a play. */
  private static final String NOT_AFTER = "叠射扇页痕腰断线磨臂中返损戏剧杂子桥屏、";

  private static final String NOT_BEFORE = "波共本第每全曲骨百挫转";

  private static final int REACH = 10;
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private final Window window;

  Discounts(Window window) {
    this.window = window;
  }

  /** The discount of this number, or null. */
  Reading read(int at, Numeral numeral) {
    int end = numeral.end() + 1;
    if (window.at(numeral.end()) != '折' || !isSpoken(at, end) || numeral.value().signum() <= 0) {
      return null;
    }
    BigDecimal value = share(at, numeral);
    boolean usual = value.compareTo(BigDecimal.valueOf(100)) < 0 && numeral.unscaled();
    return usual ? Reading.ratio(at, end, value, Optional.empty(), false) : null;
  }

  /** 半折, 打对折. */
  Reading half(int at) {
    boolean half = window.starts("半折", at) && isSpoken(at, at + 2);
    return half || (window.starts("对折", at) && window.at(at - 1) == '打')
        ? Reading.ratio(at, at + 2, HALF, Optional.empty(), false)
        : null;
  }

  /** 85折 and 八五折 are written in hundredths, 8.5折 and 八折 in tenths. */
  private BigDecimal share(int at, Numeral numeral) {
    boolean pair = numeral.max().isPresent() && numeral.end() == at + 2;
    if (pair) {
      int tens = Digits.han(window.at(at));
      return BigDecimal.valueOf(10L * tens + Digits.han(window.at(at + 1)));
    }
    boolean hundredths =
        numeral.script() == Script.POSITIONAL
            || (!numeral.han() && numeral.value().scale() <= 0 && !numeral.isBelow(11));
    return hundredths ? numeral.value() : numeral.value().multiply(BigDecimal.TEN);
  }

  private boolean isSpoken(int at, int end) {
    if (window.isAny(NOT_AFTER, end) || window.isAny(NOT_BEFORE, at - 1)) {
      return false;
    }
    boolean alone = window.at(at - 1) == 0 || window.isAny(",。;、(", at - 1);
    if ((alone && UnitAt.isClosed(window, end)) || window.isNear(PRICE, at, REACH)) {
      return true;
    }
    for (int i = end; i < end + REACH && !window.isAny(",。;", i); i++) {
      if (window.isAny(PRICE, i)) {
        return true;
      }
    }
    return false;
  }
}

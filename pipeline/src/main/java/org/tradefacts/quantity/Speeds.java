package org.tradefacts.quantity;

/**
 * Makes a speed of a length that the words before it measure by the hour, minute or second: 时速300公里
 * is 300 {@code km/h}, 每秒3米 is 3 {@code m/s}.
 */
final class Speeds {

  /** Words before the length and the time they measure it by. */
  private static final String[][] WORDS = {
    {"每小时", "h"}, {"每秒钟", "s"}, {"每秒", "s"}, {"每分钟", "min"}, {"时速", "h"}, {"秒速", "s"}
  };

  /** Words that can stand between: 时速可达300公里, 每小时约30公里. */
  private static final String LINKS = "约近达为是可高逾超过最以大只有仅的到在限制行驶飞航前进移动走跑推";

  private static final int MAX_LINKS = 5;

  private Speeds() {}

  /** The reading, as a speed where it is one. */
  static Reading of(Window window, Reading reading) {
    if (reading.dimension() != Dimension.LENGTH) {
      return reading;
    }
    int end = reading.start();
    for (int links = 0; links <= MAX_LINKS; links++) {
      for (String[] word : WORDS) {
        if (window.ends(word[0], end)) {
          boolean whole = end == reading.start() && word[0].charAt(0) == '每';
          int start = whole ? end - word[0].length() : reading.start();
          return reading.in(start, unit(reading.unit(), word[1]), Dimension.SPEED);
        }
      }
      if (!window.isAny(LINKS, end - 1)) {
        break;
      }
      end--;
    }
    return reading;
  }

  private static String unit(String length, String time) {
    return length.equals("[nmi_i]") && time.equals("h") ? "[kn_i]" : length + "/" + time;
  }
}

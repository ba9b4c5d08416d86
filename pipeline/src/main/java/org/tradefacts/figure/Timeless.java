package org.tradefacts.figure;

/**
 * Statements about how an economy is built: 製造業佔國內生產總值的25%, 徵收15%的所得稅, 對汽車徵收35%的關稅. They hold for
 * no time that an earlier sentence gave for something else.
 */
record Timeless(Reading reading, Topic topic) {

  /** The period that was found for a figure; none when it is only that of another matter. */
  Period of(Period found, Governor governor, Reckoning reckoning, Good good) {
    boolean carried = found.dateNumber() > 0 && !reading.isOwnDate(found.dateNumber());
    return carried && !topic.isOf(reading) && isBuild(governor, reckoning) && isNew(governor, good)
        ? Period.NONE
        : found;
  }

  private static boolean isBuild(Governor governor, Reckoning reckoning) {
    Meaning.Measure measure = governor.measure();
    boolean level = reckoning.statistic() == Statistic.LEVEL;
    boolean tariff = level && measure.indicator() == Indicator.TARIFF;
    return reckoning.statistic() == Statistic.SHARE || measure.isRate() || tariff;
  }

  /** Whether the earlier sentence spoke of another indicator or another good. */
  private boolean isNew(Governor governor, Good good) {
    if (reading.isOfThem()) {
      return false;
    }
    boolean same = topic.spoken().contains(governor.measure().indicator());
    String before = topic.last().map(last -> last.good().text()).orElse("");
    boolean other = !good.text().isEmpty() && !before.isEmpty();
    return !same || (other && !good.text().equals(before));
  }
}

package org.tradefacts.figure;

import java.util.Optional;
import org.tradefacts.text.Span;

/** The good that an item of a list begins with: 龍蝦：2020年出口額降至1億. */
final class ItemLabel {

  private ItemLabel() {}

  /** The good before the nearest colon, where nothing else stands there. */
  static Optional<Cue> of(Reading reading, int clause, Governor governor) {
    if (!isOfGoods(governor)) {
      return Optional.empty();
    }
    for (int i = clause - 1; i >= reading.reach(clause); i--) {
      Span label = reading.clauses().get(i).span();
      if (reading.text().folded(label.end()) == ':') {
        return Find.first(
            reading.cues(i),
            c -> c.isGood() && c.start() == label.start() && c.end() == label.end());
      }
    }
    return Optional.empty();
  }

  private static boolean isOfGoods(Governor governor) {
    Indicator indicator = governor.measure().indicator();
    return indicator.isOfGood() || indicator == Indicator.TARIFF || indicator == Indicator.SALES;
  }
}

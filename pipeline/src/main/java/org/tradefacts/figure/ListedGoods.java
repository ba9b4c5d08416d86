package org.tradefacts.figure;

import java.util.List;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Script;

/** Whether a clause without numbers names its goods as a list. */
final class ListedGoods {

  /** Last characters of what opens a list: 为, 是, 有, 包括. */
  private static final String OPENERS = "为是有括";

  private ListedGoods() {}

  /** 主要出口產品為煤炭、銅和黃金, 禁止出口煤、鐵和海產品: what follows is about none of them alone. */
  static boolean are(Reading reading, int clause) {
    List<Cue> goods =
        reading.cues(clause).stream()
            .filter(c -> c.isGood() && !isWithin(reading.text(), c))
            .toList();
    int first = goods.isEmpty() ? 0 : goods.get(0).start();
    if (isLaterItem(reading, clause, first)) {
      return true;
    }
    return goods.size() > 1
        && first - 1 > reading.start(clause)
        && (OPENERS.indexOf(reading.text().folded(first - 1)) >= 0
            || Find.any(reading.cues(clause), c -> c.isMeasure() && c.end() == first))
        && goods.get(1).start() - goods.get(0).end() == 1;
  }

  /** The 金 of 金融: one character before another that no mark or conjunction parts from it. */
  private static boolean isWithin(CleanText text, Cue good) {
    char after = good.end() < text.length() ? text.folded(good.end()) : ' ';
    return good.end() - good.start() == 1 && Script.isHan(after) && "和与及等".indexOf(after) < 0;
  }

  /** 支柱產業為金融、博彩、物流: the first good that is known is not the first of the list. */
  private static boolean isLaterItem(Reading reading, int clause, int good) {
    int start = reading.start(clause);
    if (good <= start || reading.text().folded(good - 1) != '、') {
      return false;
    }
    for (int i = start; i < good; i++) {
      if (OPENERS.indexOf(reading.text().folded(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

package org.tradefacts.quantity;

import java.util.Optional;
import org.tradefacts.number.NumberScanner;
import org.tradefacts.number.Numeral;
import org.tradefacts.text.Lexicon;
import org.tradefacts.text.WordSet;

/** Reads ranks among economies and trading partners: 第三大貿易夥伴, 第二大經濟體. */
final class RankReader {

  private static final int REACH = 10;
  private static final WordSet RANKED = WordSet.of(Lexicon.words("zh/ranked_nouns.tsv", "word"));

  private RankReader() {}

  /** The rank whose number begins at {@code at}, after 第; null for other ordinals. */
  static Reading read(Window window, NumberScanner numbers, int at) {
    Optional<Numeral> numeral = numbers.read(at);
    if (numeral.isEmpty() || window.at(numeral.get().end()) != '大') {
      return null;
    }
    int end = numeral.get().end() + 1;
    int bound = Math.min(window.end(), end + REACH);
    for (int i = end; i < bound && !window.isAny(",。;:", i); i++) {
      if (RANKED.isAt(window.text(), i, window.end())) {
        return Reading.exact(at - 1, end, numeral.get().value(), "", Dimension.RANK);
      }
    }
    return null;
  }
}

package org.tradefacts.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * The characters that the page's search takes for one another, and no more of them than its texts
 * need: {@code {"from":"鮮","to":"鲜"}} for a page with 鮮 or 鲜 in it, so that a query in either
 * script finds both.
 */
final class FoldedPairs {

  private final IntUnaryOperator fold;
  private final BitSet seen = new BitSet();

  /**
   * No characters yet.
   *
   * @param fold the form that a UTF-16 unit is compared in
   */
  FoldedPairs(IntUnaryOperator fold) {
    this.fold = fold;
  }

  /** Takes in the characters of kept rows. */
  void read(KeptRows rows) {
    rows.forEachText(text -> text.chars().forEach(c -> seen.set(fold.applyAsInt(c))));
  }

  void write(JsonGenerator json) throws IOException {
    StringBuilder from = new StringBuilder();
    StringBuilder to = new StringBuilder();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      int folded = fold.applyAsInt(c);
      if (folded != c && seen.get(folded)) {
        from.append(c);
        to.append((char) folded);
      }
    }
    json.writeStartObject();
    json.writeStringField("from", from.toString());
    json.writeStringField("to", to.toString());
    json.writeEndObject();
  }
}

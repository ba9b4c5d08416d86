package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Script;

/**
 * Loans and gifts that come one after the other: 承諾第一批日圓貸款3,309億日圓。1984年承諾第二批4,700億日圓. A word such
 * as 第二批 before an amount says that it is one more of them.
 */
final class Instalments {

  /** What a loan comes in. */
  private static final String KINDS = "批期笔轮次";

  private static final String ORDER = "第最";

  /** What may stand between the word and its amount. */
  private static final String LINKS = "为约共达是的";

  /** Characters that are looked through backwards, for a bracket and for the word. */
  private static final int REACH = 20;

  private Instalments() {}

  /** Whether an amount is one more of the loans or gifts that this or the last sentence told. */
  static boolean goesOn(Reading reading, Quantity quantity, Topic topic) {
    boolean given = topic.measure().filter(m -> m.indicator().isFunding()).isPresent();
    boolean near = reading.sentence().number() - topic.sentence() <= 1;
    return given
        && near
        && quantity.unit().equals(topic.unit())
        && follows(reading.text(), quantity.span().start());
  }

  private static boolean follows(CleanText text, int number) {
    int limit = Math.max(1, number - REACH);
    int at = number;
    while (at > limit && LINKS.indexOf(text.folded(at - 1)) >= 0) {
      at--;
    }
    if (text.folded(at - 1) == ')') {
      while (at > limit && text.folded(at - 1) != '(') {
        at--;
      }
      at--;
    } else if (text.folded(at - 1) == '(') {
      at--;
    }
    if (at <= limit || KINDS.indexOf(text.folded(at - 1)) < 0) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - 5) && Script.isHan(text.folded(i)); i--) {
      if (ORDER.indexOf(text.folded(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

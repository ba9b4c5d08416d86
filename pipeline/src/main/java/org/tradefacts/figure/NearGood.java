package org.tradefacts.figure;

import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Span;

/**
 * Which of the goods that a clause names is that of a number: the one beside the number (1860萬噸煤炭),
 * beside its indicator (煤炭出口, 進口煤炭), or the part of a whole (農業佔國內生產總值的51%).
 */
final class NearGood {

  /** How many unexplained characters may stand between a good and the word it goes with. */
  private static final int NEAR = 2;

  private static final String JOINTS = "的等和与及、大类业他";

  private final Reading reading;
  private final int clause;
  private final Span number;
  private final Governor governor;
  private final Predicate predicate;

  NearGood(Reading reading, int clause, Quantity quantity, Governor governor, Predicate predicate) {
    this.reading = reading;
    this.clause = clause;
    this.number = quantity.span();
    this.governor = governor;
    this.predicate = predicate;
  }

  /** The last one before the number, or else the first one after it; null when none is. */
  Cue find() {
    Cue best = null;
    for (Cue cue : reading.cues(clause)) {
      if (cue.isGood() && fits(cue)) {
        if (best != null && predicate.is(Signal.SHARE) && cue.start() >= predicate.end()) {
          break;
        }
        best = cue;
        if (cue.start() >= number.end()) {
          break;
        }
      }
    }
    return best;
  }

  private boolean fits(Cue cue) {
    if (isOccupation(cue) || isTaxed(cue)) {
      return true;
    }
    if (isKindOfLoan(cue)) {
      return false;
    }
    if (cue.start() >= number.end()) {
      return isAfter(cue);
    }
    boolean single = cue.end() - cue.start() == 1;
    boolean part =
        predicate.is(Signal.SHARE)
            && cue.end() <= predicate.start()
            && (governor.isCarried() || governor.start() >= predicate.end());
    boolean within = cue.start() >= governor.start() && cue.end() <= governor.end();
    if (((single && !within) || part) && isPartOfName(cue)) {
      return false;
    }
    int end = cue.end() + (reading.text().startsWith("类", cue.end()) ? 1 : 0);
    if (reading.rest(clause, end, number.start()) == 0 && (touches(cue, single) || isOwned(cue))) {
      return true;
    }
    if (!governor.isCarried() && isBesideGovernor(cue, single)) {
      return true;
    }
    return predicate.is(Signal.SHARE) && hasShare(cue, single);
  }

  /** 1860萬噸煤炭, 77%的進口燃料; 以每噸500美元的價格收購白米: a price is one of what is bought at it. */
  private boolean isAfter(Cue cue) {
    int from = governor.start() >= number.end() ? governor.end() : number.end();
    boolean bought =
        from == governor.end()
            && governor.measure().indicator() == Indicator.PRICE
            && reading.rest(clause, from, cue.start()) <= NEAR;
    boolean flow = from == governor.end() && from == cue.start() && isFlowOfShare();
    return bought
        || flow
        || (reading.rest(clause, number.end(), cue.start()) == 0
            && cue.start() - number.end() <= 2);
  }

  private boolean isFlowOfShare() {
    return governor.measure().indicator().isFlow() && governor.start() <= number.end() + 1;
  }

  /** 90%的勞動人口從事農業. */
  private boolean isOccupation(Cue cue) {
    return governor.measure().indicator() == Indicator.EMPLOYMENT
        && reading.text().startsWith("从事", cue.start() - 2)
        && cue.start() - 2 >= reading.start(clause);
  }

  /** 對進口大蒜徵收315%的關稅; of a list no good is meant alone. */
  private boolean isTaxed(Cue cue) {
    int verb = cue.end();
    int end = TaxedGoods.levyEnd(reading.text(), verb);
    return governor.measure().indicator() == Indicator.TARIFF
        && end > verb
        && end <= number.start()
        && cue.end() - cue.start() > 1
        && "和与及、".indexOf(reading.text().folded(cue.start() - 1)) < 0
        && reading.rest(clause, end, number.start()) <= NEAR;
  }

  /** 三星電子佔…: a word before the good makes it a name. */
  private boolean isPartOfName(Cue cue) {
    int start = reading.start(clause);
    int before = cue.start() - 1;
    return before >= start
        && JOINTS.indexOf(reading.text().folded(before)) < 0
        && reading.rest(clause, before, cue.start()) > 0;
  }

  /** 哈薩克生產的鈾約有55%. */
  private boolean isOwned(Cue cue) {
    int before = cue.start() - 1;
    return before >= reading.start(clause) && reading.text().folded(before) == '的';
  }

  private boolean touches(Cue cue, boolean single) {
    return !single || cue.end() == number.start();
  }

  private boolean isBesideGovernor(Cue cue, boolean single) {
    int start = governor.start();
    int end = governor.end();
    if (cue.start() >= start && cue.end() <= end) {
      return true;
    }
    if (cue.end() <= start) {
      boolean owned = cue.end() + 1 == start && reading.text().folded(cue.end()) == '的';
      return single ? cue.end() == start || owned : reading.rest(clause, cue.end(), start) <= NEAR;
    }
    return single ? cue.start() == end : reading.rest(clause, end, cue.start()) <= NEAR;
  }

  /** The loan in 商業貸款 is not for a sector. */
  private boolean isKindOfLoan(Cue cue) {
    return governor.measure().indicator() == Indicator.LOAN
        && cue.start() >= governor.start()
        && cue.end() <= governor.end()
        && cue.meaning() instanceof Meaning.Good good
        && good.chapter().isEmpty();
  }

  /** Whether it stands right before the predicate: 農業佔…. */
  private boolean hasShare(Cue cue, boolean single) {
    if (single) {
      return cue.end() == predicate.start() && reading.restBefore(clause, cue.start()) == 0;
    }
    return cue.end() <= predicate.start()
        && reading.rest(clause, cue.end(), predicate.start()) <= NEAR;
  }
}

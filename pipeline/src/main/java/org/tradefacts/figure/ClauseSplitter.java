package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/**
 * Splits a sentence into clauses: at commas, semicolons and colons outside of numbers and dates, at
 * an enumeration comma between two quantities (日元86.1%、德國馬克70.5%), and at brackets.
 */
final class ClauseSplitter {

  /** A clause ends after so many numbers and dates, which keeps the work on a data dump linear. */
  private static final int MOST_MENTIONS = 40;

  /** And after so many characters, as words without a mark between them are no clause either. */
  private static final int MOST_CHARACTERS = 1000;

  private final CleanText text;
  private final int end;
  private final Places quantities;
  private final Places dates;
  private final List<Clause> clauses = new ArrayList<>();

  private ClauseSplitter(CleanText text, int end, Places quantities, Places dates) {
    this.text = text;
    this.end = end;
    this.quantities = quantities;
    this.dates = dates;
  }

  /** The clauses of a sentence, in the order of their starts; together they cover it. */
  static List<Clause> split(CleanText text, Span sentence, Places quantities, Places dates) {
    ClauseSplitter splitter = new ClauseSplitter(text, sentence.end(), quantities, dates);
    int at = sentence.start();
    while (at < sentence.end()) {
      at = splitter.read(at, -1);
    }
    return splitter.clauses;
  }

  /** Reads one clause and the brackets in it; returns the index after its end mark. */
  private int read(int from, int host) {
    int own = clauses.size();
    clauses.add(new Clause(new Span(from, from), host));
    int at = from;
    int mentions = 0;
    while (at < end) {
      if (mentions == MOST_MENTIONS || at - from >= MOST_CHARACTERS) {
        clauses.set(own, new Clause(new Span(from, at), host));
        return at;
      }
      int skipped = skip(at);
      if (skipped > at) {
        at = skipped;
        mentions++;
        continue;
      }
      char c = text.folded(at);
      if (c == '(' && host < 0) {
        at = readBracket(at + 1, own);
      } else if ((c == ')' && host >= 0) || ends(c, from, at)) {
        break;
      } else {
        at++;
      }
    }
    clauses.set(own, new Clause(new Span(from, at), host));
    return at < end && !(host >= 0 && text.folded(at) == ')') ? at + 1 : at;
  }

  private int readBracket(int from, int host) {
    int at = from;
    while (at < end && text.folded(at) != ')') {
      at = Math.max(at + 1, read(at, host));
    }
    return Math.min(end, at + 1);
  }

  private int skip(int at) {
    return Math.max(quantities.endAt(at), dates.endAt(at));
  }

  private boolean ends(char c, int from, int at) {
    return switch (c) {
      case ',', ';', ':', '。', '!', '?' -> true;
      case '、' -> quantities.between(from, at) && opensItem(at + 1);
      default -> false;
    };
  }

  /**
   * Whether a list item with words of its own and a quantity begins here; not in 為期三年、總額500億美元的貸款.
   */
  private boolean opensItem(int at) {
    return quantities.endAt(at) == at
        && quantities.between(at, listEnd(at))
        && !Words.SUM.isAt(text, at);
  }

  private int listEnd(int from) {
    int i = from;
    while (i < end && text.folded(i) != '、' && text.folded(i) != '。') {
      i = Math.max(i + 1, skip(i));
    }
    return i;
  }
}

package org.tradefacts.figure;

import java.util.List;
import org.tradefacts.text.Article;
import org.tradefacts.text.Span;

/**
 * Who supplies whom in an article on two economies: one of them where all that it says of it goes
 * to the other (對華供氣, 向中國供應).
 */
final class Supplies {

  /** Most characters between the receiver and the verb: 長期 in 向中國長期供應. */
  private static final int NEAR = 2;

  private Supplies() {}

  /** Whether a number is of what one economy supplies to another: 輸氣380億立方米. */
  static boolean are(Reading reading, Governor governor) {
    return governor.measure().indicator() == Indicator.EXPORT
        && Words.SUPPLY.isAt(reading.text(), governor.word().start());
  }

  /** The supplier and the receiver; nobody when no place or both ways are told. */
  static Parties of(Article article, Parties pair) {
    Parties found = Parties.NONE;
    List<Cue> cues = Vocabulary.STANDARD.scan(article.text(), new Span(0, article.text().length()));
    for (Cue cue : cues) {
      if (cue.meaning() instanceof Meaning.Economy economy && isReceiver(article, cue)) {
        boolean first = pair.reporter().code().equals(economy.code());
        if (!first && !pair.partner().code().equals(economy.code())) {
          continue;
        }
        Parties told = first ? pair.turned() : pair;
        if (found.isPair() && !found.equals(told)) {
          return Parties.NONE;
        }
        found = told;
      }
    }
    return found;
  }

  private static boolean isReceiver(Article article, Cue economy) {
    int before = economy.start() - 1;
    if (before < 0 || "对向".indexOf(article.text().folded(before)) < 0) {
      return false;
    }
    for (int at = economy.end(); at <= economy.end() + NEAR; at++) {
      if (Words.SUPPLY.isAt(article.text(), at)) {
        return true;
      }
    }
    return false;
  }
}

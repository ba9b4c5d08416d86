package org.tradefacts.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradefacts.text.Article;
import org.tradefacts.text.Span;

/** Counts the pairs of economies that an article names together: 中韓, 中國與韓國. */
final class PairCount {

  /** A pair named once only may be a chance. */
  private static final int ENOUGH = 2;

  private PairCount() {}

  /** The pair named most often; nobody when none is named twice. */
  static Parties most(Article article) {
    Map<String, Integer> counts = new HashMap<>();
    Parties best = Parties.NONE;
    int most = ENOUGH - 1;
    Span all = new Span(0, article.text().length());
    List<Cue> cues =
        Vocabulary.STANDARD.scan(article.text(), all).stream().filter(Cue::isEconomy).toList();
    for (int i = 1; i < cues.size(); i++) {
      Cue first = cues.get(i - 1);
      Cue second = cues.get(i);
      if (joined(article, first, second)) {
        Parties pair =
            new Parties(
                PartyMention.of(article.text(), first, Role.SUBJECT).party(),
                PartyMention.of(article.text(), second, Role.JOINED).party());
        int count = counts.merge(key(pair), 1, Integer::sum);
        if (count > most && pair.isPair()) {
          most = count;
          best = pair;
        }
      }
    }
    return best;
  }

  private static boolean joined(Article article, Cue first, Cue second) {
    int gap = second.start() - first.end();
    return gap == 0 || (gap == 1 && "和与同及".indexOf(article.text().folded(first.end())) >= 0);
  }

  private static String key(Parties pair) {
    String a = pair.reporter().code();
    String b = pair.partner().code();
    return a.compareTo(b) < 0 ? a + b : b + a;
  }
}

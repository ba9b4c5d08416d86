package org.tradefacts.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradefacts.date.DateMention;

/**
 * Ministries and heads of state, whose acts are those of their economy: 商務部宣布對美國大豆加徵25%關稅.
 *
 * <p>Those of one economy (白宮, 特朗普) are economies to all rules where they act. Those that any
 * economy may have (商務部, 總統) act for the one that the article is about, and for nobody where that
 * is in doubt.
 */
final class Authorities {

  private Authorities() {}

  /**
   * Whether the one who acts in a clause is an authority whose economy the sentence does not name:
   * the last actor named so far, in it or in an earlier clause.
   */
  static boolean act(Reading reading, int clause) {
    for (int i = clause; i >= reading.reach(clause); i--) {
      if (isNamed(reading, i)) {
        return true;
      }
      if (Find.any(reading.parties(i), m -> m.role() == Role.SUBJECT && !m.code().isEmpty())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNamed(Reading reading, int clause) {
    List<Cue> cues = reading.cues(clause);
    return Find.any(
        cues,
        c ->
            c.is(Signal.AUTHORITY)
                && Find.none(cues, e -> e.isEconomy() && e.end() == c.start())
                && Words.ACT.isAt(reading.text(), afterDate(reading, clause, c.end())));
  }

  /** 商務部5月18日宣布: the act stands after its date. */
  private static int afterDate(Reading reading, int clause, int end) {
    for (DateMention date : reading.dates(clause)) {
      int gap = date.span().start() - end;
      if (gap == 0 || (gap == 1 && "于在自".indexOf(reading.text().folded(end)) >= 0)) {
        return date.span().end();
      }
    }
    return end;
  }

  /**
   * For whom they act on {@code partner}: the one economy of the article, or of its two the other
   * one; in an article on none, the only other that the sentence has named.
   */
  static Party economy(Reading reading, int clause, Subjects subjects, Party partner) {
    Parties about = subjects.parties();
    if (about.isPair()) {
      return about.other(partner);
    }
    if (!about.isEmpty()) {
      return about.partner().isNone() && about.reporter().differsFrom(partner)
          ? about.reporter()
          : Party.NONE;
    }
    Party only = Party.NONE;
    Set<String> named = new HashSet<>();
    for (int i = reading.reach(clause); i <= clause; i++) {
      for (PartyMention mention : reading.parties(i)) {
        if (mention.party().differsFrom(partner)) {
          only = mention.party();
          named.add(mention.code());
        }
      }
    }
    return named.size() == 1 ? only : Party.NONE;
  }
}

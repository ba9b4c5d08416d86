package org.tradefacts.figure;

import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/**
 * An economy in a clause.
 *
 * @param party its code and name as written
 * @param role how it takes part
 */
record PartyMention(Party party, Role role) {

  static PartyMention of(CleanText text, Cue cue, Role role) {
    Meaning.Economy economy = (Meaning.Economy) cue.meaning();
    Span where = cue.span();
    Party party = new Party(economy.code(), text.slice(where), where);
    return new PartyMention(party, role);
  }

  /** Whether it is only where words come from, or what something is compared with. */
  boolean standsAside() {
    return role == Role.SOURCE || role == Role.COMPARED;
  }

  /** First index in the clean text. */
  int start() {
    return party.where().start();
  }

  /** Index after the last. */
  int end() {
    return party.where().end();
  }

  String code() {
    return party.code();
  }
}

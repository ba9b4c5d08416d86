package org.tradefacts.figure;

import org.tradefacts.text.CleanText;

/**
 * An economy in a clause.
 *
 * @param party its code and name as written
 * @param role how it takes part
 * @param start first index
 * @param end index after the last
 */
record PartyMention(Party party, Role role, int start, int end) {

  static PartyMention of(CleanText text, Cue cue, Role role) {
    Meaning.Economy economy = (Meaning.Economy) cue.meaning();
    String written = text.slice(new org.tradefacts.text.Span(cue.start(), cue.end()));
    return new PartyMention(new Party(economy.code(), written), role, cue.start(), cue.end());
  }

  String code() {
    return party.code();
  }
}

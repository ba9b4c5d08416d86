package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom a figure is about.
 *
 * @param reporter the economy it is about
 * @param partner its counterpart
 */
record Parties(Party reporter, Party partner) {

  /** Nobody is named. */
  static final Parties NONE = new Parties(Party.NONE, Party.NONE);

  /** The two that a stretch names, where it names just two. */
  static Parties ofTwo(List<PartyMention> mentions) {
    List<Party> named = new ArrayList<>();
    for (PartyMention mention : mentions) {
      if (!mention.code().isEmpty() && Find.none(named, p -> p.code().equals(mention.code()))) {
        named.add(mention.party());
      }
    }
    return named.size() == 2 ? new Parties(named.get(0), named.get(1)) : NONE;
  }

  boolean isEmpty() {
    return reporter.isNone() && partner.isNone();
  }

  /** Whether both are known. */
  boolean isPair() {
    return !reporter.code().isEmpty() && !partner.code().isEmpty();
  }

  /** Each in the place of the other. */
  Parties turned() {
    return new Parties(/* reporter= */ partner, /* partner= */ reporter);
  }

  /** The other one of the two; none when {@code party} is neither. */
  Party other(Party party) {
    if (!isPair()) {
      return Party.NONE;
    }
    if (party.code().equals(reporter.code())) {
      return partner;
    }
    return party.code().equals(partner.code()) ? reporter : Party.NONE;
  }

  /** The same two, as what the article as a whole is about. */
  Parties ofArticle() {
    return new Parties(
        Party.ofArticle(reporter.code(), reporter.text()),
        Party.ofArticle(partner.code(), partner.text()));
  }
}

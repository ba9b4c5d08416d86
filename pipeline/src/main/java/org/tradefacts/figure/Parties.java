package org.tradefacts.figure;

/**
 * Whom a figure is about.
 *
 * @param reporter the economy it is about
 * @param partner its counterpart
 * @param origin where they were found
 */
record Parties(Party reporter, Party partner, Origin origin) {

  /** Nobody is named. */
  static final Parties NONE = new Parties(Party.NONE, Party.NONE, Origin.NOWHERE);

  boolean isEmpty() {
    return reporter.isNone() && partner.isNone();
  }

  /** Whether both are known. */
  boolean isPair() {
    return !reporter.code().isEmpty() && !partner.code().isEmpty();
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

  Parties from(Origin place) {
    return isEmpty() ? NONE : new Parties(reporter, partner, place);
  }
}

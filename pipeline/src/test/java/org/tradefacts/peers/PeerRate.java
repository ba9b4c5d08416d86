package org.tradefacts.peers;

/**
 * How many of another system's cases are answered as our contract has it.
 *
 * @param source name of the file of cases
 * @param kind kind of the cases
 * @param passed cases inside that are answered right
 * @param inside cases that fall within the contract
 * @param outside cases in which the contract decides otherwise, or that need more than their text
 */
public record PeerRate(String source, String kind, int passed, int inside, int outside) {

  /** Share of the cases inside that pass; 1 when there are none. */
  public double rate() {
    return inside == 0 ? 1 : (double) passed / inside;
  }

  /** The cases of both, under this one's source and kind. */
  public PeerRate plus(PeerRate other) {
    return new PeerRate(
        source, kind, passed + other.passed, inside + other.inside, outside + other.outside);
  }
}

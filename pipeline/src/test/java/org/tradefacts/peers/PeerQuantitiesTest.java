package org.tradefacts.peers;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How many cases of other systems that fall within our contract are answered right. */
class PeerQuantitiesTest {

  private static final double FLOOR = 0.93;

  @Test
  void mostCasesWithinTheContractPass() {
    assumeTrue(PeerFile.present());
    PeerQuantities peers = new PeerQuantities();
    List<PeerRate> rates = peers.rates();
    int inside = rates.stream().mapToInt(PeerRate::inside).sum();
    int passed = rates.stream().mapToInt(PeerRate::passed).sum();
    String report = rates + "\n" + String.join("\n", peers.misses());
    assertTrue(inside > 0 && passed >= FLOOR * inside, report);
  }
}

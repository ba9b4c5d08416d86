package org.tradefacts.peers;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Date cases of other systems, where they lie beside the project. The floor only goes up. */
class PeerDatesTest {

  private static final double FLOOR = 0.93;

  @Test
  void casesOfOtherSystemsAreReadAsOurContractHasThem() {
    assumeTrue(PeerFile.present());
    List<PeerRate> rates = PeerDates.rates();
    int inside = rates.stream().mapToInt(PeerRate::inside).sum();
    int passed = rates.stream().mapToInt(PeerRate::passed).sum();
    assertTrue(inside > 200, rates::toString);
    assertTrue(
        passed >= FLOOR * inside, () -> rates + "\n" + String.join("\n", PeerDates.misses()));
  }
}

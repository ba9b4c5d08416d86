package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.Keys;

/**
 * The whole output of the seed article, compared with reviewed files. When a change is meant,
 * {@code scripts/update-golden} writes the new ones; read their difference before you commit it.
 */
class GoldenRunTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private static Path temp;

  @BeforeAll
  static void run() {
    TestRun.of(Path.of("../seeds"), temp.resolve("output")).ends(0);
  }

  @Test
  void declaredKeysHoldInBothFormats() throws SQLException {
    assertEquals(List.of(), Keys.violations(temp.resolve("output")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "documents",
        "sentences",
        "dates",
        "quantities",
        "trade_figures",
        "citations",
        "references",
        "links",
        "rejects"
      })
  void tableIsAsReviewed(String table) throws IOException {
    List<String> expected = Files.readAllLines(GOLDEN.resolve(table + ".csv"));
    List<String> found = Files.readAllLines(temp.resolve("output").resolve(table + ".csv"));
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      assertEquals(expected.get(i), found.get(i), table + ".csv line " + (i + 1));
    }
    assertEquals(expected.size(), found.size(), table + ".csv lines");
  }
}

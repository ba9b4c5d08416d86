package org.tradefacts.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tradefacts.peers.PeerFile;

/**
 * The page must not claim more than the program reaches. It may lag behind a program that got
 * better.
 */
class AccuracyPageTest {

  private static final Path PAGE = Path.of("..", "docs", "accuracy.md");
  private static final double ROUNDING = 0.0006;

  @Test
  void theSeedReachesWhatThePageSays() throws IOException {
    compare(AccuracyPage.ownParts());
  }

  @Test
  void theOtherArticlesAndCasesReachWhatThePageSays() throws IOException {
    assumeTrue(GoldArticle.devIsPresent() && PeerFile.present());
    compare(AccuracyPage.sharedParts());
  }

  @Test
  void aPartIsReplacedAndTheRestKept() {
    String page = "a\n<!-- measured: x -->\nold\n<!-- end -->\nb\n";
    String filled = AccuracyPage.fill(page, Map.of("x", "| h |\n| - |\n| 1 | 2 |\n"));
    assertEquals("a\n<!-- measured: x -->\n\n| h |\n| - |\n| 1 | 2 |\n\n<!-- end -->\nb\n", filled);
    assertEquals(List.of(List.of("1", "2")), AccuracyPage.table(filled, "x"));
    assertThrows(IllegalArgumentException.class, () -> AccuracyPage.fill(page, Map.of("y", "")));
  }

  private static void compare(Map<String, String> parts) throws IOException {
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(PAGE, AccuracyPage.fill(Files.readString(PAGE), parts));
    }
    String page = Files.readString(PAGE);
    String now = AccuracyPage.fill(page, parts);
    for (String part : parts.keySet()) {
      List<List<String>> claimed = AccuracyPage.table(page, part);
      List<List<String>> reached = AccuracyPage.table(now, part);
      assertFalse(claimed.isEmpty(), part);
      assertEquals(reached.size(), claimed.size(), part);
      for (int i = 0; i < claimed.size(); i++) {
        compare(part, claimed.get(i), reached.get(i));
      }
    }
  }

  private static void compare(String part, List<String> claimed, List<String> reached) {
    assertEquals(reached.size(), claimed.size(), part);
    for (int i = 0; i < claimed.size(); i++) {
      if (claimed.get(i).contains(".") && !reached.get(i).isEmpty()) {
        double most = Double.parseDouble(reached.get(i)) + ROUNDING;
        assertTrue(
            Double.parseDouble(claimed.get(i)) <= most,
            () -> part + " claims " + claimed + " but reaches " + reached);
      }
    }
  }
}

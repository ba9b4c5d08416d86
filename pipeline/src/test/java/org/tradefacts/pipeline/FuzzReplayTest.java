package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that a fuzzer has ever found, and some inputs of chance, in every build. */
class FuzzReplayTest {

  private static final Path FINDINGS = Path.of("src", "test", "resources", "fuzz");
  private static final int CHANCE = 300;
  private static final int LONGEST = 400;

  @ParameterizedTest
  @EnumSource
  void findingsStayMended(FuzzTarget target) throws IOException {
    Path folder = FINDINGS.resolve(target.folder());
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        byte[] data = Files.readAllBytes(file);
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> target.run(data), file.getFileName().toString());
      }
    }
  }

  /** The same inputs in every build, long before a fuzzer is asked. */
  @ParameterizedTest
  @EnumSource
  void chanceFindsNothing(FuzzTarget target) {
    Random random = new Random(target.folder().hashCode());
    for (int i = 0; i < CHANCE; i++) {
      byte[] data = new byte[random.nextInt(LONGEST)];
      random.nextBytes(data);
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> target.run(data));
    }
  }

  @Test
  void everyFolderOfFindingsHasATarget() throws IOException {
    List<String> targets = Stream.of(FuzzTarget.values()).map(FuzzTarget::folder).toList();
    try (Stream<Path> folders = Files.list(FINDINGS)) {
      for (Path folder : folders.toList()) {
        assertTrue(targets.contains(folder.getFileName().toString()), folder.toString());
      }
    }
  }
}

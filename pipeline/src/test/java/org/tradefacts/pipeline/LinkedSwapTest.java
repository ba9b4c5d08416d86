package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets a swap die at each of its steps, and looks at what a reader finds. */
class LinkedSwapTest {

  private static final String PROGRAM = "{\"program\": \"tradefacts\"} ";

  /** Tables in one file and in parts, files of one run only, and a folder that stays. */
  private static final Map<String, String> OLD =
      new TreeMap<>(
          Map.of(
              "dates.csv", "old",
              "dates.parquet", "old",
              "links/part-00000.csv", "old",
              "links/part-00001.csv", "old",
              "report/index.html", "old",
              "run.json", PROGRAM + "old"));

  private static final Map<String, String> NEW =
      new TreeMap<>(
          Map.of(
              "dates.csv", "new",
              "links.csv", "new",
              "quantities/part-00000.csv", "new",
              "references.csl.json", "new",
              "report/index.html", "new",
              "run.json", PROGRAM + "new"));

  @TempDir private Path temp;
  private int rounds;

  /** The process is gone: nothing after this is done. */
  private static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void aDeathAtAnyStepLeavesTheOldRunOrTheNewOne() throws Exception {
    int old = 0;
    int steps = 0;
    for (boolean died = true; died; steps++) {
      Path output = output(OLD);
      died = dieAt(output, steps, NEW);
      Map<String, String> found = read(output);
      assertTrue(found.equals(OLD) || found.equals(NEW), steps + ": " + found);
      old += found.equals(OLD) ? 1 : 0;
      sweep(output);
      assertEquals(found, read(output), "swept after step " + steps);
      assertClean(output);
    }
    assertTrue(old > 6, "only " + old + " deaths came before the switch");
    assertTrue(steps - old > 6, "only " + (steps - old) + " deaths came after the switch");
  }

  @Test
  void theFirstRunIsThereAsAWholeOrNotAtAll() throws Exception {
    int none = 0;
    int steps = 0;
    for (boolean died = true; died; steps++) {
      Path output = output(Map.of());
      died = dieAt(output, steps, NEW);
      Map<String, String> found = read(output);
      assertTrue(found.isEmpty() || found.equals(NEW), steps + ": " + found);
      none += found.isEmpty() ? 1 : 0;
      sweep(output);
      assertEquals(found, read(output), "swept after step " + steps);
      assertClean(output);
    }
    assertTrue(none > 0 && none < steps, none + " of " + steps);
  }

  @Test
  void aFailureAtAnyStepBeforeTheSwitchIsUndone() throws Exception {
    int undone = 0;
    Map<String, String> found = OLD;
    for (int step = 0; found.equals(OLD); step++) {
      Path output = output(OLD);
      failAt(output, step);
      found = read(output);
      if (found.equals(OLD)) {
        undone++;
        assertClean(output);
      }
    }
    assertEquals(NEW, found, "a failure after the switch leaves the new run");
    assertTrue(undone > 6, "only " + undone + " failures came before the switch");
  }

  /** Once the disk is full or the right to write is lost, before a step; tidying up works again. */
  private static void failAt(Path output, int step) throws IOException {
    AtomicInteger steps = new AtomicInteger();
    Runnable failure =
        () -> {
          if (steps.getAndIncrement() == step) {
            throw new IllegalStateException("no space left");
          }
        };
    try (OutputFolder folder = OutputFolder.open(output)) {
      write(folder.staging().ready(), NEW);
      LinkedSwap.prepare(folder.staging(), output, failure).orElseThrow().run();
    } catch (IllegalStateException e) {
      assertEquals("no space left", e.getMessage());
    }
  }

  @Test
  void aReaderNeverMissesAFileThatBothRunsHave() throws Exception {
    Path output = output(OLD);
    try (OutputFolder folder = OutputFolder.open(output)) {
      write(folder.staging().ready(), NEW);
      LinkedSwap.prepare(
              folder.staging(),
              output,
              () -> assertTrue(Files.isRegularFile(output.resolve("report/index.html"))))
          .orElseThrow()
          .run();
    }
    assertEquals(NEW, read(output));
    assertClean(output);
  }

  /** Swaps until a step and stops there without tidying up; false when it came to its end. */
  private boolean dieAt(Path output, int step, Map<String, String> files) throws IOException {
    Staging staging = Staging.create(output);
    write(staging.ready(), files);
    AtomicInteger steps = new AtomicInteger();
    try {
      Optional<LinkedSwap> swap =
          LinkedSwap.prepare(
              staging,
              output,
              () -> {
                if (steps.getAndIncrement() == step) {
                  throw new Death();
                }
              });
      assertEquals(Optional.empty(), swap.orElseThrow().run());
      return false;
    } catch (Death e) {
      return true;
    }
  }

  private static void sweep(Path output) {
    try {
      OutputFolder.open(output).close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Path output(Map<String, String> files) throws IOException {
    Path output = Files.createDirectory(temp.resolve("out" + rounds++));
    write(output, files);
    return output;
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** What opens to a reader, whether links stand there or files. */
  private static Map<String, String> read(Path output) throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (String file : Folders.files(output)) {
      if (!file.startsWith(".") && Files.exists(output.resolve(file))) {
        found.put(file, Files.readString(output.resolve(file)));
      }
    }
    return found;
  }

  /** Nothing hidden, no link, no empty folder. */
  private static void assertClean(Path output) throws IOException {
    try (Stream<Path> all = Files.walk(output)) {
      for (Path path : all.skip(1).toList()) {
        assertTrue(!Files.isSymbolicLink(path), path.toString());
        assertTrue(!path.getFileName().toString().startsWith("."), path.toString());
        assertTrue(!Files.isDirectory(path) || !Folders.names(path).isEmpty(), path.toString());
      }
    }
  }
}

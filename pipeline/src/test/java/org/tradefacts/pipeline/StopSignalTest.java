package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.text.Article;

/** Sends real signals to real processes. */
class StopSignalTest {

  private static final int WAIT_SECONDS = 120;

  @TempDir private Path temp;
  private Path output;

  /** An engine that never comes to the end of some articles. */
  private static final class Endless implements Analyser {
    private static final long serialVersionUID = 1L;
    private final Engine engine = new Engine();

    @Override
    public Article read(String source, String title) {
      return engine.read(source, title);
    }

    @Override
    public ArticleAnalysis extract(Article article) {
      try {
        if (article.text().text().contains("ENDLESS")) {
          TimeUnit.SECONDS.sleep(10L * WAIT_SECONDS);
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return engine.extract(article);
    }
  }

  /** A run in a process of its own. */
  public static void main(String[] args) {
    System.exit(Main.run(args, System.out, System.err, new Endless()));
  }

  @BeforeEach
  void makeInput() throws IOException {
    Path input = Files.createDirectory(temp.resolve("in"));
    Files.writeString(input.resolve("a.md"), "1993年中朝貿易額為8.99億美元。");
    Files.writeString(input.resolve("b.md"), "ENDLESS");
    output = temp.resolve("out");
  }

  @ParameterizedTest
  @CsvSource({"TERM,15", "INT,2", "HUP,1"})
  void aSignalEndsARunAndLeavesTheOldTables(String name, int number) throws Exception {
    assumeTrue(isHeeded(number), "this process was started with SIG" + name + " ignored");
    Files.createDirectory(output);
    Files.writeString(output.resolve("dates.csv"), "old");
    Files.writeString(output.resolve("run.json"), "{\"program\": \"tradefacts\"}");
    Process run = startAndWaitForWork();
    signal(name, run);
    assertEquals(128 + number, exitCode(run));
    assertEquals("Stopped. The output " + output + " is unchanged.\n", said());
    assertEquals(List.of("dates.csv", "run.json"), Folders.names(output));
    assertEquals("old", Files.readString(output.resolve("dates.csv")));
  }

  @Test
  void aNewFolderIsGoneAgain() throws Exception {
    Process run = startAndWaitForWork();
    signal("TERM", run);
    assertEquals(143, exitCode(run));
    assertFalse(Files.exists(output));
  }

  @Test
  void afterASignalNothingIsCommitted() throws Exception {
    OutputFolder folder = OutputFolder.open(output);
    folder.close();
    assertThrows(IllegalStateException.class, folder::commit);
    assertFalse(Files.exists(output));
  }

  @Test
  void aSignalAfterTheSwapLeavesTheNewTables() throws Exception {
    OutputFolder folder = OutputFolder.open(output);
    Files.writeString(folder.staging().ready().resolve("dates.csv"), "new");
    assertEquals(Optional.empty(), folder.commit());
    folder.close();
    assertEquals("The new tables are complete in " + output + ".", folder.state());
    assertEquals(List.of("dates.csv"), Folders.names(output));
  }

  private Process startAndWaitForWork() throws Exception {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StopSignalTest.class.getName(),
                "--input=" + temp.resolve("in"),
                "--output=" + output,
                "--splitBytes=1")
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("log").toFile())
            .start();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
    while (!isAtWork() && run.isAlive() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertTrue(isAtWork() && run.isAlive(), said());
    return run;
  }

  /** Whether one of the two splits is done. */
  private boolean isAtWork() throws IOException {
    for (Staging staging : Staging.all(output)) {
      if (!Manifests.finished(staging.manifests()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static void signal(String name, Process process) throws Exception {
    Process kill =
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).inheritIO().start();
    assertEquals(0, kill.waitFor());
  }

  private int exitCode(Process run) throws Exception {
    boolean ended = run.waitFor(WAIT_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      run.destroyForcibly();
    }
    assertTrue(ended, "the signal did not end the run");
    return run.exitValue();
  }

  private String said() throws IOException {
    return Files.readString(temp.resolve("log"));
  }

  /** Processes inherit which signals are ignored: a shell starts its background jobs so. */
  private static boolean isHeeded(int signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return true;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("SigIgn:")) {
        long mask = Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16);
        return (mask >> (signal - 1) & 1) == 0;
      }
    }
    return true;
  }
}

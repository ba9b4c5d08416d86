package org.tradefacts.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same rows give the same bytes in JVMs whose identity hash codes differ, on which the order of
 * hash sets of enum constants hangs; Parquet collects encodings in such sets. And Hadoop is not
 * needed.
 */
class SameBytesInEveryJvmTest {
  private static final int[] BOUNDS = {700, 1500};

  @TempDir Path folder;

  /** Writes the files to the folder that is the argument. */
  public static void main(String[] args) throws IOException {
    for (Format format : Format.values()) {
      Samples.writeJoined(Path.of(args[0]), format, BOUNDS);
    }
  }

  @Test
  void sameBytes() throws IOException, InterruptedException {
    List<Path> runs = List.of(run("-XX:hashCode=0"), run("-XX:hashCode=1"), run("-XX:hashCode=3"));
    for (String name :
        List.of("joined.csv", "joined.parquet", "part-0.parquet", "part-1.parquet")) {
      for (Path run : runs) {
        assertArrayEquals(
            Files.readAllBytes(runs.get(0).resolve(name)),
            Files.readAllBytes(run.resolve(name)),
            run.getFileName() + " " + name);
      }
    }
  }

  private Path run(String hashCode) throws IOException, InterruptedException {
    Path output = folder.resolve(hashCode.substring("-XX:".length()));
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(
                entry -> !entry.contains("hadoop-common") && !entry.contains("hadoop-mapreduce"))
            .collect(Collectors.joining(File.pathSeparator));
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockExperimentalVMOptions",
                hashCode,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                SameBytesInEveryJvmTest.class.getName(),
                output.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int code = process.waitFor();
    assertEquals("", Files.readString(log, StandardCharsets.UTF_8));
    assertEquals(0, code);
    return output;
  }
}

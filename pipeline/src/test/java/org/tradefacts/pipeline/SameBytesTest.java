package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same files, byte for byte. */
class SameBytesTest {

  private static final int ARTICLES = 40;

  @TempDir private Path temp;

  @Test
  void whateverTheParallelismAndTheOrderOfTheFiles() throws IOException {
    Map<String, String> one = run(input("a", 1), "--targetParallelism=1");
    Map<String, String> four = run(input("b", 2), "--targetParallelism=4");
    Map<String, String> again = run(input("c", 3), "--targetParallelism=4");
    assertTrue(one.size() >= 22, one.keySet().toString());
    assertEquals(one, four);
    assertEquals(one, again);
  }

  @Test
  void csvDoesNotEvenDependOnTheSplits() throws IOException {
    Path input = input("a", 1);
    assertEquals(
        run(input, "--formats=csv", "--splitBytes=3000"),
        run(input, "--formats=csv", "--splitBytes=100000000"));
  }

  /** Articles of different sizes, some of them broken, created in a random order. */
  private Path input(String name, long seed) throws IOException {
    // The workbook names the corpus, so all have the same name.
    Path input = Files.createDirectories(temp.resolve(name).resolve("corpus"));
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, new Random(seed));
    for (int i : numbers) {
      Path file = input.resolve((i % 3) + "/中朝" + i + (i % 2 == 0 ? ".md" : ".txt"));
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          i % 7 == 0
              ? "PARSE FAILS"
              : ("## 貿易" + i + "\n\n𥙿在199" + i % 10 + "年達8.99億美元\\[1\\]。").repeat(i)
                  + "\n\n1.  註");
    }
    return input;
  }

  /** Runs and hashes every file but {@code run.json}. */
  private Map<String, String> run(Path input, String... options) throws IOException {
    Path output = temp.resolve("out");
    List<String> args = new ArrayList<>(List.of(options));
    args.add("--allowRejects");
    if (args.stream().noneMatch(arg -> arg.startsWith("--splitBytes"))) {
      args.add("--splitBytes=8000");
    }
    TestRun.of(new FailingEngine(), input, output, args.toArray(String[]::new)).ends(0);
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString();
        if (!name.equals("run.json")) {
          hashes.put(name, Sha256.of(Files.readAllBytes(file)));
        }
      }
    }
    return hashes;
  }
}

package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradefacts.OutputInvariants;
import org.tradefacts.SameRows;

/** What must hold for the tables of every run holds for the seed and for mutilated copies of it. */
class OutputInvariantsTest {
  private static final Path SEEDS = Path.of("..", "seeds");
  private static final int COPIES = 15;

  @TempDir Path temp;

  @Test
  void seedAndWhatAMissingRowDoes() throws IOException, SQLException {
    Path output = run(SEEDS);
    assertEquals(List.of(), OutputInvariants.violations(output));
    assertEquals(List.of(), SameRows.violations(output));

    Path sentences = output.resolve("sentences.csv");
    String csv = Files.readString(sentences);
    int line = csv.indexOf("\r\n", csv.length() / 2) + 2;
    Files.writeString(
        sentences, csv.substring(0, line) + csv.substring(csv.indexOf("\r\n", line) + 2));
    String violations = OutputInvariants.violations(output).toString();
    assertTrue(violations.contains("sentence_count is"), violations);
    assertEquals(
        List.of("sentences: CSV and Parquet have different rows"), SameRows.violations(output));
  }

  @Test
  void mutilatedArticles() throws IOException, SQLException {
    Path output = run(mutilated());
    assertEquals(List.of(), OutputInvariants.violations(output));
    assertEquals(List.of(), SameRows.violations(output));
  }

  /** The seed article torn at random places: cut, with lines shuffled, with characters changed. */
  private Path mutilated() throws IOException {
    Path input = Files.createDirectory(temp.resolve("in"));
    String seed = seedText();
    Random random = new Random(20121231);
    for (int i = 0; i < COPIES; i++) {
      String text =
          switch (i % 3) {
            case 0 -> cut(seed, random);
            case 1 -> shuffled(seed, random);
            default -> changed(seed, random);
          };
      Files.write(input.resolve("copy" + i + (i % 2 == 0 ? ".md" : ".txt")), text.getBytes(UTF_8));
    }
    return input;
  }

  private static String seedText() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return Files.readString(
          files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow());
    }
  }

  private static String cut(String text, Random random) {
    int start = random.nextInt(text.length());
    return text.substring(start, start + random.nextInt(text.length() - start));
  }

  private static String shuffled(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Collections.shuffle(lines, random);
    return String.join(random.nextBoolean() ? "\n" : "\r\n", lines);
  }

  private static String changed(String text, Random random) {
    String[] debris = {
      "[", "]", "(", ")", "\\", "*", "#", "|", "\n\n", "𥙿", "😀", "-{", "}-", "年", "1"
    };
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < 500; i++) {
      int at = random.nextInt(changed.length());
      changed.replace(at, at + random.nextInt(2), debris[random.nextInt(debris.length)]);
    }
    return changed.toString();
  }

  /** Texts as they are; what the guard of CSV does to them is FormulaGuardRunTest's matter. */
  private Path run(Path input) throws IOException {
    Path output = temp.resolve("out");
    TestRun.of(input, output, "--allowRejects", "--splitBytes=100000", "--csvFormulaGuard=false")
        .ends(0);
    return output;
  }
}

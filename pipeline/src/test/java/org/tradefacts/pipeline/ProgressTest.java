package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

  @TempDir private Path manifests;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void countsTheSplitsThatAreFinished() throws IOException {
    Progress progress = progress();
    assertEquals("0 %, 0 of 4 files, 0.0 MB/s, 0 rows, 0 rejects", progress.line());
    Manifests.save(manifests, manifest(1, 12, "csv", "parquet"));
    String line = progress.line();
    assertTrue(line.startsWith("75 %, 2 of 4 files, "), line);
    assertTrue(line.contains(" MB/s, 12 rows, 1 rejects, "), line);
    assertTrue(line.endsWith(" s left"), line);
  }

  @Test
  void aSplitCountsOnce() throws IOException {
    Progress progress = progress();
    Manifests.save(manifests, manifest(0, 5, "csv"));
    progress.line();
    Manifests.save(manifests, manifest(2, 5, "csv"));
    assertTrue(progress.line().startsWith("25 %, 2 of 4 files, "), progress.line());
    assertTrue(progress.line().contains(" 10 rows, 2 rejects"), progress.line());
  }

  @Test
  void nothingIsShownWhereThereIsNoTerminal() {
    try (Progress progress = progress()) {
      progress.start();
    }
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }

  private Progress progress() {
    List<InputSplit> splits =
        List.of(
            new InputSplit(0, List.of(new InputFile("a", "a.md", 100))),
            new InputSplit(
                1, List.of(new InputFile("b", "b.md", 300), new InputFile("c", "c.md", 300))),
            new InputSplit(2, List.of(new InputFile("d", "d.md", 100))));
    return new Progress(new PrintStream(out, true, StandardCharsets.UTF_8), manifests, splits);
  }

  /** One table with so many rows in each format, and one reject. */
  private static PartManifest manifest(int split, long rows, String... formats) {
    List<PartManifest.Part> parts =
        List.of(formats).stream()
            .map(f -> new PartManifest.Part("dates", f, split + "." + f, rows, 1, 0, 0))
            .toList();
    return new PartManifest(
        split,
        parts,
        List.of(Reject.repaired("x.md", Reject.Stage.DECODE, "坏", 1)),
        List.of(),
        100);
  }
}

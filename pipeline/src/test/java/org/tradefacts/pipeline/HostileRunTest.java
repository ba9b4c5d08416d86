package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradefacts.CsvTable;
import org.tradefacts.OutputInvariants;

/** The whole program over small hostile articles; {@code scripts/hostile-test} takes large ones. */
class HostileRunTest {

  private static final int BYTES = 8_000;

  @TempDir private Path temp;

  @Test
  void everyInputIsInDocumentsOrRejectsAndTheTablesAreSound() {
    assertTimeoutPreemptively(Duration.ofMinutes(2), this::runAndCheck);
  }

  private void runAndCheck() throws IOException {
    Path input = temp.resolve("in");
    Path output = temp.resolve("out");
    int inputs = HostileCorpus.write(input, BYTES);
    TestRun.of(input, output, "--formats=csv").ends(1);
    assertEquals(List.of(), OutputInvariants.violations(output));
    Set<String> read = new HashSet<>();
    for (CSVRecord row : CsvTable.read(output.resolve("documents.csv"))) {
      read.add(row.get("source_file"));
    }
    Set<String> skipped = new HashSet<>();
    for (CSVRecord row : CsvTable.read(output.resolve("rejects.csv"))) {
      assertTrue(
          row.get("severity").equals("repaired") == read.contains(row.get("source_file")),
          row.toString());
      skipped.add(row.get("source_file"));
      assertTrue(!row.get("reason").contains("Exception"), row.toString());
      assertTrue(!row.get("reason").contains("Error"), row.toString());
    }
    skipped.removeAll(read);
    assertEquals(inputs, read.size() + skipped.size());
    assertEquals(
        Set.of("malformed.md", "surrogates.md", "utf16.md", "utf16-marked.md", "zeros.md"),
        skipped);
  }
}

package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What file systems without links get. */
class PlainSwapTest {

  @TempDir private Path output;
  private Staging staging;

  @BeforeEach
  void anEarlierRun() throws IOException {
    Files.writeString(output.resolve("dates.csv"), "old");
    Files.writeString(output.resolve("dates.parquet"), "old");
    Files.createDirectory(output.resolve("links"));
    staging = Staging.create(output);
    Files.writeString(staging.ready().resolve("dates.csv"), "new");
    Files.writeString(staging.ready().resolve("links.csv"), "new");
  }

  @Test
  void theNewFilesReplaceTheOldOnes() throws IOException {
    PlainSwap.run(staging, output);
    staging.close();
    assertEquals(List.of("dates.csv", "links.csv"), Folders.names(output));
    assertEquals("new", Files.readString(output.resolve("dates.csv")));
  }

  @Test
  void aFailureIsUndone() throws IOException {
    Files.createDirectories(output.resolve("zz/full"));
    Files.writeString(staging.ready().resolve("zz"), "a file cannot replace a folder");
    assertThrows(IOException.class, () -> PlainSwap.run(staging, output));
    staging.close();
    assertEquals(List.of("dates.csv", "dates.parquet", "links", "zz"), Folders.names(output));
    assertEquals("old", Files.readString(output.resolve("dates.csv")));
  }
}

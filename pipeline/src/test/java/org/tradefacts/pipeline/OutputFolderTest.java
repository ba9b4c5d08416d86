package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  private static final String RUN_JSON = "{\"program\": \"tradefacts\"}";

  @TempDir private Path temp;

  @Test
  void theFolderChangesAtTheCommitOnly() throws Exception {
    Path output = earlierOutput();
    Files.writeString(output.resolve("dates.parquet"), "old");
    try (OutputFolder folder = OutputFolder.open(output)) {
      Files.writeString(folder.staging().ready().resolve("dates.csv"), "new");
      Files.writeString(folder.staging().ready().resolve("run.json"), RUN_JSON);
      assertEquals("old", Files.readString(output.resolve("dates.csv")));
      folder.commit();
      assertEquals("new", Files.readString(output.resolve("dates.csv")));
    }
    assertEquals(List.of("dates.csv", "run.json"), Folders.names(output));
  }

  @Test
  void partsAndSingleFilesReplaceEachOther() throws Exception {
    Path output = earlierOutput();
    for (String name : List.of("dates/part-00000.csv", "dates.csv", "dates/part-00000.csv")) {
      try (OutputFolder folder = OutputFolder.open(output)) {
        Path file = folder.staging().ready().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
        Files.writeString(folder.staging().ready().resolve("run.json"), RUN_JSON);
        folder.commit();
      }
      assertEquals(name, Files.readString(output.resolve(name)));
      assertEquals(2, Folders.names(output).size());
    }
  }

  @Test
  void aRunThatFailsLeavesNothing() throws Exception {
    Path output = temp.resolve("new/deep");
    try (OutputFolder folder = OutputFolder.open(output)) {
      Files.writeString(folder.staging().ready().resolve("dates.csv"), "new");
    }
    assertFalse(Files.exists(temp.resolve("new")));
  }

  @Test
  void aSwapThatFailsIsUndone() throws Exception {
    Path output = earlierOutput();
    Files.writeString(output.resolve("sentences.csv"), "old sentences");
    try (OutputFolder folder = OutputFolder.open(output)) {
      Files.writeString(folder.staging().ready().resolve("dates.csv"), "new");
      // A file cannot replace a folder that is not empty.
      Files.writeString(folder.staging().ready().resolve("zz"), "new");
      Files.createDirectories(output.resolve("zz/full"));
      assertThrows(IOException.class, folder::commit);
    }
    assertEquals("old", Files.readString(output.resolve("dates.csv")));
    assertEquals("old sentences", Files.readString(output.resolve("sentences.csv")));
    assertEquals(List.of("dates.csv", "run.json", "sentences.csv", "zz"), Folders.names(output));
  }

  @Test
  void whatADeadRunLeftIsSwept() throws Exception {
    Path output = earlierOutput();
    Files.createDirectories(output.resolve(".staging-dead/parts"));
    Files.writeString(output.resolve(".staging-dead/parts/0.csv"), "half");
    OutputFolder.open(output).close();
    assertEquals(List.of("dates.csv", "run.json"), Folders.names(output));
  }

  @Test
  void aSwapThatDiedIsFinished() throws Exception {
    Path output = earlierOutput();
    Files.writeString(output.resolve("sentences.csv"), "old sentences");
    Path dead = Files.createDirectory(output.resolve(".staging-dead"));
    Files.createDirectory(dead.resolve("ready"));
    // dates.csv has been swapped in already, run.json has not; sentences.csv is no longer written.
    Files.write(dead.resolve("commit"), List.of("dates.csv", "run.json"));
    Files.writeString(output.resolve("dates.csv"), "new");
    Files.writeString(dead.resolve("ready/run.json"), RUN_JSON + "new");
    OutputFolder.open(output).close();
    assertEquals("new", Files.readString(output.resolve("dates.csv")));
    assertEquals(RUN_JSON + "new", Files.readString(output.resolve("run.json")));
    assertEquals(List.of("dates.csv", "run.json"), Folders.names(output));
  }

  @Test
  void aRunInWorkIsNotDisturbed() throws Exception {
    Path output = earlierOutput();
    try (OutputFolder folder = OutputFolder.open(output)) {
      UserError error = assertThrows(UserError.class, () -> OutputFolder.open(output));
      assertEquals("Another run is writing to " + output + " at the moment.", error.getMessage());
      assertTrue(Files.isDirectory(folder.staging().parts()));
    }
  }

  @Test
  void foreignFilesAreNeverTouched() throws Exception {
    Path output = earlierOutput();
    Files.writeString(output.resolve(".gitkeep"), "");
    OutputFolder.open(output).close();
    Files.writeString(output.resolve("thesis.docx"), "mine");
    refused(output, "holds thesis.docx");
  }

  @Test
  void tablesOfUnknownOriginAreForeign() throws Exception {
    Path output = Files.createDirectory(temp.resolve("out"));
    Files.writeString(output.resolve("dates.csv"), "mine");
    refused(output, "holds dates.csv");
    Files.writeString(output.resolve("run.json"), "{\"program\": \"another\"}");
    refused(output, "holds dates.csv");
  }

  @Test
  void aFileIsNoFolder() throws Exception {
    refused(Files.writeString(temp.resolve("out"), "mine"), "is a file, not a folder");
    refused(temp.resolve("out/below"), "cannot be written");
  }

  private Path earlierOutput() throws IOException {
    Path output = Files.createDirectory(temp.resolve("out"));
    Files.writeString(output.resolve("dates.csv"), "old");
    Files.writeString(output.resolve("run.json"), RUN_JSON);
    return output;
  }

  private static void refused(Path output, String why) {
    String message = assertThrows(UserError.class, () -> OutputFolder.open(output)).getMessage();
    assertTrue(message.contains(why), message);
  }
}

package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs while files change under them, and over files that are none. */
class FaultsTest {

  @TempDir private Path temp;
  private RunFolder folder;
  private Path input;
  private Path output;

  /** What happens when the article is read that says so. */
  private enum Event {
    DELETE,
    SHRINK,
    GROW,
    PIPE,
    SECOND_RUN
  }

  /** An engine during whose work something happens to a file or folder. */
  private record Disturbed(Event event, String victim) implements WatchedEngine {
    private static final long serialVersionUID = 1L;

    @Override
    public void before(String source) {
      if (source.contains("現在")) {
        try {
          happen();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    private void happen() throws IOException {
      Path path = Path.of(victim);
      switch (event) {
        case DELETE -> Folders.delete(path);
        case SHRINK -> Files.writeString(path, Files.readString(path).substring(0, 20));
        case GROW -> Files.writeString(path, Files.readString(path) + "新。");
        case PIPE -> {
          Files.delete(path);
          shell(path.getParent(), "mkfifo " + path.getFileName());
        }
        case SECOND_RUN -> secondRun(path);
      }
    }

    private static void secondRun(Path output) throws IOException {
      TestRun second = TestRun.of(output.resolveSibling("in"), output);
      Files.writeString(output.resolveSibling("second"), second.code() + " " + second.err());
    }
  }

  @BeforeEach
  void makeInput() throws IOException {
    folder = new RunFolder(temp, "in");
    input = folder.input();
    output = folder.output();
  }

  @Test
  void anInputThatVanishes() throws IOException {
    folder.write("a.md", "現在。");
    Path victim = folder.write("b.md", "乙。");
    folder.write("c.md", "丙。");
    assertEquals(1, run(Event.DELETE, victim));
    assertEquals(
        List.of("b.md,read,skipped,The file cannot be read: there is no such file.,6"),
        folder.rejects());
    assertEquals(List.of("a", "c"), folder.documents());
  }

  @Test
  void anInputThatBecomesAPipe() throws IOException {
    folder.write("a.md", "現在。");
    Path victim = folder.write("b.md", "乙。");
    assertEquals(1, run(Event.PIPE, victim));
    assertEquals(
        List.of("b.md,read,skipped,The file cannot be read: it is no longer a file.,6"),
        folder.rejects());
    assertEquals(List.of("a"), folder.documents());
  }

  @Test
  void anInputThatShrinks() throws IOException {
    folder.write("a.md", "現在。");
    Path victim = folder.write("b.md", "乙。".repeat(20));
    assertEquals(0, run(Event.SHRINK, victim));
    assertEquals(
        List.of(
            "b.md,read,repaired,The file has changed since the run began: it had 120 bytes and"
                + " has 60. The tables have what was read.,120"),
        folder.rejects());
    assertEquals(List.of("a", "b"), folder.documents());
  }

  @Test
  void anInputThatGrows() throws IOException {
    folder.write("a.md", "現在。");
    Path victim = folder.write("b.md", "乙。");
    assertEquals(0, run(Event.GROW, victim));
    assertTrue(
        folder.rejects().get(0).contains("it had 6 bytes and has 12."),
        folder.rejects().toString());
    assertEquals(List.of("a", "b"), folder.documents());
  }

  /** Ranges of it lie behind its end. */
  @Test
  void aShardThatShrinksWhileItIsReadInRanges() throws IOException {
    folder.write("a.md", "現在。");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      lines.append(Containers.line("n" + i, "", "第" + i + "篇。")).append('\n');
    }
    Path victim = folder.write("b.jsonl", lines.toString());
    assertEquals(1, run(Event.SHRINK, victim, "--splitBytes=100"));
    long ranges = (lines.toString().getBytes(UTF_8).length + 99L) / 100;
    assertTrue(ranges > 3);
    assertEquals(
        ranges,
        folder.rejects().stream().filter(row -> row.contains("The file has changed since")).count(),
        folder.rejects().toString());
    assertEquals(List.of("a"), folder.documents());
  }

  @Test
  void anOutputThatIsDeleted() throws IOException {
    folder.write("a.md", "現在。");
    folder.write("b.md", "乙。");
    assertEquals(2, run(Event.DELETE, output, "--splitBytes=1"));
    assertEquals("The output folder " + output + " was removed meanwhile.", folder.said());
    assertFalse(Files.exists(output));
  }

  @Test
  void aSecondRunRefuses() throws IOException {
    folder.write("a.md", "現在。");
    assertEquals(0, run(Event.SECOND_RUN, output));
    assertEquals(
        "2 Another run is writing to " + output + " at the moment.",
        Files.readString(temp.resolve("second")).strip());
    assertEquals(List.of("a"), folder.documents());
    assertEquals(List.of(), folder.hidden());
  }

  @Test
  void filesThatAreNone() throws Exception {
    folder.write("good.md", "甲。");
    Files.createSymbolicLink(input.resolve("circle1.md"), input.resolve("circle2.md"));
    Files.createSymbolicLink(input.resolve("circle2.md"), input.resolve("circle1.md"));
    Files.createSymbolicLink(input.resolve("self.md"), input.resolve("self.md"));
    Files.createDirectory(input.resolve("folder.md"));
    List<String> expected =
        new ArrayList<>(
            List.of(
                "circle1.md,match,skipped,It is a symbolic link that leads nowhere.,",
                "circle2.md,match,skipped,It is a symbolic link that leads nowhere.,",
                "self.md,match,skipped,It is a symbolic link that leads nowhere.,"));
    if (shell(input, "mkfifo fifo.md")) {
      Files.createSymbolicLink(input.resolve("tofifo.md"), input.resolve("fifo.md"));
      expected.add("fifo.md,match,skipped,It is neither a file nor a folder.,");
      expected.add(
          "tofifo.md,match,skipped,It is a symbolic link to something that is not a file.,");
    }
    Path socket = input.resolve("socket.md");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      expected.add("socket.md,match,skipped,It is neither a file nor a folder.,");
      expected.sort(null);
      assertEquals(1, run(Event.DELETE, temp.resolve("nothing")));
    }
    assertEquals(expected, folder.rejects());
    assertEquals(List.of("good"), folder.documents());
  }

  @Test
  void namesOfAnyKind() throws Exception {
    List<String> names =
        List.of(
            "\"quotes\" and 'more'.md",
            "..two dots...md",
            "a,comma;semicolon.md",
            "back\\slash.md",
            "中".repeat(84) + ".md",
            "=cmd|' -C calc'!A0.md",
            "new\nline.md",
            "tab\t.md",
            "\u202egnp.md",
            "%2e%2e%2fetc.md",
            "$(reboot) `reboot`.md",
            "<script>.md");
    for (String name : names) {
      folder.write(name, "甲。");
    }
    assertEquals(0, run(Event.DELETE, temp.resolve("nothing"), "--csvFormulaGuard=false"));
    // A name that begins with a dot is hidden.
    assertEquals(names.size() - 1, count("documents.csv", names));
    assertEquals(List.of("in", "out"), Folders.names(temp));
  }

  /** Names of the list that are a source_file. */
  private long count(String table, List<String> names) throws IOException {
    String text = Files.readString(output.resolve(table));
    return names.stream().filter(name -> text.contains(name.replace("\"", "\"\""))).count();
  }

  @Test
  void aNameThatIsNoUtf8() throws Exception {
    folder.write("good.md", "甲。");
    assumeTrue(
        shell(input, "printf x > \"$(printf 'bad\\377.md')\""),
        "the file system takes no such name");
    assertEquals(1, run(Event.DELETE, temp.resolve("nothing")));
    assertTrue(
        folder
            .rejects()
            .get(0)
            .endsWith("Its name cannot be read in this locale; set LC_ALL=C.UTF-8.,"),
        folder.rejects().toString());
    assertEquals(List.of("good"), folder.documents());
  }

  @Test
  void anOutputThatIsALinkToNowhere() throws IOException {
    folder.write("a.md", "甲。");
    Files.createSymbolicLink(output, temp.resolve("gone"));
    assertEquals(2, run(Event.DELETE, temp.resolve("nothing")));
    assertEquals("The output " + output + " is a symbolic link that leads nowhere.", folder.said());
  }

  @Test
  void anErrorOfTheMachineIsAFailure() throws IOException {
    folder.write("a.md", "甲。");
    assertEquals(3, folder.run(new NoMemory()));
    assertEquals("The program failed: OutOfMemoryError: Java heap space.", folder.said());
    assertFalse(Files.exists(output));
  }

  private record NoMemory() implements WatchedEngine {
    private static final long serialVersionUID = 1L;

    @Override
    public void before(String source) {
      throw new OutOfMemoryError("Java heap space");
    }
  }

  private static boolean shell(Path folder, String command) throws IOException {
    try {
      return new ProcessBuilder("sh", "-c", command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private int run(Event event, Path victim, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--targetParallelism=1");
    return folder.run(new Disturbed(event, victim.toString()), all.toArray(String[]::new));
  }
}

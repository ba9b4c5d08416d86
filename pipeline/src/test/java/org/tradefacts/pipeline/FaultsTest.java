package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.text.Article;

/** Whole runs while files change under them, and over files that are none. */
class FaultsTest {

  @TempDir private Path temp;
  private Path input;
  private Path output;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** What happens when the article is read that says so. */
  private enum Event {
    DELETE,
    SHRINK,
    GROW,
    PIPE,
    SECOND_RUN
  }

  /** An engine during whose work something happens to a file or folder. */
  private record Disturbed(Event event, String victim) implements Analyser {
    private static final long serialVersionUID = 1L;

    @Override
    public Article read(String source, String title) {
      if (source.contains("現在")) {
        try {
          happen();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return new Engine().read(source, title);
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
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      PrintStream print = new PrintStream(said, true, UTF_8);
      String[] args = {"--input=" + output.resolveSibling("in"), "--output=" + output};
      int code = Main.run(args, print, print);
      Files.writeString(output.resolveSibling("second"), code + " " + said.toString(UTF_8));
    }

    @Override
    public ArticleAnalysis extract(Article article) {
      return new Engine().extract(article);
    }
  }

  @BeforeEach
  void makeInput() throws IOException {
    input = Files.createDirectory(temp.resolve("in"));
    output = temp.resolve("out");
  }

  @Test
  void anInputThatVanishes() throws IOException {
    write("a.md", "現在。");
    Path victim = write("b.md", "乙。");
    write("c.md", "丙。");
    assertEquals(1, run(Event.DELETE, victim));
    assertEquals(
        List.of("b.md,read,skipped,The file cannot be read: there is no such file.,6"), rejects());
    assertEquals(List.of("a", "c"), documents());
  }

  @Test
  void anInputThatBecomesAPipe() throws IOException {
    write("a.md", "現在。");
    Path victim = write("b.md", "乙。");
    assertEquals(1, run(Event.PIPE, victim));
    assertEquals(
        List.of("b.md,read,skipped,The file cannot be read: it is no longer a file.,6"), rejects());
    assertEquals(List.of("a"), documents());
  }

  @Test
  void anInputThatShrinks() throws IOException {
    write("a.md", "現在。");
    Path victim = write("b.md", "乙。".repeat(20));
    assertEquals(0, run(Event.SHRINK, victim));
    assertEquals(
        List.of(
            "b.md,read,repaired,The file has changed since the run began: it had 120 bytes and"
                + " has 60. The tables have what was read.,120"),
        rejects());
    assertEquals(List.of("a", "b"), documents());
  }

  @Test
  void anInputThatGrows() throws IOException {
    write("a.md", "現在。");
    Path victim = write("b.md", "乙。");
    assertEquals(0, run(Event.GROW, victim));
    assertTrue(rejects().get(0).contains("it had 6 bytes and has 12."), rejects().toString());
    assertEquals(List.of("a", "b"), documents());
  }

  /** Ranges of it lie behind its end. */
  @Test
  void aShardThatShrinksWhileItIsReadInRanges() throws IOException {
    write("a.md", "現在。");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      lines.append(Containers.line("n" + i, "", "第" + i + "篇。")).append('\n');
    }
    Path victim = write("b.jsonl", lines.toString());
    assertEquals(1, run(Event.SHRINK, victim, "--splitBytes=100"));
    long ranges = (lines.toString().getBytes(UTF_8).length + 99L) / 100;
    assertTrue(ranges > 3);
    assertEquals(
        ranges,
        rejects().stream().filter(row -> row.contains("The file has changed since")).count(),
        rejects().toString());
    assertEquals(List.of("a"), documents());
  }

  @Test
  void anOutputThatIsDeleted() throws IOException {
    write("a.md", "現在。");
    write("b.md", "乙。");
    assertEquals(2, run(Event.DELETE, output, "--splitBytes=1"));
    assertEquals("The output folder " + output + " was removed meanwhile.", said());
    assertFalse(Files.exists(output));
  }

  @Test
  void aSecondRunRefuses() throws IOException {
    write("a.md", "現在。");
    assertEquals(0, run(Event.SECOND_RUN, output));
    assertEquals(
        "2 Another run is writing to " + output + " at the moment.",
        Files.readString(temp.resolve("second")).strip());
    assertEquals(List.of("a"), documents());
    assertEquals(
        List.of(), Folders.names(output).stream().filter(name -> name.startsWith(".")).toList());
  }

  @Test
  void filesThatAreNone() throws Exception {
    write("good.md", "甲。");
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
    assertEquals(expected, rejects());
    assertEquals(List.of("good"), documents());
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
      write(name, "甲。");
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
    write("good.md", "甲。");
    assumeTrue(
        shell(input, "printf x > \"$(printf 'bad\\377.md')\""),
        "the file system takes no such name");
    assertEquals(1, run(Event.DELETE, temp.resolve("nothing")));
    assertTrue(
        rejects().get(0).endsWith("Its name cannot be read in this locale; set LC_ALL=C.UTF-8.,"),
        rejects().toString());
    assertEquals(List.of("good"), documents());
  }

  @Test
  void anOutputThatIsALinkToNowhere() throws IOException {
    write("a.md", "甲。");
    Files.createSymbolicLink(output, temp.resolve("gone"));
    assertEquals(2, run(Event.DELETE, temp.resolve("nothing")));
    assertEquals("The output " + output + " is a symbolic link that leads nowhere.", said());
  }

  @Test
  void anErrorOfTheMachineIsAFailure() throws IOException {
    write("a.md", "甲。");
    int code =
        Main.run(
            new String[] {"--input=" + input, "--output=" + output},
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
            new PrintStream(err, true, UTF_8),
            new NoMemory());
    assertEquals(3, code);
    assertEquals("The program failed: OutOfMemoryError: Java heap space.", said());
    assertFalse(Files.exists(output));
  }

  private record NoMemory() implements Analyser {
    private static final long serialVersionUID = 1L;

    @Override
    public Article read(String source, String title) {
      throw new OutOfMemoryError("Java heap space");
    }

    @Override
    public ArticleAnalysis extract(Article article) {
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

  private Path write(String name, String text) throws IOException {
    return Files.writeString(input.resolve(name), text);
  }

  private String said() {
    return err.toString(UTF_8).strip();
  }

  private List<String> rejects() throws IOException {
    List<String> rows = Files.readAllLines(output.resolve("rejects.csv"));
    return rows.subList(1, rows.size());
  }

  private List<String> documents() throws IOException {
    return Files.readAllLines(output.resolve("documents.csv")).stream()
        .skip(1)
        .map(row -> row.split(",", -1)[0])
        .toList();
  }

  private int run(Event event, Path victim, String... options) {
    err.reset();
    List<String> args = new ArrayList<>(List.of(options));
    args.addAll(List.of("--input=" + input, "--output=" + output, "--targetParallelism=1"));
    return Main.run(
        args.toArray(String[]::new),
        new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
        new PrintStream(err, true, UTF_8),
        new Disturbed(event, victim.toString()));
  }
}

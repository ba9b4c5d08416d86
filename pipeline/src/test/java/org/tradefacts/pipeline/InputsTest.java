package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs over inputs of every kind. */
class InputsTest {

  private static final String ARTICLE =
      "**中朝貿易**在1993年達8.99億美元\\[1\\]。\n\n## 𥙿\n\n- [朝鮮](../Page/朝鮮.md \"wikilink\")出口煤炭1860萬噸\n\n1.  [題](http://example.org)\n";

  @TempDir private Path temp;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void anArticleHasTheSameRowsWhateverItsContainer() throws IOException {
    Map<String, String> entry = Map.of("甲.md", ARTICLE);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("甲.md", ARTICLE.getBytes(UTF_8));
    for (Compression compression : Compression.values()) {
      String end = compression.suffix();
      files.put("b.md" + end, Containers.compress(compression, ARTICLE.getBytes(UTF_8)));
      byte[] line = Containers.line("甲", "別題", ARTICLE).getBytes(UTF_8);
      files.put("c.jsonl" + end, Containers.compress(compression, line));
      files.put("d.tar" + end, Containers.compress(compression, Containers.tar(entry)));
    }
    files.put("e.zip", Containers.zip(entry));
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path input = Containers.write(temp.resolve("in/" + file.getKey()), file.getValue());
      assertEquals(0, run(input.toString()), err.toString(UTF_8));
      for (RowMapping mapping : RowMapping.ALL) {
        String table = mapping.table().name();
        List<String> rows = withoutOrigin(table);
        assertTrue(rows.size() > 1, table);
        assertEquals(expected.computeIfAbsent(table, t -> rows), rows, file.getKey());
      }
    }
  }

  private List<String> withoutOrigin(String table) throws IOException {
    List<String> rows = new ArrayList<>();
    for (String row : lines(table)) {
      String rest = row.substring(row.indexOf(',') + 1);
      rows.add(table.equals("documents") ? rest.substring(rest.indexOf(',') + 1) : rest);
    }
    return rows;
  }

  @Test
  void containersStandAmongOtherInputsAndKeepTheirOrder() throws IOException {
    write("b.md", "甲。");
    write("a.jsonl/x.md", "甲。");
    write(
        "c.jsonl",
        "{\"id\":\"z\",\"text\":\"乙。\"}\n{\"id\":\"y\",\"title\":\"題\",\"text\":\"丙。\"}\n?\n");
    write("c.md", "丁。");
    write("d.txt", "戊。");
    assertEquals(1, run(temp.resolve("in").toString()));
    assertEquals(
        List.of("a.jsonl/x", "b", "c", "c.jsonl/z", "c.jsonl/y", "d"),
        lines("documents").stream().skip(1).map(row -> row.split(",", -1)[0]).toList());
    assertEquals("題", lines("documents").get(5).split(",", -1)[2]);
    assertTrue(lines("rejects").get(1).startsWith("c.jsonl/@68,read,skipped,The line is not JSON"));
  }

  @Test
  void aShardInRangesGivesTheSameTables() throws IOException {
    StringBuilder shard = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      shard.append(Containers.line("n" + i, "", "第" + i + "篇，199" + i % 10 + "年。")).append('\n');
    }
    write("a.jsonl", shard.toString());
    String input = temp.resolve("in/a.jsonl").toString();
    assertEquals(0, run(input, "--splitBytes=100000"));
    List<String> documents = lines("documents");
    List<String> dates = lines("dates");
    assertEquals(41, documents.size());
    for (int bytes : new int[] {1 << 10, 333, 64}) {
      assertEquals(0, run(input, "--splitBytes=" + bytes), err.toString(UTF_8));
      assertEquals(documents, lines("documents"));
      assertEquals(dates, lines("dates"));
    }
  }

  @Test
  void anIdThatTwoRangesHoldEndsTheRun() throws IOException {
    String first = Containers.line("1", "", "甲。".repeat(30)) + "\n";
    write("a.jsonl", first + Containers.line("2", "", "乙。".repeat(30)) + "\n" + first);
    assertEquals(1, run(temp.resolve("in").toString(), "--splitBytes=100000"));
    List<String> before = lines("documents");
    assertEquals(2, run(temp.resolve("in").toString(), "--splitBytes=150"));
    assertTrue(err.toString(UTF_8).contains("The file a.jsonl holds several records with"));
    assertEquals(before, lines("documents"));
  }

  @Test
  void globsAndUrls() throws IOException {
    write("x/甲.md", "甲。");
    write("x/y/b 1.md", "乙。");
    write("x/y/c.jsonl", "{\"id\":\"1\",\"text\":\"丙。\"}");
    write("x/.hidden/d.md", "丁。");
    write("x/d.csv", "1");
    Path root = temp.resolve("in");
    assertEquals(List.of("x/y/b 1", "x/y/c.jsonl/1", "x/甲"), ids("file://" + root));
    assertEquals(List.of("y/b 1", "y/c.jsonl/1", "甲"), ids("file:" + root + "/x/"));
    assertEquals(List.of("b 1"), ids("file://" + root + "/x/y/b 1.md"));
    assertEquals(List.of("甲"), ids(root + "/x/*.md"));
    assertEquals(List.of("y/b 1", "甲"), ids(root + "/x/**.md"));
    assertEquals(List.of("c.jsonl/1"), ids(root + "/x/y/*.jsonl"));
    assertEquals(2, run(root + "/x/*.tar"));
    assertTrue(err.toString(UTF_8).contains("matches no file"), err.toString(UTF_8));
    assertEquals(2, run("nowhere://bucket/x"));
    assertFalse(err.toString(UTF_8).contains("The program failed"), err.toString(UTF_8));
  }

  @Test
  void aFolderWhoseNameIsAGlobIsAFolder() throws IOException {
    write("x[1]/a.md", "甲。");
    assertEquals(List.of("a"), ids(temp.resolve("in/x[1]").toString()));
  }

  @Test
  void rowsOfContainersCanBeExplained() throws IOException {
    Containers.write(
        temp.resolve("in/a.tar.gz"),
        Containers.compress(Compression.GZIP, Containers.tar(Map.of("z/甲.md", ARTICLE))));
    write("b.jsonl", "{\"text\":\"。\"}\n" + Containers.line("1", "題", ARTICLE));
    assertEquals(0, run(temp.resolve("in").toString()));
    for (String id : List.of("a.tar.gz/z/甲", "b.jsonl/1")) {
      assertEquals(0, explain(id), err.toString(UTF_8));
      assertTrue(out.toString(UTF_8).contains("⟦8.99億美元⟧"), out.toString(UTF_8));
      assertTrue(out.toString(UTF_8).contains("The same file as in the run"));
    }
    assertEquals(0, run(temp.resolve("in/a.tar.gz").toString()));
    assertEquals(0, explain("a.tar.gz/z/甲"), err.toString(UTF_8));
    assertEquals(2, explain("a.tar.gz/z/乙"));
    assertEquals(2, explain(temp.resolve("in/a.tar.gz").toString()));
    assertTrue(err.toString(UTF_8).contains("holds many articles"), err.toString(UTF_8));
    assertEquals(0, run(temp.resolve("in") + "/*.jsonl"));
    assertEquals(0, explain("b.jsonl/1"), err.toString(UTF_8));
  }

  private List<String> ids(String input) throws IOException {
    assertEquals(0, run(input), err.toString(UTF_8));
    return lines("documents").stream().skip(1).map(row -> row.split(",", -1)[0]).toList();
  }

  private void write(String name, String text) throws IOException {
    Containers.write(temp.resolve("in").resolve(name), text.getBytes(UTF_8));
  }

  private List<String> lines(String table) throws IOException {
    return Files.readAllLines(temp.resolve("out").resolve(table + ".csv"));
  }

  private int explain(String document) {
    out.reset();
    err.reset();
    String[] args = {document, "figure", "1", "--output=" + temp.resolve("out")};
    return Explain.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  private int run(String input, String... options) {
    out.reset();
    err.reset();
    List<String> args = new ArrayList<>(List.of(options));
    args.addAll(List.of("--input=" + input, "--output=" + temp.resolve("out"), "--formats=csv"));
    return Main.run(
        args.toArray(String[]::new),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }
}

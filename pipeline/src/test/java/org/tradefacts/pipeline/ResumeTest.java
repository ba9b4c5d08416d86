package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that fail in the middle and go on. */
class ResumeTest {

  private static final int ARTICLES = 12;

  @TempDir private Path temp;
  private Path input;
  private Path output;
  private RunFolder folder;

  /** The machine breaks down at an article that says so, when it is told to. */
  private record Breaking(boolean breaks) implements WatchedEngine {
    private static final long serialVersionUID = 1L;

    @Override
    public void before(String source) {
      if (breaks && source.contains("第9號")) {
        throw new OutOfMemoryError("the machine breaks down");
      }
    }
  }

  @BeforeEach
  void makeInput() throws IOException {
    // The workbook names the corpus.
    folder = new RunFolder(temp, "corpus");
    input = folder.input();
    output = folder.output();
    for (int i = 0; i < ARTICLES; i++) {
      write(i, "1993年中朝貿易額為8.9" + i % 10 + "億美元\\[1\\]。=1+1");
    }
    Files.write(input.resolve("a.md"), new byte[] {'a', (byte) 0xFF, 'b'});
  }

  @Test
  void theSameBytesAsAFullRun() throws IOException {
    Map<String, String> expected = fullRun();
    int done = breakDown();
    assertTrue(done > 3, done + " splits were done");
    assertEquals(done, resume());
    assertEquals(expected, content());
    assertEquals(List.of(), folder.hidden());
  }

  @Test
  void afterManyBreakDowns() throws IOException {
    Map<String, String> expected = fullRun();
    int done = breakDown();
    assertTrue(breakDown() >= done);
    assertEquals(1, stagings());
    assertTrue(resume() >= done);
    assertEquals(expected, content());
  }

  @Test
  void aChangedFileIsReadAgain() throws IOException {
    int done = breakDown();
    write(0, "1994年中朝貿易額為1.23億美元。");
    assertEquals(done - 1, resume());
    Map<String, String> found = content();
    assertTrue(Files.readString(output.resolve("quantities.csv")).contains("1.23億美元"));
    assertEquals(fullRun(), found);
  }

  @Test
  void aFileOfTheSameSizeAndTimeIsReadAgain() throws IOException {
    int done = breakDown();
    Path file = file(0);
    var time = Files.getLastModifiedTime(file);
    Path other = Files.writeString(temp.resolve("other"), Files.readString(file).replace('8', '7'));
    Files.setLastModifiedTime(other, time);
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(done - 1, resume());
    assertTrue(Files.readString(output.resolve("quantities.csv")).contains("7.90億美元"));
  }

  @Test
  void otherFilesThatComeOrGo() throws IOException {
    breakDown();
    Files.delete(file(1));
    Files.writeString(input.resolve("z.md"), "新。");
    assertTrue(resume() > 2);
    assertEquals(fullRun(), content());
  }

  @Test
  void otherOptionsBeginAnew() throws IOException {
    breakDown();
    assertEquals(0, resume("--csvBom"));
  }

  @Test
  void optionsThatPartsDoNotHangOn() throws IOException {
    int done = breakDown();
    assertEquals(done, resume("--workbookRows=3", "--source=x"));
  }

  @Test
  void damagedPartsAreDoneAgain() throws IOException {
    Map<String, String> expected = fullRun();
    int done = breakDown();
    Path parts = Staging.all(output).get(0).parts();
    Path manifests = Staging.all(output).get(0).manifests();
    PartManifest cut = Manifests.load(manifests, 0);
    Path part = parts.resolve(cut.parts().get(0).file());
    Files.write(part, new byte[(int) Files.size(part)]);
    PartManifest gone = Manifests.load(manifests, 1);
    Files.delete(parts.resolve(gone.parts().get(3).file()));
    Files.write(manifests.resolve("00000002"), new byte[100]);
    assertEquals(done - 3, resume());
    assertEquals(expected, content());
  }

  @Test
  void withoutTheOptionNothingIsKeptOrUsed() throws IOException {
    assertEquals(3, run(true));
    assertEquals(0, stagings());
    breakDown();
    assertEquals(1, stagings());
    assertEquals(0, run(false));
    assertEquals(List.of(), folder.hidden());
    assertTrue(runJson().contains("\"resumedSplits\" : 0"), runJson());
  }

  /** Hashes of what a run leaves that goes from beginning to end. */
  private Map<String, String> fullRun() throws IOException {
    assertEquals(0, run(false), folder.said());
    return content();
  }

  /** Splits that a run has done before it broke down. */
  private int breakDown() throws IOException {
    assertEquals(3, run(true, "--resume"), folder.said());
    return Manifests.finished(Staging.all(output).get(0).manifests()).size();
  }

  /** Splits that a run took over. */
  private int resume(String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--resume");
    assertEquals(0, run(false, all.toArray(String[]::new)), folder.said());
    String said = folder.said();
    int splits = Files.readAllLines(output.resolve("documents.csv")).size() - 1;
    String number = said.substring("Resumed: ".length(), said.indexOf(" of "));
    assertEquals("Resumed: " + number + " of " + splits + " splits were done already.", said);
    assertTrue(runJson().contains("\"resumedSplits\" : " + number), runJson());
    return Integer.parseInt(number);
  }

  private int run(boolean breaks, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--splitBytes=1", "--targetParallelism=1"));
    return folder.run(new Breaking(breaks), all.toArray(String[]::new));
  }

  private void write(int number, String text) throws IOException {
    Files.writeString(file(number), "第" + number + "號。" + text);
  }

  private Path file(int number) {
    return input.resolve(String.format(Locale.ROOT, "n%02d.md", number));
  }

  private String runJson() throws IOException {
    return Files.readString(output.resolve("run.json"));
  }

  private Map<String, String> content() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (String file : OutputNames.ours(output)) {
      if (!file.equals("run.json")) {
        hashes.put(file, Sha256.of(Files.readAllBytes(output.resolve(file))));
      }
    }
    return hashes;
  }

  private int stagings() throws IOException {
    return Staging.all(output).size();
  }
}

package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompressionTest {

  private static final String TEXT = "1993年中朝貿易額為8.99億美元。\n";

  @TempDir private Path temp;

  @ParameterizedTest
  @EnumSource
  void anArticleIsReadAsIfItWereNotCompressed(Compression compression) throws IOException {
    Path file = temp.resolve("甲.md" + compression.suffix());
    Containers.write(file, Containers.compress(compression, TEXT.getBytes(UTF_8)));
    Containers.Found found = Containers.read(file);
    assertEquals(Map.of("甲", TEXT), found.texts());
    assertEquals(List.of(), found.rejects());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void streamsOneBehindTheOtherAreOne(Compression compression) throws IOException {
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    twice.write(Containers.compress(compression, "甲。".getBytes(UTF_8)));
    twice.write(Containers.compress(compression, "乙。".getBytes(UTF_8)));
    Path file = Containers.write(temp.resolve("a.txt" + compression.suffix()), twice.toByteArray());
    assertEquals(Map.of("a", "甲。乙。"), Containers.read(file).texts());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void anArticleThatIsCutOffIsOneReject(Compression compression) throws IOException {
    byte[] whole = Containers.compress(compression, TEXT.repeat(50).getBytes(UTF_8));
    for (int length : List.of(0, 1, 5, whole.length / 2, whole.length - 1)) {
      Path file = temp.resolve("a.md" + compression.suffix());
      Containers.write(file, Arrays.copyOf(whole, length));
      Containers.Found found = Containers.read(file);
      assertEquals(Map.of(), found.texts(), "length " + length);
      assertEquals(1, found.rejects().size());
      assertEquals(file.getFileName().toString(), found.rejects().get(0).sourceFile());
      assertTrue(
          found.rejects().get(0).reason().startsWith("The file cannot be read: "),
          found.rejects().get(0).reason());
    }
  }

  /** Decoders lose what they have put into a buffer when they fail; here nothing is lost. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void everyByteBeforeADamageIsGiven(Compression compression) throws IOException {
    byte[] content = new byte[300_000];
    new Random(1).nextBytes(content);
    byte[] whole = Containers.compress(compression, content);
    byte[] cut = Arrays.copyOf(whole, whole.length * 9 / 10);
    int singly = 0;
    try (var in = compression.decode(new ByteArrayInputStream(cut))) {
      while (in.read() >= 0) {
        singly++;
      }
    } catch (IOException e) {
      // Where the stream is cut.
    }
    ByteArrayOutputStream given = new ByteArrayOutputStream();
    boolean failed = false;
    try (DecodedStream in =
        new DecodedStream(() -> new ByteArrayInputStream(cut), compression, Limits.WIDEST)) {
      in.transferTo(given);
    } catch (IOException e) {
      failed = true;
    }
    assertTrue(failed);
    assertEquals(singly, given.size());
    assertTrue(singly > 100_000, "only " + singly);
    assertTrue(Arrays.equals(given.toByteArray(), Arrays.copyOf(content, given.size())));
  }

  /** 1 GB of zeros in one file: it is given up after 8 MB, whatever it says of itself. */
  @Test
  void aBombIsOneReject() throws IOException {
    byte[] member = Containers.compress(Compression.GZIP, new byte[1 << 20]);
    Path file = temp.resolve("bomb.md.gz");
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 1024; i++) {
        out.write(member);
      }
    }
    assertEquals(
        List.of("bomb.md.gz: The file is larger than 8 MB."), Containers.read(file).reasons());
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, ARTICLE, NONE",
    "a.b.TXT, ARTICLE, NONE",
    "x/a.md.gz, ARTICLE, GZIP",
    "a.jsonl, LINES, NONE",
    "a.ndjson.ZST, LINES, ZSTD",
    "a.tgz, TAR, GZIP",
    "a.tar.xz, TAR, XZ",
    "a.tbz2, TAR, BZIP2",
    "a.zip, ZIP, NONE",
  })
  void theNameTellsTheKind(String name, InputKind kind, Compression compression) {
    assertEquals(new InputName(kind, compression), InputName.of(name).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({".md", "x/.a.md", "a.csv", "a.gz", "a", "md", ".tgz", "x/.md.gz"})
  void otherNamesAreNoInput(String name) {
    assertTrue(InputName.of(name).isEmpty(), name);
  }
}

package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipEncodingHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers that were made to take the memory, the time or the disk of whoever opens them. */
class HostileContainersTest {

  private static final int MB = 1 << 20;

  @TempDir private Path temp;

  private static void assertGivenUp(String name, Containers.Found found) {
    assertEquals(1, found.rejects().size(), () -> found.reasons().toString());
    String reason = found.reasons().get(0);
    assertTrue(reason.startsWith(name), reason);
    assertTrue(reason.endsWith("it unpacks to more than 250 times its size."), reason);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void aShardThatUnpacksWithoutEndIsGivenUp(Compression compression) throws IOException {
    byte[] member = Containers.compress(compression, new byte[16 * MB]);
    Path file = temp.resolve("a.jsonl" + compression.suffix());
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(Containers.compress(compression, "{\"id\":1,\"text\":\"甲。\"}\n".getBytes(UTF_8)));
      for (int i = 0; i < 8; i++) {
        out.write(member);
      }
    }
    Containers.Found found = Containers.read(file);
    assertEquals(Map.of("a.jsonl" + compression.suffix() + "/1", "甲。"), found.texts());
    assertGivenUp("a.jsonl", found);
  }

  @Test
  void whatIsPackedWellIsReadWhenAsked() throws IOException {
    byte[] line = "{\"text\":\"甲。\"}\n".getBytes(UTF_8);
    byte[] lines = new byte[line.length * 100_000];
    for (int i = 0; i < lines.length; i += line.length) {
      System.arraycopy(line, 0, lines, i, line.length);
    }
    Path file = temp.resolve("a.jsonl.xz");
    byte[] packed = Containers.compress(Compression.XZ, lines);
    assertTrue(lines.length / packed.length > Limits.UNPACK_RATIO, "ratio too small to show it");
    Containers.write(file, packed);
    assertEquals(100_000, Containers.read(file).documents().size());
  }

  /** Entries that are no articles are not read, but passing over them costs as much. */
  @ParameterizedTest
  @ValueSource(strings = {"a.bin", "a.md"})
  void aZipThatUnpacksWithoutEndIsGivenUp(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 3; i++) {
        zip.putNextEntry(new ZipEntry(i + name));
        for (int k = 0; k < 40; k++) {
          zip.write(new byte[MB]);
        }
        zip.closeEntry();
      }
    }
    Containers.Found found =
        Containers.read(Containers.write(temp.resolve("x.zip"), out.toByteArray()));
    assertEquals(List.of(), found.documents());
    List<String> reasons = found.reasons();
    String last = reasons.get(reasons.size() - 1);
    assertTrue(last.endsWith("it unpacks to more than 250 times its size."), reasons.toString());
    assertTrue(reasons.size() <= 3, reasons.toString());
  }

  /** Layers of compression: each name is unpacked once, and what comes of it is no input. */
  @Test
  void layersAreNotUnpackedAgain() throws IOException {
    byte[] inner = Containers.compress(Compression.GZIP, new byte[9 * MB]);
    byte[] outer = Containers.compress(Compression.GZIP, inner);
    Containers.write(temp.resolve("in/a.md.gz.gz"), outer);
    Containers.write(temp.resolve("in/b.md"), "甲。".getBytes(UTF_8));
    Containers.write(temp.resolve("in/c.tar.gz"), tarOf("d.md.gz", inner, "e.tar.gz", outer));
    Containers.Found found = Containers.read(temp.resolve("in"));
    assertEquals(Map.of("b", "甲。"), found.texts());
    assertEquals(
        List.of(
            "c.tar.gz/d.md.gz: The entry is larger than 8 MB.",
            "c.tar.gz/e.tar.gz: An archive or a shard within an archive is not opened."),
        found.reasons());
  }

  private static byte[] tarOf(String a, byte[] first, String b, byte[] second) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, UTF_8.name())) {
      Containers.add(tar, a, first);
      Containers.add(tar, b, second);
    }
    return Containers.compress(Compression.GZIP, out.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(longs = {1L << 31, 1L << 32, 1L << 40, Long.MAX_VALUE >> 1})
  void aSizeThatIsOnlySaidTakesNoMemory(long size) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry("a.md");
    entry.setSize(size);
    byte[] header = new byte[TarConstants.DEFAULT_RCDSIZE];
    entry.writeEntryHeader(header, ZipEncodingHelper.getZipEncoding("UTF-8"), true);
    Containers.Found found =
        Containers.read(Containers.write(temp.resolve("x.tar"), Arrays.copyOf(header, 4096)));
    assertEquals(List.of(), found.documents());
    assertEquals(1, found.rejects().size(), () -> found.reasons().toString());
  }

  /** Such a name is read before anything can be said about it. */
  @Test
  void anEndlessNameIsGivenUp() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, UTF_8.name())) {
      Containers.add(tar, "b.md", "甲。".getBytes(UTF_8));
      named(tar, 2_000, "乙。");
      Containers.add(tar, "c.md", "丙。".getBytes(UTF_8));
      named(tar, 40 * MB, "丁。");
      Containers.add(tar, "d.md", "戊。".getBytes(UTF_8));
    }
    Containers.Found found =
        Containers.read(Containers.write(temp.resolve("x.tar"), out.toByteArray()));
    assertEquals(Map.of("x.tar/b", "甲。", "x.tar/c", "丙。"), found.texts());
    assertEquals(
        "x.tar/#2: The name of the entry is longer than 1000 characters.", found.reasons().get(0));
    String last = found.reasons().get(1);
    assertTrue(last.endsWith("the head of an entry is too long."), last);
  }

  /** An entry with a name of this length, as GNU tar writes it. */
  private static void named(TarArchiveOutputStream tar, int length, String text)
      throws IOException {
    byte[] name = new byte[length];
    Arrays.fill(name, (byte) 'n');
    System.arraycopy(".md".getBytes(UTF_8), 0, name, length - 3, 3);
    TarArchiveEntry head =
        new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
    head.setSize(length);
    tar.putArchiveEntry(head);
    tar.write(name);
    tar.closeArchiveEntry();
    Containers.add(tar, "short.md", text.getBytes(UTF_8));
  }

  @Test
  void halvesOfSurrogatePairsAreReplacedAndSaid() throws IOException {
    String lines =
        """
        {"id": "\\ud800", "text": "甲\\ud800乙\\udc00", "title": "\\udc00"}
        {"id": "\\ud801", "text": "丙。"}
        {"id": "2", "text": "\\ud842\\udfb7。"}
        """;
    Containers.Found found =
        Containers.read(Containers.write(temp.resolve("a.jsonl"), lines.getBytes(UTF_8)));
    assertEquals(Map.of("a.jsonl/\uFFFD", "甲\uFFFD乙\uFFFD", "a.jsonl/2", "𠮷。"), found.texts());
    assertEquals(
        "Halves of surrogate pairs were replaced by U+FFFD.",
        found.documents().get(0).loss().orElseThrow());
    assertEquals(1, found.rejects().size(), "two ids that look alike are one");
  }

  @Test
  void linesThatAreEndlessInTheirWayAreRejects() throws IOException {
    String lines =
        String.join(
            "\n",
            "{\"id\": \"" + "1".repeat(1_001) + "\", \"text\": \"甲。\"}",
            "{\"id\": " + "1".repeat(100_000) + ", \"text\": \"乙。\"}",
            "{\"x\": " + "[".repeat(1_000_000) + ", \"text\": \"丙。\"}",
            "{\"" + "n".repeat(1_000_000) + "\": 1, \"text\": \"丁。\"}",
            "{\"text\": \"" + "x".repeat(9 * MB) + "\"}",
            "{\"id\": \"last\", \"text\": \"戊。\"}");
    Containers.Found found =
        Containers.read(Containers.write(temp.resolve("a.jsonl"), lines.getBytes(UTF_8)));
    assertEquals(List.of("丁。", "戊。"), List.copyOf(found.texts().values()));
    assertEquals(4, found.rejects().size());
  }
}

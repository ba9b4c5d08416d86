package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveFileTest {

  @TempDir private Path temp;

  private static Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("./z/甲.md", "甲。");
    entries.put("a.txt", "乙。");
    entries.put("a.md", "丙。");
    entries.put("picture.png", "x");
    entries.put("z/.hidden/b.md", "x");
    entries.put("__MACOSX/._a.md", "x");
    entries.put("很長的".repeat(40) + ".md", "丁。");
    return entries;
  }

  private static byte[] archive(String suffix, Map<String, String> entries) throws IOException {
    return suffix.equals(".zip") ? Containers.zip(entries) : Containers.tar(entries);
  }

  @ParameterizedTest
  @ValueSource(strings = {".tar", ".zip"})
  void articlesInTheArchivesOrder(String suffix) throws IOException {
    Path file = Containers.write(temp.resolve("x" + suffix), archive(suffix, entries()));
    Containers.Found found = Containers.read(file);
    String root = "x" + suffix + "/";
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(root + "z/甲", "甲。");
    expected.put(root + "a", "乙。");
    expected.put(root + "a.md", "丙。");
    expected.put(root + "很長的".repeat(40), "丁。");
    assertEquals(List.copyOf(expected.entrySet()), List.copyOf(found.texts().entrySet()));
    assertEquals(root + "./z/甲.md", found.documents().get(0).sourceFile());
    assertEquals(List.of(), found.rejects());
  }

  @ParameterizedTest
  @EnumSource
  void aTarUnderEveryCompression(Compression compression) throws IOException {
    byte[] tar = Containers.compress(compression, Containers.tar(entries()));
    Path file = Containers.write(temp.resolve("x.tar" + compression.suffix()), tar);
    assertEquals(4, Containers.read(file).documents().size());
  }

  /** Wherever an archive ends too early, what came before is there and one row says the rest. */
  @ParameterizedTest
  @ValueSource(strings = {".tar", ".zip"})
  void everyTruncationIsSeen(String suffix) throws IOException {
    byte[] whole = archive(suffix, entries());
    Path file = temp.resolve("x" + suffix);
    int most = 0;
    int articlesEnd = suffix.equals(".zip") ? whole.length - 22 : 13 * 512 - 1;
    for (int length = 0; length <= articlesEnd; length += suffix.equals(".zip") ? 1 : 64) {
      Containers.Found found =
          Containers.read(Containers.write(file, Arrays.copyOf(whole, length)));
      assertTrue(found.documents().size() >= most, "length " + length);
      most = found.documents().size();
      assertEquals(1, found.rejects().size(), "length " + length);
      assertEquals("x" + suffix, found.rejects().get(0).sourceFile());
    }
    assertTrue(most >= 3, "most " + most);
  }

  @ParameterizedTest
  @ValueSource(strings = {".tar", ".zip"})
  void hostileNamesAreLabelsOnly(String suffix) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String name :
        List.of("../../etc/a.md", "/etc/b.md", "C:\\c.md", "d\n\".md", "e/../../f.md", "..md")) {
      entries.put(name, "甲。");
    }
    Path file = Containers.write(temp.resolve("x" + suffix), archive(suffix, entries));
    Containers.Found found = Containers.read(file);
    assertEquals(List.of(), found.rejects());
    String root = "x" + suffix + "/";
    List<String> ids = List.copyOf(found.texts().keySet());
    assertEquals(root + "../../etc/a", ids.get(0));
    assertEquals(root + "etc/b", ids.get(1));
    assertEquals(List.of("x" + suffix), Folders.names(temp));
  }

  @Test
  void linksAndDevicesAreNoArticles() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, UTF_8.name())) {
      for (byte kind :
          new byte[] {
            TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR,
            TarConstants.LF_BLK, TarConstants.LF_FIFO, TarConstants.LF_DIR
          }) {
        TarArchiveEntry entry = new TarArchiveEntry("a.md", kind);
        entry.setLinkName("/etc/passwd");
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
      Containers.add(tar, "b.md", "甲。".getBytes(UTF_8));
    }
    Containers.Found found =
        Containers.read(Containers.write(temp.resolve("x.tar"), out.toByteArray()));
    assertEquals(Map.of("x.tar/b", "甲。"), found.texts());
    assertEquals(List.of(), found.rejects());
  }

  @Test
  void entriesThatCannotBeReadAreRowsAndTheRestIsRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, UTF_8.name())) {
      Containers.add(tar, "a.md", "甲。".getBytes(UTF_8));
      Containers.add(tar, "a.md", "乙。".getBytes(UTF_8));
      Containers.add(tar, "a.md", "丙。".getBytes(UTF_8));
      Containers.add(tar, "inner.zip", new byte[9]);
      Containers.add(tar, "broken.md.gz", new byte[9]);
      Containers.add(tar, "large.md", new byte[70_000]);
      Containers.add(
          tar, "bomb.md.gz", Containers.compress(Compression.GZIP, new byte[10_000_000]));
      Containers.add(tar, "b.md.gz", Containers.compress(Compression.GZIP, "丁。".getBytes(UTF_8)));
    }
    Containers.Found found =
        Containers.read(Containers.write(temp.resolve("x.tar"), out.toByteArray()), 65_536);
    assertEquals(List.of("x.tar/a", "x.tar/a.md", "x.tar/b"), List.copyOf(found.texts().keySet()));
    List<String> places =
        new ArrayList<>(found.rejects().stream().map(Reject::sourceFile).toList());
    assertEquals(
        List.of(
            "x.tar/a.md#3",
            "x.tar/inner.zip",
            "x.tar/broken.md.gz",
            "x.tar/large.md",
            "x.tar/bomb.md.gz"),
        places);
  }

  @Test
  void aChecksumThatDoesNotHoldIsSeen() throws IOException {
    byte[] text = "甲。".getBytes(UTF_8);
    CRC32 sum = new CRC32();
    sum.update(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry("a.md");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(text.length);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(text);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("b.md"));
      zip.write(text);
      zip.closeEntry();
    }
    byte[] bytes = out.toByteArray();
    bytes[30 + 4] ^= 1;
    Containers.Found found = Containers.read(Containers.write(temp.resolve("x.zip"), bytes));
    assertEquals(Map.of("x.zip/b", "甲。"), found.texts());
    assertEquals(List.of("x.zip/a.md: The entry does not have its checksum."), found.reasons());
  }
}

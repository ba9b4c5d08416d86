package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonLinesTest {

  @TempDir private Path temp;

  private Containers.Found read(String lines) throws IOException {
    return Containers.read(Containers.write(temp.resolve("a.jsonl"), lines.getBytes(UTF_8)));
  }

  @Test
  void oneArticleALine() throws IOException {
    Containers.Found found =
        read(
            """
            {"id": "13", "url": {"x": [1]}, "title": "中朝關係", "text": "甲。\\n乙。"}
            {"id": 14, "text": "丙。"}

            {"text": "丁。", "title": null}
            """);
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("a.jsonl/13", "甲。\n乙。");
    expected.put("a.jsonl/14", "丙。");
    expected.put("a.jsonl/@113", "丁。");
    assertEquals(expected, found.texts());
    assertEquals(
        List.of("中朝關係", "", ""), found.documents().stream().map(SourceDocument::title).toList());
    assertEquals("a.jsonl", found.documents().get(0).sourceFile());
    assertEquals(List.of(), found.rejects());
  }

  @Test
  void aLineThatIsNoArticleIsARejectWithItsPlace() throws IOException {
    Containers.Found found =
        read(
            """
            {"id": "1", "text": "甲。"}
            nonsense
            [1]
            {"id": "2"}
            {"id": "1", "text": "乙。"}
            {"id": "3", "text": "丙。"} {}
            {"id": "4", "text": 4}
            {"id": "5", "text": "戊。"}""");
    assertEquals(List.of("a.jsonl/1", "a.jsonl/5"), List.copyOf(found.texts().keySet()));
    assertEquals(
        List.of(
            "a.jsonl/@30: The line is not JSON.",
            "a.jsonl/@39: The line is no JSON object.",
            "a.jsonl/@43: The line has no text.",
            "a.jsonl/@55: A record before it in the file has the same id, 1.",
            "a.jsonl/@85: The line goes on after its JSON object.",
            "a.jsonl/@118: The line has no text."),
        found.reasons());
  }

  @Test
  void damageInALineIsRepairedAsInAFile() throws IOException {
    String before = "\uFEFF{\"id\": \"1\", \"text\": \"甲";
    byte[] bytes = (before + "x乙。\"}\r\n").getBytes(UTF_8);
    bytes[before.getBytes(UTF_8).length] = (byte) 0xFF;
    Containers.Found found = Containers.read(Containers.write(temp.resolve("a.jsonl"), bytes));
    assertEquals(Map.of("a.jsonl/1", "甲\uFFFD乙。"), found.texts());
    assertTrue(found.documents().get(0).loss().isPresent());
  }

  @Test
  void aLineLargerThanAnArticleMayBeIsPassedOver() throws IOException {
    Path file = temp.resolve("a.jsonl");
    String large = Containers.line("2", "", "x".repeat(200_000));
    String text = Containers.line("1", "", "甲。") + "\n" + large + "\n{\"id\":3,\"text\":\"\"}\n";
    Containers.Found found = Containers.read(Containers.write(file, text.getBytes(UTF_8)), 100_000);
    assertEquals(List.of("a.jsonl/1", "a.jsonl/3"), List.copyOf(found.texts().keySet()));
    assertEquals(1, found.rejects().size());
  }

  /** Wherever a shard is cut into two or three ranges, it holds the same documents. */
  @Test
  void everyCutGivesTheSameDocuments() throws IOException {
    String text =
        Containers.line("1", "甲", "甲。")
            + "\n\n"
            + Containers.line("2", "", "𥙿。")
            + "\r\n"
            + "broken\n{\"text\": \"\"}\n"
            + Containers.line("3", "", "");
    Path file = Containers.write(temp.resolve("a.jsonl"), text.getBytes(UTF_8));
    InputListing listing = InputListing.of(file);
    InputFile whole = listing.files().get(0);
    Containers.Found expected = Containers.read(file);
    assertEquals(4, expected.documents().size());
    for (long first = 1; first < whole.bytes(); first++) {
      for (long second = first; second <= whole.bytes(); second += 7) {
        List<SourceDocument> documents = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        long[] cuts = {0, first, second, whole.bytes()};
        for (int i = 0; i < 3; i++) {
          InputFile range = whole.range(cuts[i], cuts[i + 1] - cuts[i]);
          Containers.readInto(
              new InputDocuments(listing.root(), range, Limits.DEFAULT), documents, rejects);
        }
        assertEquals(expected.texts(), new Containers.Found(documents, rejects).texts());
        assertEquals(expected.rejects(), rejects);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatStandsBeforeADamageIsKept(Compression compression) throws IOException {
    StringBuilder text = new StringBuilder();
    int[] ends = new int[200];
    for (int i = 0; i < ends.length; i++) {
      text.append(Containers.line("n" + i, "", "第" + i + "篇" + Integer.toHexString(i * 7919)))
          .append('\n');
      ends[i] = text.length();
    }
    byte[] whole = Containers.compress(compression, text.toString().getBytes(UTF_8));
    Path file = temp.resolve("a.jsonl" + compression.suffix());
    for (int part = 1; part < 8; part++) {
      Containers.write(file, Arrays.copyOf(whole, whole.length * part / 8 - 1));
      Containers.Found found = Containers.read(file);
      int count = found.documents().size();
      for (int i = 0; i < count; i++) {
        assertEquals("a.jsonl" + compression.suffix() + "/n" + i, found.documents().get(i).id());
      }
      assertTrue(count < ends.length);
      assertEquals(1, found.rejects().size(), found.reasons().toString());
      if (compression == Compression.NONE || compression == Compression.GZIP) {
        assertTrue(count > ends.length * (part - 2) / 8, count + " at " + part);
      }
    }
  }
}

package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentIdsTest {

  @Test
  void formatAndCompressionSuffixesGo() {
    assertEquals(
        Map.of(
            "a/中朝關係.md", "a/中朝關係",
            "b.TXT", "b",
            "c.md.gz", "c",
            "d.v2.md", "d.v2",
            "e/.md", "e/.md"),
        DocumentIds.of(List.of("a/中朝關係.md", "b.TXT", "c.md.gz", "d.v2.md", "e/.md")));
  }

  @Test
  void sharedIdsBecomeWholeFileNames() {
    assertEquals(
        Map.of("a/x.md", "a/x.md", "a/x.txt", "a/x.txt", "b/x.txt", "b/x"),
        DocumentIds.of(List.of("a/x.md", "a/x.txt", "b/x.txt")));
  }

  @Test
  void aWholeFileNameCanItselfCollide() {
    assertEquals(
        Map.of("x.md", "x.md", "x.txt", "x.txt", "x.md.txt", "x.md.txt"),
        DocumentIds.of(List.of("x.md", "x.txt", "x.md.txt")));
  }

  @Test
  void orderIsThatOfTheUtf8Bytes() {
    List<String> ids = new ArrayList<>(List.of("𥙿", "ﾟ", "中", "a/b", "a", "B"));
    ids.sort(DocumentIds.ORDER);
    assertEquals(List.of("B", "a", "a/b", "中", "ﾟ", "𥙿"), ids);
  }

  @Test
  void containersKeepTheirWholeNames() {
    assertEquals("x/a.jsonl.zst", DocumentIds.strip("x/a.jsonl.zst"));
    assertEquals("x.tgz", DocumentIds.strip("x.tgz"));
    assertEquals("x/a", DocumentIds.strip("x/a.MD.gz"));
    assertEquals(".md", DocumentIds.strip(".md"));
  }
}

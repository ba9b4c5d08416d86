package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InputSplitsTest {

  @Test
  void neighboursArePackedUpToTheWantedSize() {
    assertEquals(
        List.of(List.of(4L, 6L), List.of(1L, 2L, 3L), List.of(9L)), pack(4, 6, 1, 2, 3, 9));
  }

  @Test
  void aFileIsNeverCut() {
    assertEquals(List.of(List.of(50L), List.of(1L, 1L), List.of(50L)), pack(50, 1, 1, 50));
  }

  @Test
  void emptyFilesAndNoFiles() {
    assertEquals(List.of(List.of(0L, 0L, 10L, 0L)), pack(0, 0, 10, 0));
    assertEquals(List.of(), pack());
  }

  @Test
  void theSizeSuitsTheCorpus() {
    assertEquals(1L << 20, InputSplits.wantedBytes(0));
    assertEquals(2L << 20, InputSplits.wantedBytes(128L << 20));
    assertEquals(16L << 20, InputSplits.wantedBytes(Long.MAX_VALUE));
  }

  private static List<List<Long>> pack(long... sizes) {
    List<InputFile> files =
        LongStream.of(sizes).mapToObj(size -> new InputFile("a", "a.md", size)).toList();
    List<InputSplit> splits = InputSplits.pack(files, 10);
    for (int i = 0; i < splits.size(); i++) {
      assertEquals(i, splits.get(i).number());
    }
    return splits.stream().map(s -> s.files().stream().map(InputFile::bytes).toList()).toList();
  }
}

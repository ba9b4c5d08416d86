package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

class CodersTest {

  @Test
  void splitsSurviveTheirCoder() throws Exception {
    survive(
        new InputSplitCoder(),
        List.of(
            new InputSplit(0, List.of()),
            new InputSplit(
                70_000,
                List.of(
                    new InputFile("中/朝𥙿", "中/朝𥙿.md", 5_000_000_000L),
                    new InputFile("", "x".repeat(70_000), 0),
                    new InputFile("a.jsonl", "a.jsonl", 1L << 33, 7, 1L << 40)))));
  }

  @Test
  void manifestsSurviveTheirCoder() throws Exception {
    survive(
        new PartManifestCoder(),
        List.of(
            new PartManifest(0, List.of(), List.of(), List.of(), 0),
            new PartManifest(
                3,
                List.of(
                    new PartManifest.Part(
                        "dates", "csv", "3-a.dates.csv", 7, 1L << 40, 1L << 31, 1L << 33)),
                List.of(
                    Reject.repaired("中.md", Reject.Stage.DECODE, "坏。", 12),
                    Reject.skipped("b.md", Reject.Stage.WRITE, "", 0)),
                List.of(new InputDocuments.CutIds("a.jsonl", List.of(-1L, 0L, 1L << 50))),
                99)));
  }

  /** Several in a row, so that a coder that reads too far or too little is found out. */
  private static <T> void survive(Coder<T> coder, List<T> values) throws Exception {
    Coder<List<T>> list = ListCoder.of(SerializableUtils.clone(coder));
    byte[] bytes = CoderUtils.encodeToByteArray(list, values);
    assertEquals(values, CoderUtils.decodeFromByteArray(list, bytes));
    assertArrayEquals(bytes, CoderUtils.encodeToByteArray(list, values));
  }
}

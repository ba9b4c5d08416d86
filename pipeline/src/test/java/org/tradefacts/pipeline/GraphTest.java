package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.BoundedSource;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.util.SerializableUtils;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradefacts.table.Format;
import org.tradefacts.table.WriterOptions;

/** The graph alone, on the local runner with all its checks. */
class GraphTest {

  @TempDir private Path temp;
  private Path root;
  private Staging staging;

  @BeforeEach
  void makeFolders() throws IOException {
    root = Files.createDirectory(temp.resolve("in"));
    staging = Staging.create(temp);
  }

  @AfterEach
  void close() throws IOException {
    staging.close();
  }

  @Test
  void oneManifestASplitWithAPartATableAndFormat() throws IOException {
    List<InputSplit> splits = splits("甲。", "乙。丙。", "PARSE FAILS");
    Pipeline pipeline = Pipeline.create();
    PCollection<PartManifest> result = Graph.extract(pipeline, splits, extractor());
    PAssert.that(result).satisfies(GraphTest::check);
    pipeline.run().waitUntilFinish();
  }

  @Test
  void countersTellTheRunnerWhatIsDone() throws IOException {
    Pipeline pipeline = Pipeline.create();
    Graph.extract(pipeline, splits("甲。", "乙。丙。", "PARSE FAILS"), extractor());
    PipelineResult result = pipeline.run();
    result.waitUntilFinish();
    Map<String, Long> counters = new TreeMap<>();
    result
        .metrics()
        .allMetrics()
        .getCounters()
        .forEach(c -> counters.put(c.getName().getName(), c.getCommitted()));
    assertEquals(2, counters.get("articles"));
    assertEquals(1, counters.get("rejects"));
    assertEquals("甲。乙。丙。".getBytes(StandardCharsets.UTF_8).length, counters.get("bytes"));
    assertEquals(2 + 3, counters.get("rows"));
  }

  private static Void check(Iterable<PartManifest> result) {
    List<PartManifest> manifests =
        StreamSupport.stream(result.spliterator(), false)
            .sorted((a, b) -> Integer.compare(a.split(), b.split()))
            .toList();
    assertEquals(3, manifests.size());
    for (int i = 0; i < manifests.size(); i++) {
      assertEquals(i, manifests.get(i).split());
      assertEquals(RowMapping.ALL.size() * 2, manifests.get(i).parts().size());
      assertEquals(i == 2 ? 1 : 0, manifests.get(i).rejects().size());
      assertEquals(i == 2 ? 0 : 1, rows(manifests.get(i), "documents"));
    }
    assertEquals(1, rows(manifests.get(0), "sentences"));
    assertEquals(2, rows(manifests.get(1), "sentences"));
    return null;
  }

  private static long rows(PartManifest manifest, String table) {
    return manifest.parts().stream()
        .filter(part -> part.table().equals(table) && part.format().equals("csv"))
        .findFirst()
        .orElseThrow()
        .rows();
  }

  @Test
  void manifestsTellTheTruthAboutTheirFiles() throws IOException {
    Pipeline pipeline = Pipeline.create();
    Graph.extract(pipeline, splits("甲。", "乙。"), extractor());
    pipeline.run().waitUntilFinish();
    List<PartManifest> saved = Manifests.load(staging.manifests());
    assertEquals(2, saved.size());
    for (PartManifest manifest : saved) {
      for (PartManifest.Part part : manifest.parts()) {
        long bytes = Files.size(staging.parts().resolve(part.file()));
        assertEquals(bytes, part.bytes(), part.file());
        assertTrue(bytes > 0, part.file());
      }
    }
  }

  @Test
  void aSecondAttemptLeavesTheFirstAlone() throws IOException {
    List<InputSplit> splits = splits("甲。");
    for (int attempt = 0; attempt < 2; attempt++) {
      Pipeline pipeline = Pipeline.create();
      Graph.extract(pipeline, splits, extractor());
      pipeline.run().waitUntilFinish();
    }
    assertEquals(RowMapping.ALL.size() * 4, Folders.names(staging.parts()).size());
    assertEquals(1, Manifests.load(staging.manifests()).size());
  }

  @Test
  void aPartThatCannotBeWrittenEndsTheRunWithItsReason() throws IOException {
    Files.delete(staging.parts());
    Pipeline pipeline = Pipeline.create();
    Graph.extract(pipeline, splits("甲。"), extractor());
    Exception failure = assertThrows(Pipeline.PipelineExecutionException.class, pipeline::run);
    assertTrue(Failures.ofWriting(failure).isPresent());
  }

  @Test
  void theSourceComesApartIntoSingleSplits() throws IOException {
    List<InputSplit> splits = splits("甲。", "乙。", "丙。");
    SplitSource source = SerializableUtils.clone(new SplitSource(splits));
    assertEquals(splits, read(source));
    List<List<InputSplit>> single = new ArrayList<>();
    for (SplitSource part : source.split(Long.MAX_VALUE, PipelineOptionsFactory.create())) {
      single.add(read(part));
    }
    assertEquals(splits.stream().map(List::of).toList(), single);
  }

  private static List<InputSplit> read(SplitSource source) throws IOException {
    List<InputSplit> splits = new ArrayList<>();
    try (BoundedSource.BoundedReader<InputSplit> reader =
        source.createReader(PipelineOptionsFactory.create())) {
      for (boolean more = reader.start(); more; more = reader.advance()) {
        splits.add(reader.getCurrent());
      }
    }
    return splits;
  }

  private ExtractSplit extractor() {
    return new ExtractSplit(
        InputRoot.folder(root),
        staging,
        List.of(Format.values()),
        WriterOptions.DEFAULT,
        Limits.DEFAULT,
        new FailingEngine());
  }

  private List<InputSplit> splits(String... texts) throws IOException {
    List<InputSplit> splits = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      String name = "a" + i + ".md";
      long bytes = Files.size(Files.writeString(root.resolve(name), texts[i]));
      splits.add(new InputSplit(i, List.of(new InputFile("a" + i, name, bytes))));
    }
    return splits;
  }
}

package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tradefacts.bench.SampleCorpus;
import org.tradefacts.table.Format;
import org.tradefacts.table.Row;
import org.tradefacts.table.WriterOptions;

/**
 * The rows of one split, from articles already analysed to closed part files, a format at a time. A
 * score is milliseconds for all articles, whose bytes are printed first. {@code scripts/jmh Writer}
 * runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WriterBenchmark {

  private static final int ARTICLES = 64;

  private final List<Document> documents = new ArrayList<>();
  private Path folder;

  /** Analyses every article once. */
  @Setup
  public void prepare() throws IOException {
    SampleCorpus corpus = SampleCorpus.open();
    DocumentReader reader = new DocumentReader(new Engine());
    long bytes = 0;
    for (int i = 0; i < ARTICLES; i++) {
      byte[] source = corpus.article(i).getBytes(StandardCharsets.UTF_8);
      String id = "0000/" + i;
      documents.add(
          reader.read(new SourceDocument(id, id + ".md", source)).document().orElseThrow());
      bytes += source.length;
    }
    folder = Files.createTempDirectory("tradefacts-jmh");
    System.out.println(ARTICLES + " articles, " + bytes + " bytes");
  }

  /** Removes the part files. */
  @TearDown
  public void clean() throws IOException {
    Folders.delete(folder);
  }

  /** Rows that nothing writes. */
  @Benchmark
  public void mapping(Blackhole hole) throws IOException {
    for (RowMapping mapping : RowMapping.ALL) {
      Row row = new Row(mapping.table());
      for (Document document : documents) {
        mapping.write(document, row, hole::consume);
      }
    }
  }

  /** Part files that stay empty: what a split costs however small it is. */
  @Benchmark
  public void emptyParts(Blackhole hole) throws IOException {
    hole.consume(write(List.of(Format.values()), List.of()));
  }

  /** CSV only. */
  @Benchmark
  public void csv(Blackhole hole) throws IOException {
    hole.consume(write(List.of(Format.CSV), documents));
  }

  /** Parquet only. */
  @Benchmark
  public void parquet(Blackhole hole) throws IOException {
    hole.consume(write(List.of(Format.PARQUET), documents));
  }

  /** All formats from the same rows. */
  @Benchmark
  public void allFormats(Blackhole hole) throws IOException {
    hole.consume(write(List.of(Format.values()), documents));
  }

  private List<PartManifest.Part> write(List<Format> formats, List<Document> written)
      throws IOException {
    try (SplitParts parts = SplitParts.open(folder, 0, formats, WriterOptions.DEFAULT)) {
      for (Document document : written) {
        parts.write(document);
      }
      List<PartManifest.Part> finished = parts.finish();
      for (PartManifest.Part part : finished) {
        Files.delete(folder.resolve(part.file()));
      }
      return finished;
    }
  }
}

package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.tradefacts.table.DataPackage;
import org.tradefacts.table.Format;
import org.tradefacts.table.WriterOptions;

/**
 * The same splits, engine, writers and commit as a run, with threads instead of Beam: what a run
 * would take without it.
 */
public final class DriverWithoutBeam {

  private DriverWithoutBeam() {}

  /** Writes all tables of a folder of articles to a scratch folder; returns their rows. */
  public static long run(Path input, int threads) throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory("tradefacts-driver");
    List<Format> formats = List.of(Format.values());
    Settings settings =
        new Settings(
            input.toString(),
            scratch.resolve("output"),
            formats,
            List.of(),
            0,
            WriterOptions.DEFAULT,
            false,
            false,
            DataPackage.Provenance.UNKNOWN,
            false,
            Limits.DEFAULT,
            0);
    InputListing listing = InputListing.of(input);
    List<InputSplit> splits =
        InputSplits.pack(listing.files(), InputSplits.wantedBytes(listing.bytes()));
    AtomicLong rows = new AtomicLong();
    try (OutputFolder output = OutputFolder.open(settings.output())) {
      ExtractSplit extractor =
          new ExtractSplit(
              listing.root(),
              output.staging(),
              formats,
              settings.writer(),
              settings.limits(),
              new Engine());
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      for (InputSplit split : splits) {
        pool.execute(() -> work(extractor, split));
      }
      pool.shutdown();
      if (!pool.awaitTermination(1, TimeUnit.HOURS)) {
        throw new IllegalStateException("not done after an hour");
      }
      List<PartManifest> manifests = Manifests.load(output.staging().manifests());
      if (manifests.size() != splits.size()) {
        throw new IllegalStateException("a split failed");
      }
      new Assembly(settings, output.staging())
          .assemble(manifests, List.of())
          .rows()
          .values()
          .forEach(rows::addAndGet);
      output.commit();
    } finally {
      Folders.delete(scratch);
    }
    return rows.get();
  }

  private static void work(ExtractSplit extractor, InputSplit split) {
    try {
      extractor.work(split);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.tradefacts.pipeline.DocumentReader.Outcome;
import org.tradefacts.pipeline.InputDocuments.CutIds;
import org.tradefacts.table.Format;
import org.tradefacts.table.WriterOptions;

/**
 * Reads, analyses and writes the files of a split in one step.
 *
 * <p>The manifest is saved last, so a part that a saved manifest names is whole, whatever becomes
 * of the attempt; runners may try again, and the result is the same.
 */
final class ExtractSplit extends DoFn<InputSplit, PartManifest> {

  private static final long serialVersionUID = 1L;

  // What the runner's own pages show of a run; attempts that a runner repeats count again there.
  private static final Counter ARTICLES = Metrics.counter("tradefacts", "articles");
  private static final Counter BYTES = Metrics.counter("tradefacts", "bytes");
  private static final Counter ROWS = Metrics.counter("tradefacts", "rows");
  private static final Counter REJECTS = Metrics.counter("tradefacts", "rejects");

  private final InputRoot root;
  private final String parts;
  private final String manifests;
  private final ArrayList<Format> formats;
  private final WriterOptions options;
  private final Limits limits;
  private final Analyser analyser;

  /**
   * What every split is worked on with.
   *
   * @param root where the input files lie
   * @param staging where parts and manifests go
   */
  ExtractSplit(
      InputRoot root,
      Staging staging,
      List<Format> formats,
      WriterOptions options,
      Limits limits,
      Analyser analyser) {
    this.root = root;
    this.parts = staging.parts().toString();
    this.manifests = staging.manifests().toString();
    this.formats = new ArrayList<>(formats);
    this.options = options;
    this.limits = limits;
    this.analyser = analyser;
  }

  @ProcessElement
  public void process(@Element InputSplit split, OutputReceiver<PartManifest> out)
      throws IOException {
    PartManifest manifest = work(split);
    ARTICLES.inc(manifest.articles());
    BYTES.inc(manifest.bytes());
    ROWS.inc(manifest.rows());
    REJECTS.inc(manifest.rejects().size());
    out.output(manifest);
  }

  /** Writes the parts and the manifest of a split. */
  PartManifest work(InputSplit split) throws IOException {
    Map<String, Reject> unmappable = new HashMap<>();
    Optional<PartManifest> manifest = attempt(split, unmappable);
    while (manifest.isEmpty()) {
      manifest = attempt(split, unmappable);
    }
    Manifests.save(Path.of(manifests), manifest.get());
    return manifest.get();
  }

  /**
   * Writes the parts of a split. When the rows of a document break a rule of their table, some of
   * them are in the parts already: the document is noted and the attempt ends without a result.
   */
  private Optional<PartManifest> attempt(InputSplit split, Map<String, Reject> unmappable)
      throws IOException {
    try (SplitParts writers = SplitParts.open(Path.of(parts), split.number(), formats, options)) {
      Attempt attempt = new Attempt(writers, unmappable);
      for (InputFile file : split.files()) {
        try (InputDocuments documents = new InputDocuments(root, file, limits)) {
          if (!attempt.copy(documents)) {
            return Optional.empty();
          }
        }
      }
      return Optional.of(attempt.manifest(split.number()));
    }
  }

  /** What has come of one attempt so far. */
  private final class Attempt {
    private final DocumentReader reader = new DocumentReader(analyser);
    private final SplitParts writers;
    private final Map<String, Reject> unmappable;
    private final List<Reject> rejects;
    private final List<CutIds> cutIds = new ArrayList<>();
    private long bytes;

    Attempt(SplitParts writers, Map<String, Reject> unmappable) {
      this.writers = writers;
      this.unmappable = unmappable;
      this.rejects = new ArrayList<>(unmappable.values());
    }

    /** Reads and writes the documents of a file; false when the attempt has failed. */
    boolean copy(InputDocuments documents) throws IOException {
      for (Optional<Finding> next = documents.next(); next.isPresent(); next = documents.next()) {
        if (next.get() instanceof Reject reject) {
          rejects.add(reject);
        } else if (next.get() instanceof SourceDocument found && !copy(found)) {
          return false;
        }
      }
      documents.cutIds().ifPresent(cutIds::add);
      return true;
    }

    private boolean copy(SourceDocument found) throws IOException {
      if (unmappable.containsKey(found.id())) {
        return true;
      }
      Outcome outcome = reader.read(found);
      outcome.reject().ifPresent(rejects::add);
      if (outcome.document().isEmpty()) {
        return true;
      }
      Document document = outcome.document().get();
      bytes += document.bytes();
      Optional<Reject> reject = write(document, found.place(), writers);
      reject.ifPresent(r -> unmappable.put(found.id(), r));
      return reject.isEmpty();
    }

    PartManifest manifest(int split) throws IOException {
      return new PartManifest(split, writers.finish(), rejects, cutIds, bytes);
    }
  }

  private static Optional<Reject> write(Document document, String place, SplitParts writers)
      throws IOException {
    try {
      writers.write(document);
      return Optional.empty();
    } catch (RuntimeException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      return Optional.of(
          Reject.skipped(
              place,
              Reject.Stage.WRITE,
              "The article was analysed, but its rows are not sound: " + Reasons.ofAnalysis(e),
              document.bytes()));
    }
  }
}

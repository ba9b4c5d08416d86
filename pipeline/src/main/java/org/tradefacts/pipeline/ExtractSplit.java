package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.tradefacts.pipeline.DocumentReader.Outcome;
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

  private final String root;
  private final String parts;
  private final String manifests;
  private final ArrayList<Format> formats;
  private final boolean csvBom;
  private final Analyser analyser;

  /**
   * What every split is worked on with.
   *
   * @param root the input folder
   * @param staging where parts and manifests go
   */
  ExtractSplit(
      Path root, Staging staging, List<Format> formats, boolean csvBom, Analyser analyser) {
    this.root = root.toString();
    this.parts = staging.parts().toString();
    this.manifests = staging.manifests().toString();
    this.formats = new ArrayList<>(formats);
    this.csvBom = csvBom;
    this.analyser = analyser;
  }

  @ProcessElement
  public void process(@Element InputSplit split, OutputReceiver<PartManifest> out)
      throws IOException {
    out.output(work(split));
  }

  /** Writes the parts and the manifest of a split. */
  PartManifest work(InputSplit split) throws IOException {
    Map<InputFile, Reject> unmappable = new HashMap<>();
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
  private Optional<PartManifest> attempt(InputSplit split, Map<InputFile, Reject> unmappable)
      throws IOException {
    DocumentReader reader = new DocumentReader(Path.of(root), analyser);
    List<Reject> rejects = new ArrayList<>(unmappable.values());
    long bytes = 0;
    try (SplitParts writers =
        SplitParts.open(Path.of(parts), split.number(), formats, new WriterOptions(csvBom))) {
      for (InputFile file : split.files()) {
        if (unmappable.containsKey(file)) {
          continue;
        }
        Outcome outcome = reader.read(file);
        outcome.reject().ifPresent(rejects::add);
        if (outcome.document().isPresent()) {
          Document document = outcome.document().get();
          bytes += document.bytes();
          Optional<Reject> reject = write(document, writers);
          if (reject.isPresent()) {
            unmappable.put(file, reject.get());
            return Optional.empty();
          }
        }
      }
      return Optional.of(new PartManifest(split.number(), writers.finish(), rejects, bytes));
    }
  }

  private static Optional<Reject> write(Document document, SplitParts writers) throws IOException {
    try {
      writers.write(document);
      return Optional.empty();
    } catch (RuntimeException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      return Optional.of(
          Reject.skipped(
              document.file().sourceFile(),
              Reject.Stage.WRITE,
              "The article was analysed, but its rows are not sound: " + Reasons.of(e),
              document.bytes()));
    }
  }
}

package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;

/** One run: list, extract, assemble, commit. */
final class Run {

  private final TradefactsOptions options;
  private final Settings settings;
  private final Analyser analyser;
  private final PrintStream err;
  private final Stopwatch stopwatch;

  Run(
      TradefactsOptions options,
      Settings settings,
      Analyser analyser,
      PrintStream err,
      Stopwatch stopwatch) {
    this.stopwatch = stopwatch;
    this.options = options;
    this.settings = settings;
    this.analyser = analyser;
    this.err = err;
  }

  /**
   * Does it all.
   *
   * @throws UserError when it cannot be done as asked; the output is unchanged then
   */
  RunSummary execute() throws IOException {
    FileSystems.setDefaultPipelineOptions(options);
    InputListing listing = InputListing.of(settings.input());
    if (listing.files().isEmpty() && listing.rejects().isEmpty()) {
      throw new UserError(
          "There are no articles (.md, .txt, .jsonl, .tar, .zip) in " + settings.input() + ".");
    }
    long splitBytes =
        settings.splitBytes() > 0
            ? settings.splitBytes()
            : InputSplits.wantedBytes(listing.bytes());
    List<InputSplit> splits = InputSplits.pack(listing.files(), splitBytes);
    try (OutputFolder output = OutputFolder.open(settings.output(), settings.resume());
        StopHook hook = new StopHook(output, err)) {
      hook.start();
      return work(listing, splits, output);
    }
  }

  private RunSummary work(InputListing listing, List<InputSplit> splits, OutputFolder output)
      throws IOException {
    try {
      stopwatch.end("list");
      Set<Integer> done = settings.resume() ? resume(listing, splits, output) : Set.of();
      extract(listing, splits, done, output.staging());
      stopwatch.end("extract");
      RunSummary summary = assemble(listing, splits, done.size(), output.staging());
      output.commit().ifPresent(err::println);
      return summary;
    } catch (IOException | RuntimeException e) {
      if (output.isGone()) {
        throw new UserError("The output folder " + output.path() + " was removed meanwhile.", e);
      }
      throw e;
    }
  }

  /** Numbers of the splits that an earlier run had done. */
  private Set<Integer> resume(InputListing listing, List<InputSplit> splits, OutputFolder output)
      throws IOException {
    output.resume(SplitKeys.of(listing.root(), splits, settings, analyser));
    Set<Integer> done = Set.copyOf(Manifests.finished(output.staging().manifests()));
    err.println("Resumed: " + done.size() + " of " + splits.size() + " splits were done already.");
    stopwatch.end("resume");
    return done;
  }

  private void extract(
      InputListing listing, List<InputSplit> splits, Set<Integer> done, Staging staging)
      throws IOException {
    List<InputSplit> missing = splits.stream().filter(s -> !done.contains(s.number())).toList();
    if (missing.isEmpty()) {
      return;
    }
    CommandLine.limitParallelism(options, missing.size());
    Pipeline pipeline = Pipeline.create(options);
    ExtractSplit extractor =
        new ExtractSplit(
            listing.root(),
            staging,
            settings.partFormats(),
            settings.writer(),
            settings.limits(),
            analyser);
    Graph.extract(pipeline, missing, extractor);
    stopwatch.end("graph");
    try (Progress progress = new Progress(err, staging.manifests(), splits)) {
      progress.start();
      pipeline.run().waitUntilFinish();
    }
  }

  private RunSummary assemble(
      InputListing listing, List<InputSplit> splits, int resumed, Staging staging)
      throws IOException {
    List<PartManifest> manifests = Manifests.load(staging.manifests());
    if (manifests.size() != splits.size()) {
      throw new IllegalStateException(
          "only " + manifests.size() + " of " + splits.size() + " splits came to their end");
    }
    CutFiles.check(manifests);
    List<Reject> rejects = new ArrayList<>(listing.rejects());
    manifests.forEach(manifest -> rejects.addAll(manifest.rejects()));
    rejects.sort(Comparator.comparing(Reject::sourceFile, DocumentIds.ORDER));
    Assembly.Result result = new Assembly(settings, staging).assemble(manifests, rejects);
    stopwatch.end("assemble");
    RunSummary summary =
        new RunSummary(
            result.rows().get("documents"),
            manifests.stream().mapToLong(PartManifest::bytes).sum(),
            splits.size(),
            resumed,
            result.rows(),
            result.guardedCells(),
            rejects,
            stopwatch.seconds());
    RunJson.write(
        staging.ready().resolve(OutputNames.RUN),
        settings,
        options.getRunner().getSimpleName(),
        stopwatch.started(),
        summary);
    return summary;
  }
}

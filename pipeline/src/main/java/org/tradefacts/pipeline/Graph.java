package org.tradefacts.pipeline;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.Read;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;

/**
 * The graph: splits in, manifests out. Rows never travel through it; a split is read, analysed and
 * written in one step, since a row an element costs the runner more than finding the row.
 */
final class Graph {

  private Graph() {}

  /** Splits to the manifests of what has been written for them. */
  static PCollection<PartManifest> extract(
      Pipeline pipeline, List<InputSplit> splits, ExtractSplit extractor) throws IOException {
    return pipeline
        .apply("Splits", Read.from(new SplitSource(splits)))
        .apply("Extract", ParDo.of(extractor))
        .setCoder(new PartManifestCoder());
  }
}

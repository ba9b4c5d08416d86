package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.beam.sdk.transforms.DoFn;

/** Hands the manifests that reached the end of the graph to the launcher. */
final class SaveManifest extends DoFn<PartManifest, Void> {

  private static final long serialVersionUID = 1L;

  private final String folder;

  SaveManifest(Path folder) {
    this.folder = folder.toString();
  }

  @ProcessElement
  public void process(@Element PartManifest manifest) throws IOException {
    Manifests.save(Path.of(folder), manifest);
  }
}

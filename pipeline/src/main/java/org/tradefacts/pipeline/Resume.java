package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes over finished splits from the staging folder of a run that did not come to its end.
 *
 * <p>A split is taken over when {@link SplitKeys} finds nothing changed that its parts hang on, and
 * when all its parts are there as they were written: a machine that lost its power may have kept
 * the manifest and lost the parts.
 */
final class Resume {

  private final Staging from;
  private final Staging to;

  private Resume(Staging from, Staging to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Moves the parts and manifests of all splits that can be used.
   *
   * @param keys of the splits of this run, in their order
   */
  static void takeOver(Staging from, Staging to, List<String> keys) throws IOException {
    new Resume(from, to).takeOver(keys);
  }

  private void takeOver(List<String> keys) throws IOException {
    Map<String, Integer> wanted = new HashMap<>();
    for (int split = 0; split < keys.size(); split++) {
      wanted.put(keys.get(split), split);
    }
    for (int done : Manifests.finished(to.manifests())) {
      wanted.remove(keys.get(done));
    }
    List<String> old = SplitKeys.load(from);
    for (int done : Manifests.finished(from.manifests())) {
      Integer split = done < old.size() ? wanted.get(old.get(done)) : null;
      if (split != null) {
        takeOver(done, split);
      }
    }
  }

  private void takeOver(int done, int split) throws IOException {
    Optional<PartManifest> found = whole(done);
    if (found.isPresent()) {
      PartManifest manifest = found.get();
      for (PartManifest.Part part : manifest.parts()) {
        Files.move(
            from.parts().resolve(part.file()),
            to.parts().resolve(part.file()),
            StandardCopyOption.ATOMIC_MOVE);
      }
      Manifests.save(
          to.manifests(),
          new PartManifest(
              split, manifest.parts(), manifest.rejects(), manifest.cutIds(), manifest.bytes()));
    }
  }

  /** A manifest whose parts are all as it says. */
  private Optional<PartManifest> whole(int done) {
    try {
      PartManifest manifest = Manifests.load(from.manifests(), done);
      for (PartManifest.Part part : manifest.parts()) {
        Path file = from.parts().resolve(part.file());
        if (Files.size(file) != part.bytes() || TablePart.checksum(file) != part.checksum()) {
          return Optional.empty();
        }
      }
      return Optional.of(manifest);
    } catch (IOException | RuntimeException e) {
      // Damaged or incomplete: the split is done anew.
      return Optional.empty();
    }
  }
}

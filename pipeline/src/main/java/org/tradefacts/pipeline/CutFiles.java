package org.tradefacts.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradefacts.pipeline.InputDocuments.CutIds;

/** Files that several splits have read, each a range. */
final class CutFiles {

  private CutFiles() {}

  /**
   * Looks for an id in more than one range of a file, which no split can see. A split that meets
   * the same id twice leaves the second record out; here both are in the parts already.
   *
   * @throws UserError when there is one
   */
  static void check(List<PartManifest> manifests) {
    Map<String, LongSet> ids = new HashMap<>();
    for (PartManifest manifest : manifests) {
      for (CutIds range : manifest.cutIds()) {
        LongSet seen = ids.computeIfAbsent(range.sourceFile(), file -> new LongSet());
        for (long hash : range.hashes()) {
          if (!seen.add(hash)) {
            throw new UserError(
                "The file "
                    + range.sourceFile()
                    + " holds several records with the same id; in a file so large that several"
                    + " workers read it, each record needs an id of its own.");
          }
        }
      }
    }
  }
}

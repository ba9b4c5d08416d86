package org.tradefacts.pipeline;

import java.util.List;
import org.tradefacts.pipeline.InputDocuments.CutIds;

/**
 * What one attempt at a split has written. Only files that a manifest names are committed; parts of
 * attempts that died are swept with the staging folder.
 *
 * @param split number of the split
 * @param parts files, one a table and format
 * @param rejects inputs of the split that were skipped or repaired
 * @param cutIds ids in the ranges of files that other splits read too
 * @param bytes source bytes read
 */
record PartManifest(
    int split, List<Part> parts, List<Reject> rejects, List<CutIds> cutIds, long bytes) {

  PartManifest {
    parts = List.copyOf(parts);
    rejects = List.copyOf(rejects);
    cutIds = List.copyOf(cutIds);
  }

  /**
   * One part of one table.
   *
   * @param table name of the table
   * @param format name of the format
   * @param file its name in the staging folder's {@code parts}
   * @param rows rows in it
   * @param bytes size of the file
   * @param sha256 of the file
   */
  record Part(String table, String format, String file, long rows, long bytes, String sha256) {}
}

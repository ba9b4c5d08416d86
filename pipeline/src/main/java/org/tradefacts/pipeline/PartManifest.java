package org.tradefacts.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradefacts.pipeline.InputDocuments.CutIds;
import org.tradefacts.table.Tables;

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

  /** Rows of all tables; a row that was written in two formats counts once. */
  long rows() {
    Map<String, Long> tables = new HashMap<>();
    parts.forEach(part -> tables.put(part.table(), part.rows()));
    return tables.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Articles that were read. */
  long articles() {
    return parts.stream()
        .filter(part -> part.table().equals(Tables.DOCUMENTS.name()))
        .mapToLong(Part::rows)
        .findFirst()
        .orElse(0);
  }

  /**
   * One part of one table.
   *
   * @param table name of the table
   * @param format name of the format
   * @param file its name in the staging folder's {@code parts}
   * @param rows rows in it
   * @param bytes size of the file
   * @param checksum CRC-32 of the file
   * @param guarded cells that got a mark so that no spreadsheet takes them for a formula
   */
  record Part(
      String table,
      String format,
      String file,
      long rows,
      long bytes,
      long checksum,
      long guarded) {}
}

package org.tradefacts.pipeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs files into splits. The cuts depend on the files and the wanted size alone, never on the
 * runner, so that the parts of two runs are the same byte for byte.
 */
final class InputSplits {

  private InputSplits() {}

  /**
   * Packs neighbouring files until a split would grow beyond the wanted size.
   *
   * @param files in the order of {@code document_id}
   * @param wantedBytes upper bound of a split, exceeded only by single files
   */
  static List<InputSplit> pack(List<InputFile> files, long wantedBytes) {
    List<InputSplit> splits = new ArrayList<>();
    int from = 0;
    long bytes = 0;
    for (int i = 0; i < files.size(); i++) {
      long next = files.get(i).bytes();
      if (i > from && bytes + next > wantedBytes) {
        splits.add(new InputSplit(splits.size(), files.subList(from, i)));
        from = i;
        bytes = 0;
      }
      bytes += next;
    }
    if (from < files.size()) {
      splits.add(new InputSplit(splits.size(), files.subList(from, files.size())));
    }
    return splits;
  }
}

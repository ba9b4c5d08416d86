package org.tradefacts.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Packs files into splits. The cuts depend on the files and the wanted size alone, never on the
 * runner, so that the parts of two runs are the same byte for byte.
 */
final class InputSplits {

  private static final long LEAST_BYTES = 1L << 20;
  private static final long MOST_BYTES = 16L << 20;

  /** Enough for many workers to end at about the same time. */
  private static final int WANTED_SPLITS = 64;

  private InputSplits() {}

  /** A good size of splits for a corpus of so many bytes. */
  static long wantedBytes(long corpusBytes) {
    return Math.max(LEAST_BYTES, Math.min(MOST_BYTES, corpusBytes / WANTED_SPLITS));
  }

  /**
   * Packs neighbouring files, and ranges of large ones, until a split would grow beyond the wanted
   * size.
   *
   * @param files in the order of {@code document_id}
   * @param wantedBytes upper bound of a split, exceeded only by single files that cannot be cut
   */
  static List<InputSplit> pack(List<InputFile> files, long wantedBytes) {
    return packWhole(files.stream().flatMap(file -> cut(file, wantedBytes)).toList(), wantedBytes);
  }

  /** Ranges of a file where it is larger than a split and its format allows. */
  private static Stream<InputFile> cut(InputFile file, long wantedBytes) {
    if (!file.isSplittable() || file.bytes() <= wantedBytes) {
      return Stream.of(file);
    }
    return LongStream.iterate(0, start -> start < file.bytes(), start -> start + wantedBytes)
        .mapToObj(start -> file.range(start, Math.min(wantedBytes, file.bytes() - start)));
  }

  private static List<InputSplit> packWhole(List<InputFile> files, long wantedBytes) {
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

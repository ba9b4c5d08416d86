package org.tradefacts.pipeline;

import java.util.List;

/**
 * Neighbouring input files that one worker reads, analyses and writes at a stretch.
 *
 * @param number counts from 0 in the order of {@code document_id}
 * @param files in the order of {@code document_id}
 */
record InputSplit(int number, List<InputFile> files) {

  InputSplit {
    files = List.copyOf(files);
  }

  /** Bytes of its files when they were listed. */
  long bytes() {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }
}

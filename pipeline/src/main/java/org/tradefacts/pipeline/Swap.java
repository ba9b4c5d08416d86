package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Replaces the files of an earlier run by those of this one: all at the same moment where the file
 * system has links ({@link LinkedSwap}), else one after the other ({@link PlainSwap}).
 */
final class Swap {

  private Swap() {}

  /**
   * Swaps the finished files into the output folder. When it fails, the folder is as it was before.
   *
   * @return what could not be tidied up after the swap, as one plain sentence
   */
  static Optional<String> run(Staging staging, Path output) throws IOException {
    Optional<LinkedSwap> linked = LinkedSwap.prepare(staging, output);
    if (linked.isPresent()) {
      return linked.get().run();
    }
    PlainSwap.run(staging, output);
    return Optional.empty();
  }

  /** Finishes or undoes the swap of a run that died in it; does nothing when it had not begun. */
  static void finish(Staging dead, Path output) throws IOException {
    LinkedSwap.finish(dead, output);
    PlainSwap.finish(dead, output);
  }
}

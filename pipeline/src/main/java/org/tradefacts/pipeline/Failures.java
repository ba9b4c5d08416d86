package org.tradefacts.pipeline;

import java.io.IOException;
import java.util.Optional;
import org.apache.beam.sdk.Pipeline;

/** Finds the reason in what a runner wraps around it. */
final class Failures {

  private Failures() {}

  /** The failure itself, without what the local runner puts around it. */
  static Throwable unwrapped(Throwable failure) {
    boolean wrapped =
        failure instanceof Pipeline.PipelineExecutionException && failure.getCause() != null;
    return wrapped ? failure.getCause() : failure;
  }

  /**
   * The failure to read or write a file that ended a run: no space, no permission. Articles that
   * cannot be read never end one. It is the innermost: what libraries put around it can be long,
   * and quote what was to be written.
   */
  static Optional<IOException> ofWriting(Throwable failure) {
    Optional<IOException> innermost = Optional.empty();
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof IOException io) {
        innermost = Optional.of(io);
      }
    }
    return innermost;
  }
}

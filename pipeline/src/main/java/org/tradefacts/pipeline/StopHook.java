package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/**
 * What a stop signal (TERM, INT, HUP) does to a run: a swap that is under way comes to its end,
 * anything else is dropped, and one sentence says which. The system then ends the process with the
 * exit code of the signal, 143, 130 or 129.
 */
final class StopHook implements AutoCloseable {

  private final OutputFolder output;
  private final PrintStream err;
  private final Thread thread = new Thread(this::stop, "stop");

  StopHook(OutputFolder output, PrintStream err) {
    this.output = output;
    this.err = err;
  }

  /** Minds the signals from now on until it is closed. */
  void start() {
    Runtime.getRuntime().addShutdownHook(thread);
  }

  private void stop() {
    try {
      output.close();
      err.println("Stopped. " + output.state());
    } catch (IOException e) {
      err.println("Stopped. " + output.state() + " The next run tidies up: " + Reasons.of(e));
    }
  }

  /** Ends that. When a signal has come, this does not return: the process is about to end. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(thread);
    } catch (IllegalStateException e) {
      waitForTheEnd();
    }
  }

  /** The run fails because its folder is gone; a word about that would only mislead. */
  private static void waitForTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

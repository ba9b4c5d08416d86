package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One line on the terminal that is rewritten while the graph works, and gone when it is done. */
final class Progress implements AutoCloseable {

  private static final long FIRST_MILLIS = 1000;
  private static final long STEP_MILLIS = 500;
  private static final Path STDERR = Path.of("/proc/self/fd/2");

  private final PrintStream err;
  private final Path manifests;
  private final List<InputSplit> splits;
  private final long started = System.nanoTime();
  private final Thread thread;

  Progress(PrintStream err, Path manifests, List<InputSplit> splits) {
    this.err = err;
    this.manifests = manifests;
    this.splits = splits;
    this.thread = new Thread(this::watch, "progress");
    thread.setDaemon(true);
  }

  /** Starts to show the progress, when {@code err} is a terminal. */
  void start() {
    if (isTerminal(err)) {
      thread.start();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The JDK does not tell; Linux does. */
  private static boolean isTerminal(PrintStream err) {
    if (err != System.err) {
      return false;
    }
    try {
      String device = Files.readSymbolicLink(STDERR).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private void watch() {
    boolean shown = false;
    try {
      Thread.sleep(FIRST_MILLIS);
      while (true) {
        err.print("\r" + line());
        err.flush();
        shown = true;
        Thread.sleep(STEP_MILLIS);
      }
    } catch (InterruptedException e) {
      if (shown) {
        err.print("\r" + " ".repeat(72) + "\r");
        err.flush();
      }
    }
  }

  private String line() {
    long total = 0;
    long done = 0;
    int files = 0;
    int doneFiles = 0;
    Set<Integer> finished = finished();
    for (InputSplit split : splits) {
      total += split.bytes();
      files += split.files().size();
      if (finished.contains(split.number())) {
        done += split.bytes();
        doneFiles += split.files().size();
      }
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    return String.format(
        Locale.ROOT,
        "%3d %%  %,d of %,d files  %.1f MB/s  %.0f s",
        total == 0 ? 100 : done * 100 / total,
        doneFiles,
        files,
        done / 1e6 / seconds,
        seconds);
  }

  private Set<Integer> finished() {
    try {
      return new HashSet<>(Manifests.finished(manifests));
    } catch (IOException e) {
      return Set.of();
    }
  }
}

package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One line on the terminal that is rewritten while the graph works, and gone when it is done:
 * {@code 42 %, 4,210 of 10,000 files, 12.3 MB/s, 1,234,567 rows, 3 rejects, 25 s left}. It counts
 * the splits that are finished, on whatever runner; the counters of {@link ExtractSplit} say the
 * same to the runner's own pages.
 */
final class Progress implements AutoCloseable {

  private static final long FIRST_MILLIS = 1000;
  private static final long STEP_MILLIS = 500;
  private static final Path STDERR = Path.of("/proc/self/fd/2");

  private final PrintStream err;
  private final Path manifests;
  private final List<InputSplit> splits;
  private final long totalBytes;
  private final long totalFiles;
  private final long started = System.nanoTime();
  private final Thread thread;

  /** Splits whose manifests were counted. */
  private final Set<Integer> counted = new HashSet<>();

  private long bytes;

  /** Of splits that an earlier run had done. */
  private final long resumedBytes;

  private long files;
  private long rows;
  private long rejects;

  Progress(PrintStream err, Path manifests, List<InputSplit> splits) {
    this.err = err;
    this.manifests = manifests;
    this.splits = splits;
    this.totalBytes = splits.stream().mapToLong(InputSplit::bytes).sum();
    this.totalFiles = splits.stream().mapToLong(split -> split.files().size()).sum();
    this.thread = new Thread(this::watch, "progress");
    thread.setDaemon(true);
    count();
    this.resumedBytes = bytes;
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
    int shown = 0;
    try {
      Thread.sleep(FIRST_MILLIS);
      while (true) {
        String line = line();
        err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        err.flush();
        shown = line.length();
        Thread.sleep(STEP_MILLIS);
      }
    } catch (InterruptedException e) {
      if (shown > 0) {
        err.print("\r" + " ".repeat(shown) + "\r");
        err.flush();
      }
    }
  }

  /** What the line says now. */
  String line() {
    count();
    double seconds = (System.nanoTime() - started) / 1e9;
    StringBuilder line = new StringBuilder();
    long percent = totalBytes == 0 ? 100 : bytes * 100 / totalBytes;
    line.append(
        String.format(
            Locale.ROOT,
            "%d %%, %,d of %,d files, %.1f MB/s, %,d rows, %,d rejects",
            percent,
            files,
            totalFiles,
            (bytes - resumedBytes) / 1e6 / seconds,
            rows,
            rejects));
    if (bytes > resumedBytes) {
      double left = seconds * (totalBytes - bytes) / (bytes - resumedBytes);
      line.append(String.format(Locale.ROOT, ", %,.0f s left", left));
    }
    return line.toString();
  }

  /** Adds up the splits that have come to their end since the last time. */
  private void count() {
    try {
      for (int split : Manifests.finished(manifests)) {
        if (counted.add(split)) {
          PartManifest manifest = Manifests.load(manifests, split);
          bytes += splits.get(split).bytes();
          files += splits.get(split).files().size();
          rows += manifest.rows();
          rejects += manifest.rejects().size();
        }
      }
    } catch (IOException e) {
      // The folder is gone, and with it the run: the run itself says why.
      return;
    }
  }
}

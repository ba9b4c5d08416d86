package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A swap for file systems without links: one file after the other.
 *
 * <p>Every step is a rename within one file system. When a step fails, the steps before it are
 * undone; when the process dies on the way, old and new files lie side by side, and {@link
 * Staging#marker()} tells the next run to finish the swap.
 */
final class PlainSwap {

  private final Staging staging;
  private final Path output;
  private final Deque<Move> done = new ArrayDeque<>();

  private record Move(Path from, Path to) {}

  private PlainSwap(Staging staging, Path output) {
    this.staging = staging;
    this.output = output;
  }

  /** Swaps the finished files into the output folder. */
  static void run(Staging staging, Path output) throws IOException {
    List<String> names = Folders.names(staging.ready());
    Path draft = staging.folder().resolve("commit.tmp");
    Files.write(draft, names);
    Files.move(draft, staging.marker(), StandardCopyOption.ATOMIC_MOVE);
    new PlainSwap(staging, output).apply(names);
  }

  /** Finishes the swap of a run that died in it; does nothing when it had not begun. */
  static void finish(Staging staging, Path output) throws IOException {
    if (Files.exists(staging.marker())) {
      new PlainSwap(staging, output).apply(Files.readAllLines(staging.marker()));
    }
  }

  private void apply(List<String> names) throws IOException {
    try {
      Files.createDirectories(staging.old());
      for (String name : Folders.names(output)) {
        boolean alreadyNew = names.contains(name) && !Files.exists(ready(name));
        if (OutputNames.isOurs(name) && !alreadyNew) {
          setAside(name, names.contains(name));
        }
      }
      for (String name : names) {
        if (Files.exists(ready(name))) {
          move(ready(name), output.resolve(name));
        }
      }
      Files.delete(staging.marker());
    } catch (IOException | RuntimeException e) {
      undo(e);
      throw e;
    }
  }

  private Path ready(String name) {
    return staging.ready().resolve(name);
  }

  /**
   * Keeps the old file for {@link #undo}. A file that will be replaced stays in place meanwhile, so
   * that a reader finds the old or the new one at any time.
   */
  private void setAside(String name, boolean replaced) throws IOException {
    Path file = output.resolve(name);
    Path aside = staging.old().resolve(name);
    if (replaced && Files.isRegularFile(file) && Files.isRegularFile(ready(name))) {
      Files.deleteIfExists(aside);
      try {
        Files.createLink(aside, file);
        done.push(new Move(file, aside));
        return;
      } catch (UnsupportedOperationException | IOException e) {
        // The file system has no hard links, or not for us: move it, and leave a moment without the
        // file. Should the reason be another, the move meets it too.
      }
    }
    move(file, aside);
  }

  private void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    done.push(new Move(from, to));
  }

  private void undo(Exception cause) {
    try {
      while (!done.isEmpty()) {
        Move move = done.pop();
        Files.move(move.to(), move.from(), StandardCopyOption.ATOMIC_MOVE);
      }
      Files.deleteIfExists(staging.marker());
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}

package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder that receives the tables. A run takes it only when it is new, empty, or holds nothing
 * but the output of an earlier run; files whose names begin with a dot are left alone. A stop
 * signal may close it from another thread.
 */
final class OutputFolder implements AutoCloseable {

  private final Path path;
  private final List<Path> created;
  private final OutputLock lock;
  private final Staging staging;
  private boolean committed;
  private boolean closed;

  private OutputFolder(Path path, List<Path> created, OutputLock lock, Staging staging) {
    this.path = path;
    this.created = created;
    this.lock = lock;
    this.staging = staging;
  }

  /**
   * Makes the folder ready for a run: locks it, clears what a dead run left and opens a staging
   * folder.
   *
   * @throws UserError when the folder cannot be used
   */
  static OutputFolder open(Path path) {
    List<Path> created = new ArrayList<>();
    try {
      if (Files.exists(path) && !Files.isDirectory(path)) {
        throw new UserError("The output " + path + " is a file, not a folder.");
      }
      create(path, created);
      OutputLock lock = OutputLock.take(path);
      try {
        sweep(path);
        refuseForeignFiles(path);
        return new OutputFolder(path, created, lock, Staging.create(path));
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      removeIfEmpty(created);
      throw new UserError("The output folder " + path + " cannot be written: " + Reasons.of(e), e);
    }
  }

  Path path() {
    return path;
  }

  Staging staging() {
    return staging;
  }

  /**
   * Replaces the earlier output by the finished files.
   *
   * @return what could not be tidied up, as one plain sentence
   * @throws IllegalStateException when the folder is closed
   */
  synchronized Optional<String> commit() throws IOException {
    if (closed) {
      throw new IllegalStateException("the run was stopped");
    }
    Optional<String> untidy = Swap.run(staging, path);
    committed = true;
    return untidy;
  }

  /** Whether someone has removed it, or what the run had in it. */
  boolean isGone() {
    return !Files.isDirectory(staging.folder());
  }

  /** What the folder holds as things stand, as one plain sentence. */
  synchronized String state() {
    return committed
        ? "The new tables are complete in " + path + "."
        : "The output " + path + " is unchanged.";
  }

  /**
   * Removes the staging folder; after a failed run also the folders it made for nothing. Safe to
   * call twice, and from any thread: it waits for a commit that is under way.
   */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (lock) {
      staging.close();
    }
    if (!committed) {
      removeIfEmpty(created);
    }
  }

  private static void create(Path path, List<Path> created) throws IOException {
    for (Path p = path; p != null && !Files.exists(p); p = p.getParent()) {
      created.add(p);
    }
    for (int i = created.size() - 1; i >= 0; i--) {
      Files.createDirectory(created.get(i));
    }
  }

  private static void removeIfEmpty(List<Path> created) {
    for (Path folder : created) {
      try {
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void sweep(Path path) throws IOException {
    for (Staging dead : Staging.all(path)) {
      Swap.finish(dead, path);
      dead.close();
    }
  }

  private static void refuseForeignFiles(Path path) throws IOException {
    boolean ours = OutputNames.holdsOurOutput(path);
    for (String name : Folders.names(path)) {
      if (!name.startsWith(".") && !(ours && OutputNames.isOurs(name))) {
        throw new UserError(
            "The output folder "
                + path
                + " holds "
                + name
                + ", which no run of this program wrote; give an empty folder with --output=...");
      }
    }
  }
}

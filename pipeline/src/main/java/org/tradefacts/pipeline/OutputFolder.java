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

  /** What runs have left that did not come to their end, when this one may go on from it. */
  private final List<Staging> dead;

  private boolean committed;
  private boolean closed;
  private boolean kept;

  private OutputFolder(
      Path path, List<Path> created, OutputLock lock, Staging staging, List<Staging> dead) {
    this.path = path;
    this.created = created;
    this.lock = lock;
    this.staging = staging;
    this.dead = dead;
  }

  /**
   * Makes the folder ready for a run: locks it, clears what a dead run left and opens a staging
   * folder.
   *
   * @throws UserError when the folder cannot be used
   */
  static OutputFolder open(Path path) {
    return open(path, false);
  }

  /**
   * The same for a run that goes on from what a dead run has done: it is kept until {@link
   * #resume}.
   */
  static OutputFolder open(Path path, boolean resume) {
    List<Path> created = new ArrayList<>();
    try {
      if (Files.exists(path) && !Files.isDirectory(path)) {
        throw new UserError("The output " + path + " is a file, not a folder.");
      }
      if (Files.isSymbolicLink(path) && !Files.exists(path)) {
        throw new UserError("The output " + path + " is a symbolic link that leads nowhere.");
      }
      create(path, created);
      OutputLock lock = OutputLock.take(path);
      try {
        List<Staging> dead = sweep(path, resume);
        refuseForeignFiles(path);
        return new OutputFolder(path, created, lock, Staging.create(path), dead);
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
   * Takes over what dead runs have done, and removes what is left of them.
   *
   * @param keys those of the splits of this run
   */
  void resume(List<String> keys) throws IOException {
    SplitKeys.save(staging, keys);
    for (Staging left : dead) {
      Resume.takeOver(left, staging, keys);
      left.close();
    }
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

  /** What the folder holds as things stand, in plain sentences. */
  synchronized String state() {
    return committed
        ? "The new tables are complete in " + path + "."
        : "The output " + path + " is unchanged." + (kept ? " --resume goes on from here." : "");
  }

  /**
   * Removes the staging folder, unless a later run may resume this one; after a failed run also the
   * folders it made for nothing. Safe to call twice, and from any thread: it waits for a commit
   * that is under way.
   */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (lock) {
      kept = !committed && staging.isResumable();
      if (kept) {
        Folders.delete(staging.ready());
      } else {
        staging.close();
      }
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

  /** Finishes swaps and removes what is left over, but for what is to be kept. */
  private static List<Staging> sweep(Path path, boolean resume) throws IOException {
    List<Staging> kept = new ArrayList<>();
    for (Staging dead : Staging.all(path)) {
      Swap.finish(dead, path);
      if (resume && dead.isResumable()) {
        kept.add(dead);
      } else {
        dead.close();
      }
    }
    return kept;
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

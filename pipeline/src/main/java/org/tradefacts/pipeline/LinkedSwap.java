package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A swap of many files that readers see as one step.
 *
 * <p>First each file of the output is replaced by a symbolic link that leads through {@link
 * Staging#view()} to the same file: {@code dates.csv -> .staging-1/view/dates.csv}, while {@code
 * view -> old}. Then one rename makes it {@code view -> ready}: at this moment all paths lead to
 * the new files. Last, the new files themselves take the places of the links. A process that dies
 * on the way leaves paths that lead all to the old files or all to the new ones; the next run puts
 * in the place of each link what it leads to.
 */
final class LinkedSwap {

  private final Staging staging;
  private final Path output;
  private final Runnable beforeStep;

  private LinkedSwap(Staging staging, Path output, Runnable beforeStep) {
    this.staging = staging;
    this.output = output;
    this.beforeStep = beforeStep;
  }

  /** Gets ready to swap; empty where the file system has no links. The output is unchanged. */
  static Optional<LinkedSwap> prepare(Staging staging, Path output) throws IOException {
    return prepare(staging, output, () -> {});
  }

  /** The same with something that happens before each step, for tests. */
  static Optional<LinkedSwap> prepare(Staging staging, Path output, Runnable beforeStep)
      throws IOException {
    LinkedSwap swap = new LinkedSwap(staging, output, beforeStep);
    try {
      swap.keepOld();
      return Optional.of(swap);
    } catch (UnsupportedOperationException | IOException e) {
      // No links here, or not for us. Should the reason be another, the plain swap meets it too.
      Files.deleteIfExists(staging.view());
      Folders.delete(staging.old());
      return Optional.empty();
    }
  }

  /** Gives the old files second names in the staging folder, and lets the view show them. */
  private void keepOld() throws IOException {
    for (String file : OutputNames.ours(output)) {
      Path old = staging.old().resolve(file);
      step();
      Files.createDirectories(old.getParent());
      Files.createLink(old, output.resolve(file));
    }
    Files.createDirectories(staging.old());
    point(staging.old());
  }

  /** See {@link Swap#run}. */
  Optional<String> run() throws IOException {
    try {
      for (String file : files()) {
        putLink(file);
      }
      point(staging.ready());
    } catch (IOException | RuntimeException e) {
      undo(e);
      throw e;
    }
    try {
      settle();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          "The tables are complete, but some are links into "
              + staging.folder()
              + " until the next run: "
              + Reasons.of(e));
    }
  }

  /** See {@link Swap#finish}. */
  static void finish(Staging dead, Path output) throws IOException {
    if (Files.isSymbolicLink(dead.view())) {
      new LinkedSwap(dead, output, () -> {}).settle();
    }
  }

  private SortedSet<String> files() throws IOException {
    SortedSet<String> files = new TreeSet<>(Folders.files(staging.old()));
    files.addAll(Folders.files(staging.ready()));
    return files;
  }

  private void putLink(String file) throws IOException {
    Path place = output.resolve(file);
    Files.createDirectories(place.getParent());
    replace(place, place.getParent().relativize(staging.view().resolve(file)));
  }

  private void point(Path folder) throws IOException {
    replace(staging.view(), folder.getFileName());
  }

  /** Puts a link in the place of whatever is there, in one step. */
  private void replace(Path place, Path target) throws IOException {
    Path draft = staging.folder().resolve("link.tmp");
    Files.deleteIfExists(draft);
    Files.createSymbolicLink(draft, target);
    step();
    Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Puts in the place of each link what the view shows there: a file, or nothing. */
  private void settle() throws IOException {
    for (String file : OutputNames.ours(output)) {
      Path place = output.resolve(file);
      if (isOurLink(place)) {
        Path shown = staging.view().resolve(file);
        step();
        if (Files.exists(shown, LinkOption.NOFOLLOW_LINKS)) {
          Files.move(shown, place, StandardCopyOption.ATOMIC_MOVE);
        } else {
          Files.delete(place);
        }
      }
    }
    for (String name : Folders.names(output)) {
      if (OutputNames.isOurs(name)) {
        step();
        Folders.deleteIfWithoutFiles(output.resolve(name));
      }
    }
    step();
    Files.delete(staging.view());
  }

  private boolean isOurLink(Path place) throws IOException {
    return Files.isSymbolicLink(place)
        && place
            .resolveSibling(Files.readSymbolicLink(place))
            .normalize()
            .startsWith(staging.view());
  }

  private void undo(Exception cause) {
    try {
      settle();
    } catch (IOException e) {
      // The view stays, and shows the old files; the next run settles it.
      cause.addSuppressed(e);
    }
  }

  private void step() {
    beforeStep.run();
  }
}

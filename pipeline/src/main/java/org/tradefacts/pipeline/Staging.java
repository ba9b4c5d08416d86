package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The hidden folder in which a run prepares its output. It lies inside the output folder, so that
 * the commit can rename. Who holds the {@link OutputLock} knows that all others are left over.
 */
final class Staging implements AutoCloseable {

  private static final String PREFIX = ".staging-";

  private final Path folder;

  private Staging(Path folder) {
    this.folder = folder;
  }

  /** Makes the staging folder of a new run. */
  static Staging create(Path output) throws IOException {
    Staging staging = new Staging(Files.createTempDirectory(output, PREFIX));
    try {
      Files.createDirectory(staging.parts());
      Files.createDirectory(staging.manifests());
      Files.createDirectory(staging.ready());
      return staging;
    } catch (IOException e) {
      staging.close();
      throw e;
    }
  }

  /** Those that lie in an output folder. */
  static List<Staging> all(Path output) throws IOException {
    List<Staging> all = new ArrayList<>();
    for (String name : Folders.names(output)) {
      Path folder = output.resolve(name);
      if (name.startsWith(PREFIX) && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        all.add(new Staging(folder));
      }
    }
    return all;
  }

  Path folder() {
    return folder;
  }

  /** Part files, named after split and attempt. */
  Path parts() {
    return folder.resolve("parts");
  }

  /** One file a finished split. */
  Path manifests() {
    return folder.resolve("manifests");
  }

  /** One key a split, see {@link SplitKeys}; only a run that can be resumed has it. */
  Path keys() {
    return folder.resolve("keys");
  }

  /** The finished output, ready to be swapped in. */
  Path ready() {
    return folder.resolve("ready");
  }

  /** Files of the previous output while the swap is under way. */
  Path old() {
    return folder.resolve("old");
  }

  /** A link to {@link #old} or {@link #ready}; its presence says that a linked swap has begun. */
  Path view() {
    return folder.resolve("view");
  }

  /** Names of the finished files; its presence says that a plain swap has begun. */
  Path marker() {
    return folder.resolve("commit");
  }

  /** Whether a later run may go on from what was done here. */
  boolean isResumable() throws IOException {
    return Files.isRegularFile(keys()) && !Manifests.finished(manifests()).isEmpty();
  }

  /**
   * Removes the folder, unless a swap was neither done nor undone: the next run finishes it. The
   * folder gets another name first, so that workers that have not ended yet cannot add to it.
   */
  @Override
  public void close() throws IOException {
    if (Files.exists(folder) && !Files.exists(marker()) && !Files.isSymbolicLink(view())) {
      Path ended = folder.resolveSibling(folder.getFileName() + "-ended");
      Files.move(folder, ended, StandardCopyOption.ATOMIC_MOVE);
      Folders.delete(ended);
    }
  }
}

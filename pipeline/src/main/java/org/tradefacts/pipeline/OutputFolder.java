package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder that receives the tables. A run takes it only when it is new, empty, or holds nothing
 * but the output of an earlier run; files whose names begin with a dot are left alone.
 */
final class OutputFolder implements AutoCloseable {

  private final Path path;
  private final List<Path> created;
  private final Staging staging;
  private boolean committed;

  private OutputFolder(Path path, List<Path> created, Staging staging) {
    this.path = path;
    this.created = created;
    this.staging = staging;
  }

  /**
   * Makes the folder ready for a run: clears what a dead run left and opens a staging folder.
   *
   * @throws UserError when the folder cannot be used
   */
  static OutputFolder open(Path path) {
    List<Path> created = new ArrayList<>();
    try {
      if (Files.exists(path)) {
        sweep(path);
        refuseForeignFiles(path);
      }
      create(path, created);
      return new OutputFolder(path, created, Staging.create(path));
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

  /** Replaces the earlier output by the finished files. */
  void commit() throws IOException {
    Swap.run(staging, path);
    committed = true;
  }

  /** Removes the staging folder; after a failed run also the folders it made for nothing. */
  @Override
  public void close() throws IOException {
    staging.close();
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
    for (String name : Folders.names(path)) {
      Path left = path.resolve(name);
      if (name.startsWith(Staging.PREFIX) && Files.isDirectory(left)) {
        try (Staging dead = Staging.takeOver(left)) {
          Swap.finish(dead, path);
        }
      }
    }
  }

  private static void refuseForeignFiles(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      throw new UserError("The output " + path + " is a file, not a folder.");
    }
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

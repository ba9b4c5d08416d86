package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The hidden folder in which a run prepares its output. It lies inside the output folder, so that
 * the commit can rename; it is locked while its run lives, so that a later run can tell what is
 * left over from what is in work.
 */
final class Staging implements AutoCloseable {

  static final String PREFIX = ".staging-";

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private Staging(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /** Makes the staging folder of a new run. */
  static Staging create(Path output) throws IOException {
    Path folder = Files.createTempDirectory(output, PREFIX);
    Staging staging = lock(folder);
    Files.createDirectory(staging.parts());
    Files.createDirectory(staging.manifests());
    Files.createDirectory(staging.ready());
    return staging;
  }

  /**
   * Takes over the staging folder of a run that died.
   *
   * @throws UserError when that run is still alive
   */
  static Staging takeOver(Path folder) throws IOException {
    return lock(folder);
  }

  private static Staging lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // A run in this very process holds it.
    }
    if (lock == null) {
      channel.close();
      throw new UserError("Another run is writing to " + folder.getParent() + " at the moment.");
    }
    return new Staging(folder, channel, lock);
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

  /** The finished output, ready to be swapped in. */
  Path ready() {
    return folder.resolve("ready");
  }

  /** Files of the previous output while the swap is under way. */
  Path old() {
    return folder.resolve("old");
  }

  /** Names of the finished files; its presence says that the swap has begun. */
  Path marker() {
    return folder.resolve("commit");
  }

  /** Removes the folder, unless a swap was neither done nor undone: the next run finishes it. */
  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
    if (!Files.exists(marker())) {
      Folders.delete(folder);
    }
  }
}

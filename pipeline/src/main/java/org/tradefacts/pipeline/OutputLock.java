package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The right to write to an output folder: a locked, hidden file in it. The system takes the lock
 * from a process that dies, so whoever gets it knows that every staging folder is a dead run's.
 */
final class OutputLock implements AutoCloseable {

  static final String NAME = ".tradefacts.lock";

  /** Each failure means that another run has just ended. */
  private static final int TRIES = 100;

  private static final int LENGTHS = 1 << 12;

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws UserError when another run has it
   */
  static OutputLock take(Path output) throws IOException {
    Path file = output.resolve(NAME);
    for (int i = 0; i < TRIES; i++) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      boolean locked = false;
      try {
        if (!lock(channel)) {
          break;
        }
        locked = isStillAt(file, channel);
        if (locked) {
          return new OutputLock(file, channel);
        }
      } finally {
        if (!locked) {
          channel.close();
        }
      }
    }
    throw new UserError("Another run is writing to " + output + " at the moment.");
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // A run in this very process holds it.
      return false;
    }
  }

  /**
   * Whether the locked file is the one of that name. The run that had the lock deletes it, and may
   * have done so between our opening and locking it; another run may hold a new one since. A length
   * by chance tells the two apart, on any system.
   */
  private static boolean isStillAt(Path file, FileChannel channel) throws IOException {
    int length = 1 + ThreadLocalRandom.current().nextInt(LENGTHS);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), length - 1L);
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}

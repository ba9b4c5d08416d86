package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.apache.beam.sdk.io.FileSystems;

/**
 * The place below which all input files lie.
 *
 * @param location a folder of this machine, or what stands before the paths of files on one of
 *     Beam's file systems, such as {@code s3://bucket/articles/}
 * @param local whether it is a folder of this machine
 */
record InputRoot(String location, boolean local) implements Serializable {

  static InputRoot folder(Path folder) {
    return new InputRoot(folder.toString(), true);
  }

  /** Opens a file at one of its bytes. */
  InputStream open(String sourceFile, long from) throws IOException {
    ReadableByteChannel channel = channel(sourceFile);
    try {
      InputStream in = Channels.newInputStream(channel);
      if (channel instanceof SeekableByteChannel seekable) {
        seekable.position(from);
      } else {
        in.skipNBytes(from);
      }
      return in;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private ReadableByteChannel channel(String sourceFile) throws IOException {
    if (!local) {
      return FileSystems.open(FileSystems.matchNewResource(location + sourceFile, false));
    }
    try {
      Path path = Path.of(location).resolve(sourceFile);
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        // Opening a pipe would wait for someone to write to it.
        throw new IOException("it is no longer a file");
      }
      return Files.newByteChannel(path);
    } catch (InvalidPathException e) {
      throw new IOException(e.getReason(), e);
    }
  }

  /** Bytes of a file as it is now; empty where asking takes long, and when it is gone. */
  OptionalLong size(String sourceFile) {
    if (!local) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Files.size(Path.of(location).resolve(sourceFile)));
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /** Where a file lies, for people. */
  String place(String sourceFile) {
    return local ? Path.of(location).resolve(sourceFile).toString() : location + sourceFile;
  }
}

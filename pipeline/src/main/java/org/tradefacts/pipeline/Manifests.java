package org.tradefacts.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.CRC32;

/** Keeps manifests as small files, which works on every runner and shows the progress as well. */
final class Manifests {

  private static final PartManifestCoder CODER = new PartManifestCoder();

  private Manifests() {}

  /** Saves a manifest; of two attempts at a split the later one counts, and both are the same. */
  static void save(Path folder, PartManifest manifest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CODER.encode(manifest, bytes);
    new DataOutputStream(bytes).writeLong(checksum(bytes.toByteArray(), bytes.size()));
    Path draft = folder.resolve("." + UUID.randomUUID());
    Files.write(draft, bytes.toByteArray());
    Files.move(draft, folder.resolve(name(manifest.split())), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Numbers of the splits that are finished. */
  static List<Integer> finished(Path folder) throws IOException {
    List<Integer> splits = new ArrayList<>();
    for (String name : Folders.names(folder)) {
      if (!name.startsWith(".")) {
        splits.add(Integer.parseInt(name));
      }
    }
    return splits;
  }

  /** All manifests in the order of their splits. */
  static List<PartManifest> load(Path folder) throws IOException {
    List<PartManifest> manifests = new ArrayList<>();
    for (int split : finished(folder)) {
      manifests.add(load(folder, split));
    }
    return manifests;
  }

  /**
   * The manifest of a finished split.
   *
   * @throws IOException also when it is not as it was written; zeros alone would be a manifest, too
   */
  static PartManifest load(Path folder, int split) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(name(split)));
    int length = bytes.length - Long.BYTES;
    if (length < 0 || checksum(bytes, length) != ByteBuffer.wrap(bytes).getLong(length)) {
      throw new IOException("the manifest of split " + split + " is damaged");
    }
    return CODER.decode(new ByteArrayInputStream(bytes));
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, length);
    return checksum.getValue();
  }

  private static String name(int split) {
    return String.format(Locale.ROOT, "%08d", split);
  }
}

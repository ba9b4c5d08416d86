package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * One key a split, which changes with anything that its parts hang on: the program, the options,
 * and each file's id, path, range, size, time of modification and identity (device and inode).
 */
final class SplitKeys {

  private final InputRoot root;
  private final String run;

  private SplitKeys(InputRoot root, String run) {
    this.root = root;
    this.run = run;
  }

  /**
   * The keys of splits, in their order. Files of other machines have no identity that would show a
   * change: their splits get keys that nothing else has.
   *
   * @param analyser what the program does with an article
   */
  static List<String> of(
      InputRoot root, List<InputSplit> splits, Settings settings, Analyser analyser)
      throws IOException {
    String run =
        String.join(
            "\n",
            Build.fingerprint(),
            Runtime.version().toString(),
            analyser.getClass().getName(),
            settings.partOptions().toString());
    SplitKeys keys = new SplitKeys(root, run);
    return splits.stream().map(keys::of).toList();
  }

  private String of(InputSplit split) {
    MessageDigest digest = Sha256.digest();
    add(digest, run);
    for (InputFile file : split.files()) {
      add(digest, file.toString());
      add(digest, stamp(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private String stamp(InputFile file) {
    if (root.local()) {
      try {
        BasicFileAttributes now =
            Files.readAttributes(Path.of(root.place(file.sourceFile())), BasicFileAttributes.class);
        return now.size() + " " + now.lastModifiedTime() + " " + now.fileKey();
      } catch (IOException e) {
        // It has vanished meanwhile; reading it will say so.
      }
    }
    return UUID.randomUUID().toString();
  }

  /** Each text ends, so that no two lists of texts give the same bytes. */
  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** Keeps the keys of a run, before it begins with the first split. */
  static void save(Staging staging, List<String> keys) throws IOException {
    Path draft = staging.folder().resolve("keys.tmp");
    Files.write(draft, keys);
    Files.move(draft, staging.keys(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The keys of an earlier run; none when it kept none. */
  static List<String> load(Staging staging) throws IOException {
    return Files.isRegularFile(staging.keys())
        ? Files.readAllLines(staging.keys())
        : new ArrayList<>();
  }
}

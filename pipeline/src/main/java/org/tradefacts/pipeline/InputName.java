package org.tradefacts.pipeline;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the name of a file says about it: {@code wiki_00.jsonl.zst} holds articles as lines, under
 * zstandard; {@code corpus.tgz} is short for {@code corpus.tar.gz}.
 */
record InputName(InputKind kind, Compression compression) {

  /** One article as it stands, which is how a file of any other name is taken. */
  static final InputName PLAIN = new InputName(InputKind.ARTICLE, Compression.NONE);

  private static final Map<String, String> SHORT =
      Map.of(
          ".tgz", ".tar.gz",
          ".tbz2", ".tar.bz2",
          ".txz", ".tar.xz",
          ".tzst", ".tar.zst");

  /**
   * Reads the name of a file or the path to it.
   *
   * @return empty when it is hidden or of no kind that a run reads
   */
  static Optional<InputName> of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (name.startsWith(".")) {
      return Optional.empty();
    }
    for (Map.Entry<String, String> pair : SHORT.entrySet()) {
      if (endsIn(name, pair.getKey())) {
        name = name.substring(0, name.length() - pair.getKey().length()) + pair.getValue();
      }
    }
    Compression compression = Compression.of(name);
    String inner = name.substring(0, name.length() - compression.suffix().length());
    for (InputKind kind : InputKind.values()) {
      if (kind.ends(inner)) {
        return Optional.of(new InputName(kind, compression));
      }
    }
    return Optional.empty();
  }

  /** Whether a file has a name before the suffix. */
  static boolean endsIn(String name, String suffix) {
    return name.length() > suffix.length() && name.endsWith(suffix);
  }
}

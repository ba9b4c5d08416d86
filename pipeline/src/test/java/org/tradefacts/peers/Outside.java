package org.tradefacts.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The cases in which our contract decides otherwise than the system they come from, each with the
 * reason: a file of lines {@code file<TAB>line<TAB>reason}, {@code #} comments.
 */
public final class Outside {

  private final Map<String, String> reasons = new HashMap<>();

  private Outside() {}

  /** Reads {@code peers/<name>} of the test resources. */
  public static Outside read(String name) {
    Path path = Path.of("src/test/resources/peers", name);
    Outside outside = new Outside();
    try {
      for (String line : Files.readAllLines(path)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          outside.add(path, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outside;
  }

  private void add(Path path, String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 3
        || fields[2].isBlank()
        || reasons.put(fields[0] + ":" + Integer.parseInt(fields[1]), fields[2]) != null) {
      throw new IllegalStateException(path + ": " + line);
    }
  }

  /** Why the case is outside; empty when it is inside. */
  public Optional<String> reason(PeerCase peer) {
    return Optional.ofNullable(reasons.get(peer.file() + ":" + peer.line()));
  }
}

package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;

/** The names that the documents of one container have taken, as hashes. */
final class ContainerIds {

  private final LongSet taken = new LongSet();

  /** Takes a name; false when another document has it. */
  boolean take(String name) {
    return taken.add(hash(name));
  }

  /** The hashes of all names, sorted. */
  List<Long> hashes() {
    return taken.values();
  }

  /** So many bits of SHA-256 that even a million names meet by chance once in 30 million runs. */
  private static long hash(String name) {
    return ByteBuffer.wrap(Sha256.digest().digest(name.getBytes(UTF_8))).getLong();
  }
}

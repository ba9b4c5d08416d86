package org.tradefacts.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The documents in an input file, in its own order, one at a time. */
interface DocumentStream extends Closeable {

  /**
   * The next document, or why there is none at this place.
   *
   * @return empty at the end
   * @throws IOException when nothing beyond this place can be read
   */
  Optional<Finding> next() throws IOException;

  /** Names the place reached, for people: {@code byte 4711 of its content}. */
  String place();
}

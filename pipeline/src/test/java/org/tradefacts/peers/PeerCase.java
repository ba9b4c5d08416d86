package org.tradefacts.peers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * One test case of another system.
 *
 * @param file name of the file it was read from, without {@code .jsonl}
 * @param line its line there, from 1
 * @param kind {@code date}, {@code money}, {@code none} (nothing is to be found), ...
 * @param text what is read
 * @param absolute whether the answer follows from the text alone; empty where the file is silent
 * @param expected the spans to be found, in text order
 */
public record PeerCase(
    String file,
    int line,
    String kind,
    String text,
    Optional<Boolean> absolute,
    List<Answer> expected) {

  /**
   * One expected span.
   *
   * @param span the expression as written
   * @param start where it begins in the text
   * @param json the whole answer, values in the system's own notation
   */
  public record Answer(String span, int start, JsonNode json) {

    /** A field as text; empty when it is missing or null. */
    public String field(String name) {
      JsonNode node = json.path(name);
      return node.isTextual() ? node.textValue() : "";
    }
  }
}

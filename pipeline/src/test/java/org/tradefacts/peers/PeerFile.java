package org.tradefacts.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Test cases of other systems, which lie beside the project and are no part of it: one JSON object
 * a line.
 */
public final class PeerFile {

  private static final Path PEERS = Path.of("../../shared/peers");
  private static final ObjectMapper JSON = new ObjectMapper();

  private PeerFile() {}

  /** Whether the cases are at hand. */
  public static boolean present() {
    return Files.isDirectory(PEERS);
  }

  /** The cases of {@code <name>.jsonl}, in order. */
  public static List<PeerCase> read(String name) {
    try {
      List<PeerCase> cases = new ArrayList<>();
      for (String line : Files.readAllLines(PEERS.resolve(name + ".jsonl"))) {
        cases.add(parse(name, cases.size() + 1, JSON.readTree(line)));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PeerCase parse(String file, int line, JsonNode json) {
    List<PeerCase.Answer> expected = new ArrayList<>();
    for (JsonNode answer : json.path("expected")) {
      expected.add(
          new PeerCase.Answer(answer.path("span").asText(), answer.path("start").asInt(), answer));
    }
    JsonNode absolute = json.path("absolute");
    return new PeerCase(
        file,
        line,
        json.path("kind").asText(),
        json.path("text").asText(),
        absolute.isBoolean() ? Optional.of(absolute.booleanValue()) : Optional.empty(),
        expected);
  }
}

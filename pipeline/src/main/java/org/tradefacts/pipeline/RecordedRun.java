package org.tradefacts.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tradefacts.table.DocumentsCsv;

/**
 * A finished run, by its output folder.
 *
 * @param output the folder
 * @param input what it read, as {@code run.json} has it
 */
record RecordedRun(Path output, Path input) {

  /** The run whose tables lie in a folder; empty when there is none. */
  static Optional<RecordedRun> in(Path output) throws IOException {
    Path file = output.resolve(OutputNames.RUN);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    JsonNode input = new ObjectMapper().readTree(file.toFile()).at("/options/input");
    return input.isTextual()
        ? Optional.of(new RecordedRun(output, Path.of(input.asText())))
        : Optional.empty();
  }

  /** The file of a document, where it still lies. */
  Optional<Path> file(String documentId) {
    InputListing listing = InputListing.of(input);
    return listing.files().stream()
        .filter(file -> file.documentId().equals(documentId))
        .map(file -> listing.root().resolve(file.sourceFile()))
        .findFirst();
  }

  /** The document that was read from a file. */
  Optional<String> document(Path file) throws IOException {
    if (!Files.exists(input)) {
      return Optional.empty();
    }
    Path real = file.toRealPath();
    InputListing listing = InputListing.of(input);
    return listing.files().stream()
        .filter(candidate -> listing.root().resolve(candidate.sourceFile()).equals(real))
        .map(InputFile::documentId)
        .findFirst();
  }

  /** The hash that its table has for a document; empty when it has none. */
  Optional<String> sha256(String documentId) throws IOException {
    return DocumentsCsv.sha256(output, documentId);
  }
}

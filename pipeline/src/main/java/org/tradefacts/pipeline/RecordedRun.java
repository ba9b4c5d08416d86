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
 * @param guarded whether texts in its CSV are guarded against being taken for formulas
 */
record RecordedRun(Path output, String input, boolean guarded) {

  /** The run whose tables lie in a folder; empty when there is none. */
  static Optional<RecordedRun> in(Path output) throws IOException {
    Path file = output.resolve(OutputNames.RUN);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    JsonNode options = new ObjectMapper().readTree(file.toFile()).path("options");
    JsonNode input = options.path("input");
    boolean guarded = options.path("csvFormulaGuard").asBoolean();
    return input.isTextual()
        ? Optional.of(new RecordedRun(output, input.asText(), guarded))
        : Optional.empty();
  }

  /** A document, where it still lies; a container is read up to it. */
  Optional<LocatedDocument> find(String documentId) {
    InputListing listing = InputListing.of(input);
    return listing
        .fileOf(documentId)
        .flatMap(file -> LocatedDocument.find(listing.root(), file, documentId));
  }

  /** The document that was read from a file. */
  Optional<String> document(Path file) throws IOException {
    if (FileSystemListing.isMeant(input) || !Files.exists(Path.of(input))) {
      return Optional.empty();
    }
    Path real = file.toRealPath();
    InputListing listing = InputListing.of(input);
    return listing.files().stream()
        .filter(candidate -> listing.root().place(candidate.sourceFile()).equals(real.toString()))
        .map(InputFile::documentId)
        .findFirst();
  }

  /** The hash that its table has for a document; empty when it has none. */
  Optional<String> sha256(String documentId) throws IOException {
    return DocumentsCsv.sha256(output, guarded, documentId);
  }
}

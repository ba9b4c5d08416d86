package org.tradefacts.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Looks up a document in the table {@code documents} of a finished run, whole or in parts. */
public final class DocumentsCsv {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DocumentsCsv() {}

  /**
   * The SHA-256 that the table has for a document.
   *
   * @param output folder of the run
   * @param guarded whether its texts are guarded against being taken for formulas
   * @param documentId the document
   * @return empty when the run wrote no CSV or did not read the document
   */
  public static Optional<String> sha256(Path output, boolean guarded, String documentId)
      throws IOException {
    for (Path file : files(output)) {
      try (BufferedReader in =
              new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8));
          CSVParser rows = CSVParser.parse(afterMark(in), format())) {
        for (CSVRecord row : rows) {
          String cell = row.get(DocumentsTable.DOCUMENT_ID.name());
          if ((guarded ? FormulaGuard.undo(cell) : cell).equals(documentId)) {
            return Optional.of(row.get(DocumentsTable.SHA256.name()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static CSVFormat format() {
    return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  }

  private static BufferedReader afterMark(BufferedReader in) throws IOException {
    in.mark(1);
    if (in.read() != BYTE_ORDER_MARK) {
      in.reset();
    }
    return in;
  }

  private static List<Path> files(Path output) throws IOException {
    String extension = "." + Format.CSV.extension();
    Path whole = output.resolve(Tables.DOCUMENTS.name() + extension);
    if (Files.exists(whole)) {
      return List.of(whole);
    }
    Path parts = output.resolve(Tables.DOCUMENTS.name());
    if (!Files.isDirectory(parts)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(parts)) {
      return all.filter(part -> part.toString().endsWith(extension)).sorted().toList();
    }
  }
}

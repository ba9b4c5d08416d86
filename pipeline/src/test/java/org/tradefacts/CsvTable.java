package org.tradefacts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file of a run, read as a user would: by column name, empty for null. */
public final class CsvTable {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private CsvTable() {}

  /** Reads a whole file. */
  public static List<CSVRecord> read(Path file) throws IOException {
    try (CSVParser parser = CSVParser.parse(file, UTF_8, CSV)) {
      return parser.getRecords();
    }
  }
}

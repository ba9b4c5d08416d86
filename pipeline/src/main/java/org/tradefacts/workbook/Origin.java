package org.tradefacts.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.tradefacts.table.Table;

/**
 * Where a workbook comes from, for its first sheet.
 *
 * @param version version of the program
 * @param input name of the corpus
 * @param bytes source bytes read
 * @param skipped inputs that could not be read
 * @param repaired inputs that were read with loss
 * @param formats suffixes of the tables' files, which have every row
 */
public record Origin(
    String version, String input, long bytes, long skipped, long repaired, List<String> formats) {

  /** Copies the list. */
  public Origin {
    formats = List.copyOf(formats);
  }

  /** The files that have all rows of a table: {@code dates.csv and dates.parquet}. */
  String filesOf(Table table) {
    return formats.stream()
        .map(format -> table.name() + "." + format)
        .collect(Collectors.joining(" and "));
  }
}

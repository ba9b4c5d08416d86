package org.tradefacts.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The CSV files that a run wrote, for those who make something else of them.
 *
 * @param files the files of each table, in order, by the table's name
 * @param guarded whether their texts are guarded against being taken for formulas
 */
public record CsvFiles(Map<String, List<Path>> files, boolean guarded) {

  /**
   * Opens a table, which is empty when it has no files.
   *
   * @param wanted the columns whose texts will be asked for
   */
  public CsvRows open(Table table, List<Column> wanted) {
    return new CsvRows(table, files.getOrDefault(table.name(), List.of()), wanted, guarded);
  }
}

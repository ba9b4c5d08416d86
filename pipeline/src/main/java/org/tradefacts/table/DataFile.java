package org.tradefacts.table;

import java.util.List;

/**
 * A finished table in one format, as the data package lists it.
 *
 * @param table the table
 * @param format its format
 * @param paths its files below the package's folder, in order; one unless it is kept in parts
 * @param bytes size of all of them
 * @param sha256 hexadecimal hash of the file; empty when there are several
 */
public record DataFile(Table table, Format format, List<String> paths, long bytes, String sha256) {

  /** Copies the list. */
  public DataFile {
    paths = List.copyOf(paths);
  }

  /** The name of its resource: {@code dates.csv}. */
  String resource() {
    return resource(table, format);
  }

  static String resource(Table table, Format format) {
    return table.name() + "." + format.extension();
  }
}

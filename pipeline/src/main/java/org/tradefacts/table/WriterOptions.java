package org.tradefacts.table;

/**
 * How tables are written.
 *
 * @param csvBom whether CSV begins with a byte-order mark, which Excel on Windows needs to see that
 *     a file is UTF-8
 */
public record WriterOptions(boolean csvBom) {

  /** As the table contract says: no byte-order mark. */
  public static final WriterOptions DEFAULT = new WriterOptions(false);
}

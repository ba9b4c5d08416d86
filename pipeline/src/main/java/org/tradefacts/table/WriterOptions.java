package org.tradefacts.table;

import java.io.Serializable;

/**
 * How tables are written.
 *
 * @param csvBom whether CSV begins with a byte-order mark, which Excel on Windows needs to see that
 *     a file is UTF-8
 * @param csvFormulaGuard whether texts that a spreadsheet would take for a formula are guarded in
 *     CSV
 */
public record WriterOptions(boolean csvBom, boolean csvFormulaGuard) implements Serializable {

  /** As the table contract says: no byte-order mark, and texts guarded. */
  public static final WriterOptions DEFAULT = new WriterOptions(false, true);
}

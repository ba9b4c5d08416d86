package org.tradefacts.table;

/** The columns of {@code rejects}: the inputs that were skipped or repaired. */
public final class RejectsTable {
  private static final TableBuilder T = new TableBuilder();

  /** {@code source_file} */
  public static final Column SOURCE_FILE =
      T.string("source_file")
          .required()
          .example("broken.md")
          .means(
              "Path of the file below the input root, as found; in a container followed by `/` "
                  + "and the entry's name, or `@` and the byte offset of the record.");

  /** {@code stage} */
  public static final Column STAGE =
      T.string("stage")
          .required()
          .example("decode")
          .values("match", "read", "decode", "parse", "extract", "write")
          .means("Where it failed.");

  /** {@code severity} */
  public static final Column SEVERITY =
      T.string("severity")
          .required()
          .example("repaired")
          .values("skipped", "repaired")
          .means(
              "`skipped`: no rows of it, or of what the reason names, in any table. `repaired`: its rows are there, the "
                  + "reason says what was lost.");

  /** {@code reason} */
  public static final Column REASON =
      T.string("reason")
          .required()
          .example("Malformed UTF-8 at byte 1034 was replaced.")
          .means("One plain sentence.");

  /** {@code bytes} */
  public static final Column BYTES =
      T.int64("bytes")
          .example("42479")
          .means("Size of the file, entry or record in bytes, where it is known.");

  static final Table TABLE =
      T.key(SOURCE_FILE)
          .table(
              "rejects",
              "One row an input that was skipped or repaired",
              "Inputs that could not be processed, and inputs that were processed with loss.");

  private RejectsTable() {}
}

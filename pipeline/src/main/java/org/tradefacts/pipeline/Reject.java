package org.tradefacts.pipeline;

import java.util.Locale;

/**
 * An input that could not be processed, or was processed with loss.
 *
 * @param sourceFile path below the input root, and the place in it
 * @param stage where it happened
 * @param severity whether rows of it are in the tables
 * @param reason one plain sentence
 * @param bytes size of the input; 0 when unknown
 */
record Reject(String sourceFile, Stage stage, Severity severity, String reason, long bytes)
    implements Finding {

  /** Steps of a run. */
  enum Stage {
    MATCH,
    READ,
    DECODE,
    PARSE,
    EXTRACT,
    WRITE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of the input. */
  enum Severity {
    /** No rows of it are in any table. */
    SKIPPED,
    /** Its rows are there; the reason says what was lost. */
    REPAIRED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Reject skipped(String sourceFile, Stage stage, String reason, long bytes) {
    return new Reject(sourceFile, stage, Severity.SKIPPED, reason, bytes);
  }

  static Reject repaired(String sourceFile, Stage stage, String reason, long bytes) {
    return new Reject(sourceFile, stage, Severity.REPAIRED, reason, bytes);
  }
}

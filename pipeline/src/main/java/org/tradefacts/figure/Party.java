package org.tradefacts.figure;

/**
 * An economy that takes part in a figure.
 *
 * @param code ISO 3166-1 alpha-3; empty when none
 * @param text as written; empty when none
 */
public record Party(String code, String text) {

  /** The text names no economy. */
  public static final Party NONE = new Party("", "");

  /** Whether no economy is named; 歐盟 is named but has no code. */
  boolean isNone() {
    return code.isEmpty() && text.isEmpty();
  }
}

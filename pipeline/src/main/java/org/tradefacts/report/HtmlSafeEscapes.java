package org.tradefacts.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;

/**
 * Escapes what could end or begin something in HTML, so that a text such as {@code </script>} is
 * only a text wherever the JSON stands.
 */
final class HtmlSafeEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private final int[] ascii;

  HtmlSafeEscapes() {
    ascii = standardAsciiEscapesForJSON();
    for (char c : new char[] {'<', '>', '&', '\''}) {
      ascii[c] = ESCAPE_STANDARD;
    }
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  /** Jackson asks this for what lies beyond ASCII too; its contract for "none" is null. */
  @Override
  public SerializableString getEscapeSequence(int c) {
    return null;
  }
}

package org.tradefacts.figure;

/**
 * The good or sector of a figure.
 *
 * @param text as written; empty when none is named
 * @param chapter two digits of the Harmonized System; empty when it has none
 * @param origin where it was found
 */
record Good(String text, String chapter, Origin origin) {

  /** No good is named. */
  static final Good NONE = new Good("", "", Origin.NOWHERE);

  Good from(Origin place) {
    return text.isEmpty() ? NONE : new Good(text, chapter, place);
  }
}

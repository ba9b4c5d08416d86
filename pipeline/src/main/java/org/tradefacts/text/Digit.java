package org.tradefacts.text;

/** ASCII digits of the source. */
final class Digit {

  private Digit() {}

  static boolean is(char c) {
    return c >= '0' && c <= '9';
  }
}

package org.tradefacts.text;

import java.util.function.IntPredicate;

/**
 * A fixed set of UTF-16 units, one bit each. It takes 8 KiB, and those of Chinese text that are
 * looked up again and again lie in the processor's nearest cache, where a table with an entry for
 * each unit would push the others out.
 */
public final class CharacterSet {

  private final long[] bits = new long[0x10000 / Long.SIZE];

  private CharacterSet() {}

  /** The characters of a text. */
  public static CharacterSet of(String characters) {
    CharacterSet set = new CharacterSet();
    for (int i = 0; i < characters.length(); i++) {
      set.add(characters.charAt(i));
    }
    return set;
  }

  /** All UTF-16 units of which something is true. */
  public static CharacterSet where(IntPredicate predicate) {
    CharacterSet set = new CharacterSet();
    for (int c = 0; c < 0x10000; c++) {
      if (predicate.test(c)) {
        set.add((char) c);
      }
    }
    return set;
  }

  private void add(char c) {
    bits[c >> 6] |= 1L << c;
  }

  /** Whether it holds the character. */
  public boolean contains(char c) {
    return (bits[c >> 6] & 1L << c) != 0;
  }
}

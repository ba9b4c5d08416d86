package org.tradefacts.text;

import java.util.List;

/**
 * The script an article is written in, from the characters that exist in one script only.
 *
 * <p>At least nine in ten such characters traditional: {@code zh-Hant}; at most one in ten: {@code
 * zh-Hans}; in between, or none at all: {@code zh}.
 */
public final class Script {

  private static final byte TRADITIONAL = 1;
  private static final byte SIMPLIFIED = 2;
  private static final byte[] TABLE = table();

  private Script() {}

  private static byte[] table() {
    byte[] table = new byte[0x10000];
    for (List<String> row :
        Lexicon.read("zh/folding.tsv", "traditional", "simplified", "exclusive")) {
      table[row.get(0).charAt(0)] = TRADITIONAL;
      if (row.get(2).equals("yes")) {
        table[row.get(1).charAt(0)] = SIMPLIFIED;
      }
    }
    return table;
  }

  /** Whether a character is one of the Han characters of the Basic Multilingual Plane. */
  public static boolean isHan(char c) {
    return c >= '\u3400' && c <= '\u9fff';
  }

  /** The BCP 47 tag of a text. */
  public static String of(CharSequence text) {
    int traditional = 0;
    int simplified = 0;
    for (int i = 0; i < text.length(); i++) {
      byte kind = TABLE[text.charAt(i)];
      if (kind == TRADITIONAL) {
        traditional++;
      } else if (kind == SIMPLIFIED) {
        simplified++;
      }
    }
    int all = traditional + simplified;
    if (all == 0) {
      return "zh";
    }
    if (traditional * 10L >= all * 9L) {
      return "zh-Hant";
    }
    return traditional * 10L <= all ? "zh-Hans" : "zh";
  }
}

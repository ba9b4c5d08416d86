package org.tradefacts.text;

import java.util.List;

/**
 * The script an article is written in, from the characters that exist in one script only.
 *
 * <p>At least nine in ten such characters traditional: {@code zh-Hant}; at most one in ten: {@code
 * zh-Hans}; in between, or none at all: {@code zh}.
 */
public final class Script {

  private static final CharacterSet TRADITIONAL;

  /** Those of one script, whichever. */
  private static final CharacterSet OF_ONE;

  static {
    StringBuilder traditional = new StringBuilder();
    StringBuilder simplified = new StringBuilder();
    for (List<String> row :
        Lexicon.read("zh/folding.tsv", "traditional", "simplified", "exclusive")) {
      traditional.append(row.get(0));
      simplified.append(row.get(2).equals("yes") ? row.get(1) : "");
    }
    TRADITIONAL = CharacterSet.of(traditional.toString());
    OF_ONE = CharacterSet.of(traditional.append(simplified).toString());
  }

  private Script() {}

  /** Whether a character is one of the Han characters of the Basic Multilingual Plane. */
  public static boolean isHan(char c) {
    return c >= '\u3400' && c <= '\u9fff';
  }

  /** The BCP 47 tag of a text. */
  public static String of(CharSequence text) {
    int traditional = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OF_ONE.contains(c)) {
        all++;
        traditional += TRADITIONAL.contains(c) ? 1 : 0;
      }
    }
    if (all == 0) {
      return "zh";
    }
    if (traditional * 10L >= all * 9L) {
      return "zh-Hant";
    }
    return traditional * 10L <= all ? "zh-Hans" : "zh";
  }
}

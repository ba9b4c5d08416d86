package org.tradefacts.text;

import java.util.List;

/**
 * The folding used for matching: traditional characters to simplified ones, full-width forms to
 * ASCII, one character for one, so that offsets hold. {@code １２億美元，} folds to {@code 12亿美元,}.
 */
public final class Folding {

  private static final char[] TABLE = table();

  /** The characters that fold to another one: few of a text do. */
  private static final CharacterSet CHANGES = CharacterSet.where(c -> TABLE[c] != c);

  private Folding() {}

  private static char[] table() {
    char[] table = new char[0x10000];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    // Full-width ASCII variants (Unicode block Halfwidth and Fullwidth Forms).
    for (char c = '！'; c <= '～'; c++) {
      table[c] = (char) (c - '！' + '!');
    }
    table['\u3000'] = ' ';
    table['\u00a0'] = ' ';
    table['−'] = '-';
    table['￥'] = '¥';
    table['￡'] = '£';
    for (List<String> row :
        Lexicon.read("zh/folding.tsv", "traditional", "simplified", "exclusive")) {
      table[row.get(0).charAt(0)] = row.get(1).charAt(0);
    }
    return table;
  }

  /** The folded form of one character. */
  public static char fold(char c) {
    return CHANGES.contains(c) ? TABLE[c] : c;
  }

  /** The folded form of a text, of the same length. */
  static char[] fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return folded;
  }

  /** The folded form of a word, for lexicons. */
  public static String foldWord(String word) {
    return new String(fold(word));
  }
}

package org.tradefacts.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What kind of page a title names before its colon: {@code 檔案:地圖.png} is a file. */
enum Namespace {
  /** An article, or a name that only looks like a kind of page. */
  NONE,
  /** An image or media file. */
  FILE,
  /** A category. */
  CATEGORY,
  /** A page of a sister project. */
  SISTER;

  /** Names are not longer. */
  private static final int LONGEST = 12;

  private static final Map<String, Namespace> NAMES = names();

  private static Map<String, Namespace> names() {
    Map<String, Namespace> names = new HashMap<>();
    Lexicon.pairs("zh/namespaces.tsv", "name", "kind")
        .forEach((name, kind) -> names.put(name, valueOf(kind.toUpperCase(Locale.ROOT))));
    return names;
  }

  /** The kind of page that a name, {@link #folded} and without its colon, says. */
  static Namespace of(String folded) {
    return NAMES.getOrDefault(folded, NONE);
  }

  /** The kind of page whose title begins at a place of a source. */
  static Namespace at(String source, int at) {
    int colon = Search.indexOf(source, ":", at, Math.min(source.length(), at + LONGEST));
    return colon < 0 ? NONE : of(folded(source.substring(at, colon)));
  }

  /** A name as the list of names has it. */
  static String folded(String name) {
    return Folding.foldWord(name).toLowerCase(Locale.ROOT);
  }
}

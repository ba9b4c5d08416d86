package org.tradefacts.text;

import java.util.Locale;
import java.util.Map;

/** What the items of a section are, by its heading. */
enum SectionKind {
  /** Text of the article. */
  BODY,
  /** Items lead away from the article: 外部連結. */
  EXTERNAL,
  /** Items are the entries of the reference list: 參考資料. */
  REFERENCES,
  /** Items only name other articles: 參見. */
  NAVIGATION;

  private static final Map<String, String> BEGINNINGS =
      Lexicon.pairs("zh/section_headings.tsv", "beginning", "kind");

  /** The kind of the section below a heading; of the lead, whose heading is empty. */
  static SectionKind of(String heading) {
    String folded = Folding.foldWord(heading);
    for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
      if (folded.startsWith(beginning.getKey())) {
        return valueOf(beginning.getValue().toUpperCase(Locale.ROOT));
      }
    }
    return BODY;
  }
}

package org.tradefacts.citation;

import org.tradefacts.text.Script;

/** The language of an entry: what a mark says ((英文)), else the script of its title. */
final class Languages {

  private Languages() {}

  /** BCP 47 tag; empty when neither says it. */
  static String of(String entry, String title) {
    if (names(entry, "英文", "英語", "英语")) {
      return "en";
    }
    if (names(entry, "日文", "日語", "日语")) {
      return "ja";
    }
    if (names(entry, "韓文", "韩文", "韓語", "韩语", "朝鮮語")) {
      return "ko";
    }
    return script(title);
  }

  private static boolean names(String entry, String... words) {
    for (String word : words) {
      if (entry.contains("（" + word + "）") || entry.contains("(" + word + ")")) {
        return true;
      }
    }
    return false;
  }

  private static String script(String title) {
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int latin = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c >= '\u3040' && c <= '\u30ff') {
        kana++;
      } else if (c >= '\uac00' && c <= '\ud7a3') {
        hangul++;
      } else if (c >= '\u3400' && c <= '\u9fff') {
        han++;
      } else if (Character.isLetter(c) && c < '\u0250') {
        latin++;
      }
    }
    if (kana > 0 || hangul > 0) {
      return kana >= hangul ? "ja" : "ko";
    }
    if (han > 0) {
      return Script.of(title);
    }
    // Latin letters alone do not tell English from Spanish, but an English function word does.
    return latin > 0 && isEnglish(title) ? "en" : "";
  }

  private static boolean isEnglish(String title) {
    String words = " " + title.toLowerCase(java.util.Locale.ROOT) + " ";
    for (String word :
        new String[] {
          " the ", " of ", " and ", " to ", " in ", " for ", " on ", " is ", " a ", " from ",
          " with ", " after ", "'s "
        }) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}

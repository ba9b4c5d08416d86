package org.tradefacts.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tradefacts.text.Lexicon;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;

/** The language of an entry: what a mark says ((英文)), else the script and words of its title. */
final class Languages {

  /** Characters that only Japan writes so. */
  private static final String JAPANESE =
      "円経済売実対楽気伝広読変駅価択歴県帰拠図団応栄営観関顔権験検険戦単弾蔵総続転鉄発両様桜亜囲駆継恵剤雑渋縦焼壌譲剰臓帯滞沢滝遅庁聴闘稲悩脳覇廃払辺訳薬揺謡覧猟暦錬労";

  private static final int MIN_ENGLISH_WORDS = 3;
  private static final Map<String, List<String>> FUNCTION_WORDS = functionWords();

  private Languages() {}

  private static Map<String, List<String>> functionWords() {
    Map<String, List<String>> words = new TreeMap<>();
    for (List<String> row : Lexicon.read("zh/latin_words.tsv", "word", "language")) {
      words.computeIfAbsent(row.get(0), w -> new ArrayList<>()).add(row.get(1));
    }
    return words;
  }

  /** The tag that a mark in brackets names; empty when there is none. Claims the mark. */
  static String claimMark(Entry entry) {
    for (int i = entry.start(); i < entry.end(); i++) {
      if (entry.at(i) == '(') {
        int close = entry.closing(i, entry.end());
        Span inside = entry.trimmed(i + 1, Math.max(i + 1, close));
        boolean person = inside.length() == 1 && isNationality(entry, close + 1);
        String tag = close < 0 || person ? "" : NoteWords.language(entry, inside);
        if (!tag.isEmpty()) {
          entry.claim(i, close + 1);
          return tag;
        }
      }
    }
    return "";
  }

  /** In （法）皮埃尔·米盖尔 a name follows the bracket at once, and that names a country. */
  private static boolean isNationality(Entry entry, int next) {
    return Character.isLetter(entry.at(next)) && !entry.startsLink(next);
  }

  /** BCP 47 tag of a title; empty when its script does not say it. */
  static String of(String title) {
    int han = 0;
    int kana = 0;
    int reformed = 0;
    int hangul = 0;
    int latin = 0;
    int cyrillic = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c >= '\u3041' && c <= '\u30fa') {
        kana++;
      } else if (c >= '\uac00' && c <= '\ud7a3') {
        hangul++;
      } else if (Script.isHan(c)) {
        han++;
        reformed += JAPANESE.indexOf(c) >= 0 ? 1 : 0;
      } else if (c >= '\u0400' && c <= '\u04ff') {
        cyrillic++;
      } else if (c < '\u0250' && Character.isLetter(c)) {
        latin++;
      }
    }
    if (kana + reformed > 1 || hangul > 1) {
      return kana + reformed >= hangul ? "ja" : "ko";
    }
    if (han > 0) {
      return Script.of(title);
    }
    return cyrillic > latin ? "ru" : ofLatin(title, latin);
  }

  /** The language with most function words; English also when no word speaks against it. */
  private static String ofLatin(String title, int letters) {
    Map<String, Integer> hits = new TreeMap<>();
    int words = 0;
    int start = 0;
    String lower = title.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        if (i > start) {
          words++;
          for (String tag : FUNCTION_WORDS.getOrDefault(lower.substring(start, i), List.of())) {
            hits.merge(tag, 1, Integer::sum);
          }
        }
        start = i + 1;
      }
    }
    int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> best =
        hits.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    if (best.size() == 1) {
      return best.get(0);
    }
    boolean plain = letters > 0 && title.chars().allMatch(c -> c < 0x80 || c >= '\u2010');
    return best.isEmpty() && plain && words >= MIN_ENGLISH_WORDS ? "en" : "";
  }
}

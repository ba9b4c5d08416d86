package org.tradefacts.date;

import java.util.List;
import java.util.Locale;
import org.tradefacts.text.Lexicon;

/** Words that name a part of a period: 初, 中期, 年底. */
final class Modifiers {

  private static final List<List<String>> ROWS =
      Lexicon.read("zh/date_modifiers.tsv", "word", "modifier", "not_before");
  private static final WordIndex WORDS =
      new WordIndex(ROWS.stream().map(row -> row.get(0)).toList());
  private static final Modifier[] VALUES =
      ROWS.stream()
          .map(row -> Modifier.valueOf(row.get(1).toUpperCase(Locale.ROOT)))
          .toArray(Modifier[]::new);

  /** 第三季度末 and 第一季初 are times; 第二季中期 is a series more often. */
  private static final List<String> OF_QUARTER = List.of("初", "末", "底");

  private static final String PUNCTUATION = ",。;:、)\n! ?至到-~—–”」》起以前后时仍已才再又被";

  private Modifiers() {}

  /** The point with the modifier that follows it, or the point itself. */
  static Point extend(SentenceText text, Point point) {
    int at = point.end();
    boolean quarter = point.part() == Part.QUARTER;
    if (!point.part().isYearOrLonger() && point.part() != Part.MONTH && !quarter) {
      return point;
    }
    int word = WORDS.find(text, at);
    if (word == WordIndex.NONE) {
      return point;
    }
    String written = ROWS.get(word).get(0);
    boolean yearWord = written.charAt(0) == '年' || written.charAt(0) == '岁';
    if ((yearWord && point.part() != Part.YEAR)
        || (quarter && !OF_QUARTER.contains(written))
        || isLastRuler(text, at, written)
        || !follows(text, at + written.length(), point, ROWS.get(word).get(2))) {
      return point;
    }
    return point.withModifier(at + written.length(), VALUES[word]);
  }

  /** 六月|末帝投降: the last emperor, not the end of June; but 1917年末帝國崩潰. */
  private static boolean isLastRuler(SentenceText text, int at, String written) {
    int after = at + written.length();
    return written.endsWith("末") && text.at(after) == '帝' && !text.anyOf("国制", after + 1);
  }

  private static boolean follows(SentenceText text, int after, Point point, String notBefore) {
    if (!notBefore.equals("*")) {
      return !text.anyOf(notBefore, after);
    }
    // 11月中殺青: what follows 中 is freer than after a year (2012年中國).
    return point.part() == Part.YEAR
        ? text.anyOf(PUNCTUATION, after)
        : !Characters.NOT_MIDDLE.isAt(text, after);
  }
}

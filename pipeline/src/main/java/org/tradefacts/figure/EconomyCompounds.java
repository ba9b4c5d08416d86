package org.tradefacts.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Lexicon;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;
import org.tradefacts.text.WordSet;

/**
 * Compounds in which one character stands for an economy: 中朝, 對華, 在韓, 韓資, 中方, 中國對韓, and at the
 * beginning of a phrase 韓累計.
 */
final class EconomyCompounds {

  private static final String BEFORE_ANY = "对向驻赴输援";
  private static final String BEFORE_MOST = "在从销给";
  private static final String BEFORE_FEW = "与和同由自来";
  private static final String AFTER = "方企商货";
  private static final String BETWEEN = "对在向从自与和同";
  private static final List<String> VERBS = List.of("累计", "是", "对外", "出口", "进口", "政府", "外贸");

  /** Economies whose character begins few other words. */
  private static final String PLAIN = "中华朝韩日美俄苏德法英越印泰蒙台";

  /** Those of which any two are a pair before a word such as 贸易 and 双边. */
  private static final String PAIRING = "中俄印台德意日朝欧法泰澳缅美苏英菲蒙越韩马柬加非";

  /** Those that no common word forms with a conjunction (同日, 和英). */
  private static final String FEW = "朝韩美俄苏越";

  /** Those that begin many other words (对加强, 对马虎), so that a word of trade must follow. */
  private static final String AMBIGUOUS = "澳加菲柬缅巴马欧伊哈华日德法英印泰蒙台";

  private static final String BEFORE_TRADE = "对向自从由在与和同";
  private static final WordSet TRADE =
      WordSet.of(
          Stream.of("出口", "进口", "输出", "贸易", "投资", "直接投资", "援助", "贷款", "顺差", "逆差", "经贸", "关税")
              .flatMap(noun -> Stream.of(noun, "的" + noun))
              .toList());

  /** Characters after which a phrase begins though no mark stands there. */
  private static final String OPENERS = "年月则而但且使令由及和与以的后";

  private final Vocabulary.Builder builder;
  private final Map<Character, String> codes = new TreeMap<>();

  private EconomyCompounds(Vocabulary.Builder builder) {
    this.builder = builder;
    for (List<String> row : Lexicon.read("zh/economy_characters.tsv", "character", "code")) {
      codes.put(row.get(0).charAt(0), row.get(1));
    }
  }

  static void addTo(Vocabulary.Builder builder) {
    new EconomyCompounds(builder).addAll();
  }

  private void addAll() {
    for (String pair : Lexicon.words("zh/economy_pairs.tsv", "compound")) {
      add(pair, List.of(economy(pair, 0), economy(pair, 1)), 2, true, false);
    }
    addPairs();
    for (int i = 0; i < PLAIN.length(); i++) {
      char c = PLAIN.charAt(i);
      addPrepositions(c);
      addSubjects(c);
      addRelations(c);
    }
    for (int i = 0; i < AMBIGUOUS.length(); i++) {
      addBeforeTrade(AMBIGUOUS.charAt(i));
    }
  }

  /** 对澳出口, 自加进口, 对菲的贸易. */
  private void addBeforeTrade(char c) {
    for (int i = 0; i < BEFORE_TRADE.length(); i++) {
      String word = "" + BEFORE_TRADE.charAt(i) + c;
      addBefore(TRADE, word, List.of(economy(word, 1)), false);
    }
  }

  /** 日泰贸易, 英德关系: pairs that no list names. */
  private void addPairs() {
    WordSet relations = WordSet.of(Lexicon.words("zh/relation_words.tsv", "word"));
    for (int i = 0; i < PAIRING.length(); i++) {
      for (int k = 0; k < PAIRING.length(); k++) {
        String word = "" + PAIRING.charAt(i) + PAIRING.charAt(k);
        if (i != k) {
          addBefore(relations, word, List.of(economy(word, 0), economy(word, 1)), true);
        }
      }
    }
  }

  /** 对华, 在韩. */
  private void addPrepositions(char c) {
    if (c == '中') {
      return;
    }
    String befores =
        BEFORE_ANY + (c == '日' ? "" : BEFORE_MOST) + (FEW.indexOf(c) >= 0 ? BEFORE_FEW : "");
    for (int i = 0; i < befores.length(); i++) {
      String word = "" + befores.charAt(i) + c;
      add(word, List.of(economy(word, 1)), 2, true, false);
    }
  }

  /** 中方, 韩资, 韩累计. */
  private void addSubjects(char c) {
    for (int i = 0; i < AFTER.length(); i++) {
      String word = "" + c + AFTER.charAt(i);
      add(word, List.of(economy(word, 0)), 2, false, false);
    }
    String capital = c + "资";
    Meaning investment =
        new Meaning.Measure(Indicator.INVESTMENT, Statistic.LEVEL, "", false, "mr");
    add(
        capital,
        List.of(economy(capital, 0), new Vocabulary.Piece(1, 1, investment)),
        2,
        false,
        false);
    if (c != '日' && c != '华') {
      for (String verb : VERBS) {
        String word = c + verb;
        add(word, List.of(economy(word, 0)), 1, false, true);
      }
    }
  }

  /** 中对韩, 韩在华. */
  private void addRelations(char c) {
    if (c == '华') {
      return;
    }
    for (int i = 0; i < PLAIN.length(); i++) {
      char d = PLAIN.charAt(i);
      for (int k = 0; k < BETWEEN.length() && c != d; k++) {
        String word = "" + c + BETWEEN.charAt(k) + d;
        add(word, List.of(economy(word, 0), economy(word, 2)), 3, true, true);
      }
    }
  }

  private void add(
      String word, List<Vocabulary.Piece> pieces, int consumed, boolean compound, boolean opening) {
    builder.addIfAbsent(
        word, new Vocabulary.Word(pieces, consumed, compound, opening, Optional.empty()));
  }

  private void addBefore(
      WordSet followers, String word, List<Vocabulary.Piece> pieces, boolean compound) {
    builder.addIfAbsent(
        word, new Vocabulary.Word(pieces, word.length(), compound, false, Optional.of(followers)));
  }

  private Vocabulary.Piece economy(String word, int at) {
    return new Vocabulary.Piece(
        at, 1, new Meaning.Economy(codes.getOrDefault(word.charAt(at), "")));
  }

  /** Whether a phrase can begin here: at a mark, a figure's end, or after a function word. */
  static boolean opens(CleanText text, Span span, int at) {
    if (at == span.start()) {
      return true;
    }
    char before = text.folded(at - 1);
    if (before >= '0' && before <= '9') {
      return text.folded(at) != '日';
    }
    return !Script.isHan(before) || OPENERS.indexOf(before) >= 0;
  }
}

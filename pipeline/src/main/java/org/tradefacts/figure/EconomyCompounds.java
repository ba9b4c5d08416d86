package org.tradefacts.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Lexicon;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;
import org.tradefacts.text.WordSet;

/**
 * Compounds in which one character stands for an economy: 中朝, 對華, 在韓, 韓資, 中方, 中國對韓, and at the
 * beginning of a phrase 韓累計. {@code economy_uses.tsv} says which characters form which of them.
 */
final class EconomyCompounds {

  private static final String BEFORE_OBJECT = "对向驻赴输援";
  private static final String BEFORE_PLACE = "在从销给";
  private static final String BEFORE_JOINED = "与和同由自来";
  static final String BEFORE_TRADE = "对向自从由在与和同";
  private static final String AFTER_AGENT = "方企商货";

  /** After 货 no goods of one economy: 日韩货币互换, 中朝货物贸易. */
  private static final String AFTER_NO_GOODS = "币物运";

  private static final String BETWEEN = "对在向从自与和同";

  private static final Meaning INVESTMENT =
      new Meaning.Measure(Indicator.INVESTMENT, Statistic.LEVEL, "", false, "mr");

  /** Characters after which a phrase begins though no mark stands there. */
  private static final String OPENERS = "年月则而但且使令由及和与以的后";

  /** The ISO 3166-1 alpha-3 codes of the characters. */
  static final Map<String, String> CODES =
      Lexicon.pairs("zh/economy_characters.tsv", "character", "code");

  private static final Map<String, String> USES =
      Lexicon.pairs("zh/economy_uses.tsv", "use", "characters");

  /** Any two of these before one of {@link #RELATIONS} are a pair: 日泰贸易. */
  static final String PAIRING = USES.get("pair");

  /** What makes a pair of two characters before it. */
  static final WordSet RELATIONS = WordSet.of(Lexicon.words("zh/relation_words.tsv", "word"));

  /** What makes an economy of a character between it and one of {@link #BEFORE_TRADE}. */
  static final WordSet TRADE =
      WordSet.of(Words.TRADE.list().stream().flatMap(noun -> Stream.of(noun, "的" + noun)).toList());

  private final Vocabulary.Builder builder;

  private EconomyCompounds(Vocabulary.Builder builder) {
    this.builder = builder;
  }

  static void addTo(Vocabulary.Builder builder) {
    new EconomyCompounds(builder).addAll();
  }

  private void addAll() {
    for (String pair : Lexicon.words("zh/economy_pairs.tsv", "compound")) {
      add(pair, List.of(economy(pair, 0), economy(pair, 1)), 2, true, false);
    }
    addPairs();
    addStrait();
    addAfter(BEFORE_OBJECT, "object");
    addAfter(BEFORE_PLACE, "place");
    addAfter(BEFORE_JOINED, "joined");
    addAgents();
    addOpeners();
    addRelations();
    addBeforeTrade();
  }

  private List<String> characters(String use) {
    return each(USES.get(use));
  }

  private static List<String> each(String characters) {
    return characters.chars().mapToObj(Character::toString).toList();
  }

  /** 日泰贸易, 英德关系: pairs that no list names. */
  private void addPairs() {
    for (String first : characters("pair")) {
      for (String second : characters("pair")) {
        String word = first + second;
        if (!first.equals(second)) {
          addBefore(RELATIONS, word, List.of(economy(word, 0), economy(word, 1)), true);
        }
      }
    }
  }

  /** 两岸贸易 and 海峡两岸 are CHN and TWN; the banks of a river are no economies. */
  private void addStrait() {
    addSides("海峡两岸", 2);
    addSides("台海两岸", 2);
    for (String relation : Lexicon.words("zh/relation_words.tsv", "word")) {
      addSides("两岸" + relation, 0);
    }
  }

  private void addSides(String word, int at) {
    Vocabulary.Piece mainland = new Vocabulary.Piece(at, 2, new Meaning.Economy(CODES.get("中")));
    Vocabulary.Piece island = new Vocabulary.Piece(at, 2, new Meaning.Economy(CODES.get("台")));
    add(word, List.of(mainland, island), at + 2, false, false);
  }

  /** 对华, 在韩. */
  private void addAfter(String befores, String use) {
    for (String before : each(befores)) {
      for (String character : characters(use)) {
        String word = before + character;
        add(word, List.of(economy(word, 1)), 2, true, false);
      }
    }
  }

  /** 中方, 韩资. */
  private void addAgents() {
    for (String character : characters("agent")) {
      for (String after : each(AFTER_AGENT)) {
        String word = character + after;
        add(word, List.of(economy(word, 0)), 2, false, false);
      }
      for (String after : each(AFTER_NO_GOODS)) {
        String word = character + "货" + after;
        add(word, List.of(economy(word, 0)), 1, false, true);
      }
      String capital = character + "资";
      Vocabulary.Piece investment = new Vocabulary.Piece(1, 1, INVESTMENT);
      add(capital, List.of(economy(capital, 0), investment), 2, false, false);
    }
  }

  /** 韩累计. */
  private void addOpeners() {
    for (String character : characters("opener")) {
      for (String verb : Words.ECONOMY_VERB.list()) {
        String word = character + verb;
        add(word, List.of(economy(word, 0)), 1, false, true);
      }
    }
  }

  /** 中对韩, 韩在华. */
  private void addRelations() {
    for (String first : characters("actor")) {
      for (String second : characters("agent")) {
        for (String between : each(BETWEEN)) {
          String word = first + between + second;
          if (!first.equals(second)) {
            add(word, List.of(economy(word, 0), economy(word, 2)), 3, true, true);
          }
        }
      }
    }
  }

  /** 对澳出口, 自加进口, 对菲的贸易. */
  private void addBeforeTrade() {
    for (String before : each(BEFORE_TRADE)) {
      for (String character : characters("trade")) {
        String word = before + character;
        addBefore(TRADE, word, List.of(economy(word, 1)), false);
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
        at, 1, new Meaning.Economy(CODES.getOrDefault(word.substring(at, at + 1), "")));
  }

  /** Whether a phrase can begin here: at a mark, a figure's end, or after a function word. */
  static boolean opens(CleanText text, Span span, int at) {
    if (at == span.start()) {
      return true;
    }
    char before = text.folded(at - 1);
    return !Script.isHan(before) || OPENERS.indexOf(before) >= 0;
  }
}

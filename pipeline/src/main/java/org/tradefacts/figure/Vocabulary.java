package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Lexicon;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;
import org.tradefacts.text.WordSet;
import org.tradefacts.text.WordTree;

/**
 * All words that the figure rules know, in one tree: economies, indicators, goods, signals.
 *
 * <p>Names of economies come from the JDK's CLDR data (zh-CN and zh-TW) and from {@code
 * economies.tsv}. A single character stands for an economy only in a fixed compound (中朝, 對華, 韓資).
 */
final class Vocabulary {

  /** The one vocabulary; it does not change. */
  static final Vocabulary STANDARD = new Vocabulary();

  private final WordTree<Word> tree;

  Vocabulary() {
    Builder builder = new Builder();
    builder.addCountries();
    builder.addLexicons();
    EconomyCompounds.addTo(builder);
    tree = new WordTree<>(builder.words);
  }

  /**
   * A part of a word with its meaning: 对华 has one at 1, of length 1.
   *
   * @param offset from the word's start
   * @param length in characters
   * @param meaning what the part says
   */
  record Piece(int offset, int length, Meaning meaning) {}

  /**
   * A word of the vocabulary.
   *
   * @param pieces its parts
   * @param consumed how many of its characters are read with it; the rest is read anew
   * @param compound whether it names an economy by one character, so that it counts only where that
   *     character begins no longer word (中韓國 is 中 and 韓國, not 中韓 and 國)
   * @param opening whether it counts only where a clause or a phrase begins
   * @param before it counts only before one of these; empty when it counts before anything
   */
  record Word(
      List<Piece> pieces,
      int consumed,
      boolean compound,
      boolean opening,
      Optional<WordSet> before) {

    /** A word with no conditions. */
    static Word plain(String word, Piece piece) {
      return new Word(List.of(piece), word.length(), false, false, Optional.empty());
    }

    private boolean isFollowed(CleanText text, int end, int limit) {
      return before.isEmpty() || before.get().isAt(text, end, limit);
    }
  }

  /** The words of a part of the text, from left to right, the longest at each place. */
  List<Cue> scan(CleanText text, Span span) {
    List<Cue> cues = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      long found = longest(text, at, span.end());
      int next = at + 1;
      if (found >= 0) {
        Word word = tree.value((int) (found >>> 32));
        int end = (int) found;
        if (fits(word, text, span, at, end)) {
          for (int i = 0; i < word.pieces().size(); i++) {
            Piece piece = word.pieces().get(i);
            int start = at + piece.offset();
            cues.add(new Cue(start, start + piece.length(), piece.meaning()));
          }
          next = at + word.consumed();
        }
      }
      at = next;
    }
    return cues;
  }

  /** As {@link WordTree#longest}; a word that needs a follower and has none is no word. */
  private long longest(CleanText text, int at, int limit) {
    long found = tree.longest(text, at, limit);
    return found < 0 || tree.value((int) (found >>> 32)).isFollowed(text, (int) found, limit)
        ? found
        : -1;
  }

  private boolean fits(Word word, CleanText text, Span span, int start, int end) {
    if (word.compound()) {
      Piece last = word.pieces().get(word.pieces().size() - 1);
      if (last.meaning() instanceof Meaning.Economy) {
        int place = start + last.offset();
        long longer = longest(text, place, span.end());
        if (longer >= 0 && (int) longer > Math.max(place + last.length(), end)) {
          // 美出口 counts only where a phrase begins: not in 对美出口.
          boolean begins = tree.value((int) (longer >>> 32)).opening();
          if (!begins) {
            return false;
          }
        }
      }
    }
    return !word.opening() || EconomyCompounds.opens(text, span, start);
  }

  /** The economy that exactly this word names. */
  Optional<String> economy(CleanText text, Span span) {
    long found = longest(text, span.start(), span.end());
    if (found < 0 || (int) found != span.end()) {
      return Optional.empty();
    }
    for (Piece piece : tree.value((int) (found >>> 32)).pieces()) {
      if (piece.meaning() instanceof Meaning.Economy economy) {
        return Optional.of(economy.code());
      }
    }
    return Optional.empty();
  }

  /** Collects the words. */
  static final class Builder {

    private static final String PRODUCE = "产";

    private static final Meaning OUTPUT =
        new Meaning.Measure(Indicator.OUTPUT, Statistic.LEVEL, "", false, "q");

    /** What an amount begins with. */
    private static final Optional<WordSet> AMOUNTS =
        Optional.of(WordSet.of("0123456789一二三四五六七八九十百千两约近达逾仅只超".split("")));

    private final SortedMap<String, Word> words = new TreeMap<>();

    /** Adds a meaning to a word as a whole. */
    void add(String word, Meaning meaning) {
      add(word, Word.plain(word, new Piece(0, word.length(), meaning)));
    }

    /** Adds a word; the pieces of a word that is there already are kept beside the new ones. */
    void add(String word, Word meaning) {
      words.merge(
          word,
          meaning,
          (a, b) -> {
            List<Piece> pieces = new ArrayList<>(a.pieces());
            pieces.addAll(b.pieces());
            return new Word(
                List.copyOf(pieces), a.consumed(), a.compound(), a.opening(), a.before());
          });
    }

    /** Adds a word unless it stands there already. */
    void addIfAbsent(String word, Word meaning) {
      words.putIfAbsent(word, meaning);
    }

    private void addCountries() {
      for (String code : Locale.getISOCountries()) {
        Locale country = new Locale.Builder().setRegion(code).build();
        Meaning economy = new Meaning.Economy(country.getISO3Country());
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE)) {
          String name = Folding.foldWord(country.getDisplayCountry(language));
          if (name.length() > 1 && !words.containsKey(name)) {
            add(name, economy);
          }
        }
      }
    }

    /** Their names, with the economy that a name begins with: 越南 in 越南盾. */
    private void addCurrencies() {
      for (List<String> row : Lexicon.read("zh/currencies.tsv", "name", "code")) {
        addCurrency(row.get(0), row.get(1));
      }
      for (List<String> row :
          Lexicon.read("zh/units.tsv", "word", "code", "dimension", "factor", "use")) {
        if (row.get(2).equals("money") && row.get(1).equals("=")) {
          addCurrency(row.get(0), "");
        }
      }
    }

    private void addCurrency(String name, String code) {
      if (name.length() < 2 || !Script.isHan(name.charAt(0)) || name.charAt(0) == '元') {
        return;
      }
      Meaning currency = new Meaning.Currency(Currencies.economy(code));
      add(name, Word.plain(name, new Piece(0, name.length(), currency)));
      for (int length = name.length() - 1; length > 1; length--) {
        Word owner = words.get(name.substring(0, length));
        if (owner != null && owner.pieces().get(0).meaning() instanceof Meaning.Economy economy) {
          add(name, Word.plain(name, new Piece(0, length, economy)));
          return;
        }
      }
    }

    private void addLexicons() {
      for (List<String> row : Lexicon.read("zh/economies.tsv", "name", "code")) {
        Meaning economy = new Meaning.Economy(row.get(1));
        words.remove(row.get(0));
        add(row.get(0), economy);
      }
      addLeaders();
      for (List<String> row : Lexicon.read("zh/commodities.tsv", "word", "hs_chapter")) {
        Meaning good = new Meaning.Good(row.get(1));
        add(row.get(0), good);
        addProduced(row.get(0), good);
      }
      for (List<String> row : Lexicon.read("zh/signals.tsv", "word", "signal")) {
        add(row.get(0), new Meaning.Sign(Signal.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
      }
      addReached();
      IndicatorWords.all().forEach(this::add);
      IndicatorWords.all().keySet().forEach(this::addGoodWithin);
      addCurrencies();
    }

    /** 特朗普宣布, 白宮對: those who act for one economy stand for it where they act. */
    private void addLeaders() {
      List<String> all = new ArrayList<>(Words.ACT.list());
      all.addAll(Words.LEADER_ACT.list());
      WordSet acts = WordSet.of(all);
      for (List<String> row : Lexicon.read("zh/leaders.tsv", "name", "code")) {
        String name = row.get(0);
        Piece economy = new Piece(0, name.length(), new Meaning.Economy(row.get(1)));
        Word leader = new Word(List.of(economy), name.length(), false, false, Optional.of(acts));
        addIfAbsent(name, leader);
      }
    }

    /** 產糖110萬噸; not 產油國, 產棉區. */
    private void addProduced(String good, Meaning meaning) {
      String word = PRODUCE + good;
      Piece act = new Piece(0, PRODUCE.length(), OUTPUT);
      Piece what = new Piece(PRODUCE.length(), good.length(), meaning);
      addIfAbsent(word, new Word(List.of(act, what), word.length(), false, false, AMOUNTS));
    }

    /** What moves can move to a level: 骤减 gives 骤减到. */
    private void addReached() {
      Meaning reach = new Meaning.Sign(Signal.REACH);
      for (List<String> row : Lexicon.read("zh/signals.tsv", "word", "signal")) {
        boolean moves = row.get(1).equals("rise") || row.get(1).equals("fall");
        String word = row.get(0);
        if (moves && "率幅度速了出".indexOf(word.charAt(word.length() - 1)) < 0) {
          for (String to : List.of("到", "至")) {
            addIfAbsent(word + to, Word.plain(word + to, new Piece(0, word.length() + 1, reach)));
          }
        }
      }
    }

    /** 煤价 names the good 煤 as well as the price. */
    private void addGoodWithin(String word) {
      for (int length = word.length() - 1; length > 0; length--) {
        Word good = words.get(word.substring(0, length));
        if (good != null && good.pieces().get(0).meaning() instanceof Meaning.Good g) {
          add(word, Word.plain(word, new Piece(0, length, g)));
          return;
        }
      }
    }
  }
}

package org.tradefacts.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradefacts.text.CharacterSet;
import org.tradefacts.text.Lexicon;
import org.tradefacts.text.WordTree;

/** The unit words that can follow a number, and the currency signs that can stand before it. */
final class Units {

  /** Units, currencies, classifiers, and words that are none though they begin with one. */
  static final WordTree<Unit> AFTER;

  /**
   * Currency signs and names before a number with their ISO 4217 code; empty where several
   * currencies share the sign.
   */
  static final WordTree<String> BEFORE;

  static final Unit LITRE;

  /** Names and signs of currencies that say whose they are, with their ISO 4217 code. */
  static final WordTree<String> CURRENCIES;

  private static final String AFTER_CHARACTERS = "after ";
  private static final String NUMBER_CHARACTERS =
      "0123456789〇零一二三四五六七八九两十百千万亿兆拾佰仟点多余几来分成半折又翻个-–—~至到、 ";
  private static final CharacterSet FOLLOWS;

  static {
    SortedMap<String, Unit> after = new TreeMap<>();
    SortedMap<String, String> before = new TreeMap<>();
    SortedMap<String, String> currencies = new TreeMap<>();
    for (List<String> row :
        Lexicon.read("zh/units.tsv", "word", "code", "dimension", "factor", "use")) {
      after.put(row.get(0).replace("|", ""), unit(row));
    }
    for (List<String> row : Lexicon.read("zh/currencies.tsv", "name", "code")) {
      String name = row.get(0);
      after.put(name, Unit.currency(name, row.get(1)));
      if (name.charAt(0) != '元' && name.length() > 1) {
        before.put(name, row.get(1));
        currencies.put(name, row.get(1));
      }
    }
    for (List<String> row : Lexicon.read("zh/currency_signs.tsv", "sign", "code")) {
      String sign = row.get(0);
      before.put(sign, row.get(1).equals("-") ? "" : row.get(1));
      if (!row.get(1).equals("-") && !Window.isLatin(sign.charAt(sign.length() - 1))) {
        currencies.put(sign, row.get(1));
      }
    }
    LITRE = after.get("升");
    AFTER = new WordTree<>(after);
    BEFORE = WordTree.backwards(before);
    CURRENCIES = new WordTree<>(currencies);
    StringBuilder heads = new StringBuilder(NUMBER_CHARACTERS);
    after.keySet().forEach(word -> heads.append(word.charAt(0)));
    FOLLOWS = CharacterSet.of(heads.toString());
  }

  private Units() {}

  private static Unit unit(List<String> row) {
    String word = row.get(0);
    String code = row.get(1);
    String use = row.get(4);
    if (code.equals("-")) {
      return Unit.NO_UNIT;
    }
    int bar = word.indexOf('|');
    boolean placed = use.startsWith(AFTER_CHARACTERS);
    return new Unit(
        code.equals("=") ? "" : code,
        Dimension.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        new BigDecimal(row.get(3)),
        bar < 0 ? word.length() : bar,
        word.startsWith("个多") || word.startsWith("个余"),
        placed ? Unit.Use.ANY : Unit.Use.valueOf(use.toUpperCase(Locale.ROOT)),
        placed ? use.substring(AFTER_CHARACTERS.length()) : "");
  }

  /** Whether a numeral with this character behind it can be part of a quantity. */
  static boolean canFollow(char c) {
    return FOLLOWS.contains(c);
  }
}

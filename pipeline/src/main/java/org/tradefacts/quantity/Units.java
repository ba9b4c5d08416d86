package org.tradefacts.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradefacts.text.Lexicon;
import org.tradefacts.text.WordTree;

/** The unit words that can follow a number, and the currency signs that can stand before it. */
final class Units {

  /**
   * Units, currencies, classifiers, and words that are none of these though they begin with one.
   */
  static final WordTree<Unit> AFTER = after();

  /** Signs and names before a number; the code is empty where several currencies share a sign. */
  static final List<Sign> BEFORE = before();

  /** A currency sign with its code. */
  record Sign(String text, String code) {}

  private Units() {}

  private static WordTree<Unit> after() {
    SortedMap<String, Unit> words = new TreeMap<>();
    for (List<String> row : Lexicon.read("zh/units.tsv", "word", "code", "dimension", "factor")) {
      String code = row.get(1);
      words.put(
          row.get(0),
          code.equals("-")
              ? Unit.NO_UNIT
              : new Unit(
                  code.equals("=") ? "" : code,
                  Dimension.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                  new BigDecimal(row.get(3))));
    }
    for (List<String> row : Lexicon.read("zh/currencies.tsv", "name", "code")) {
      words.put(row.get(0), new Unit(row.get(1), Dimension.MONEY, BigDecimal.ONE));
    }
    return new WordTree<>(words);
  }

  private static List<Sign> before() {
    return Lexicon.read("zh/currency_signs.tsv", "sign", "code").stream()
        .map(row -> new Sign(row.get(0), row.get(1).startsWith("-") ? "" : row.get(1)))
        .sorted((a, b) -> b.text().length() - a.text().length())
        .toList();
  }
}

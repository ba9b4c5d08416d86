package org.tradefacts.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Lexicon;
import org.tradefacts.text.Span;
import org.tradefacts.text.WordTree;

/**
 * What a text names that can own a sign like 元 or $: currencies by their names (人民币, S$), and
 * places by the code of their currency (香港 is HKD).
 */
final class CurrencyMentions {

  private static final int MENTIONS = 3;
  private static final int LEAD = 3;

  /** Last characters of the names of currencies that 元 and 圆 both stand for. */
  private static final String YUAN = "元圆圜币";

  /** The ISO 4217 code of a place's currency. */
  private static final WordTree<String> PLACES;

  /** The signs of such a currency, by code. */
  private static final Map<String, String> SIGNS = new HashMap<>();

  static {
    SortedMap<String, String> places = new TreeMap<>();
    for (List<String> row : Lexicon.read("zh/currency_places.tsv", "place", "signs", "code")) {
      places.put(row.get(0), row.get(2));
      SIGNS.put(row.get(2), row.get(1));
    }
    PLACES = new WordTree<>(places);
  }

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  CurrencyMentions(CleanText text) {
    int at = 0;
    while (at < text.length()) {
      long currency = Units.CURRENCIES.longest(text, at, text.length());
      long place = currency >= 0 ? -1 : PLACES.longest(text, at, text.length());
      if (currency >= 0) {
        String name = text.foldedSlice(new Span(at, (int) currency));
        codes.put(name, Units.CURRENCIES.value((int) (currency >>> 32)));
        at = (int) currency;
      } else if (place >= 0) {
        places.merge(PLACES.value((int) (place >>> 32)), 1, Integer::sum);
        at = (int) place;
      } else {
        at++;
      }
    }
  }

  /** Whether this sign is written for the currency with this code. */
  static boolean isSignOf(String sign, String code) {
    return SIGNS.getOrDefault(code, "").contains(sign);
  }

  boolean names(String code) {
    return codes.containsValue(code);
  }

  /** The one currency named, where this is its sign or the last character of its name. */
  String own(String sign) {
    String code = "";
    boolean written = false;
    for (Map.Entry<String, String> entry : codes.entrySet()) {
      String name = entry.getKey();
      if (!code.isEmpty() && !code.equals(entry.getValue())) {
        return "";
      }
      code = entry.getValue();
      boolean yuan = YUAN.contains(sign) && YUAN.indexOf(name.charAt(name.length() - 1)) >= 0;
      written |= yuan || name.endsWith(sign);
    }
    return written || isSignOf(sign, code) ? code : "";
  }

  /** The only currency with this sign, or whose name ends with this word. */
  String only(String sign) {
    boolean word = !"元圆$¥₩".contains(sign);
    String found = "";
    for (Map.Entry<String, String> entry : codes.entrySet()) {
      String code = entry.getValue();
      if (word ? entry.getKey().endsWith(sign) : isSignOf(sign, code)) {
        if (!found.isEmpty() && !found.equals(code)) {
          return "";
        }
        found = code;
      }
    }
    return found;
  }

  /** The only currency with this sign whose place is named. */
  String onlyPlace(String sign) {
    String found = "";
    for (String code : places.keySet()) {
      if (isSignOf(sign, code)) {
        if (!found.isEmpty()) {
          return "";
        }
        found = code;
      }
    }
    return found;
  }

  /** The currency whose places are named far more often than those of the others. */
  String mainPlace(String sign) {
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> place : places.entrySet()) {
      int count = isSignOf(sign, place.getKey()) ? place.getValue() : 0;
      if (count > most) {
        second = most;
        most = count;
        best = place.getKey();
      } else {
        second = Math.max(second, count);
      }
    }
    return most >= MENTIONS && most >= LEAD * second ? best : "";
  }
}

package org.tradefacts.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tradefacts.text.Lexicon;

/** The words that say what a figure measures, of {@code indicators.tsv}. */
final class IndicatorWords {

  private static final Map<String, Meaning.Measure> ALL = read();

  private IndicatorWords() {}

  /** All of them, in the order of the list. */
  static Map<String, Meaning.Measure> all() {
    return ALL;
  }

  /** What the words for an indicator measure, as the first of them in the list says. */
  static Meaning.Measure measure(Indicator indicator) {
    return ALL.values().stream()
        .filter(measure -> measure.indicator() == indicator)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Meaning.Measure> read() {
    Map<String, Meaning.Measure> words = new LinkedHashMap<>();
    List<List<String>> rows =
        Lexicon.read(
            "zh/indicators.tsv", "word", "indicator", "statistic", "flow", "sign", "accepts");
    for (List<String> row : rows) {
      words.put(
          row.get(0),
          new Meaning.Measure(
              Indicator.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
              Statistic.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
              row.get(3),
              row.get(4).equals("-"),
              row.get(5)));
    }
    return Collections.unmodifiableMap(words);
  }
}

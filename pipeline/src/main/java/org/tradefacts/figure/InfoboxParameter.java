package org.tradefacts.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tradefacts.text.Lexicon;

/**
 * A template parameter that holds figures: {@code exports}, {@code import-partners}, {@code gdp}.
 *
 * @param indicator what it measures
 * @param amount what an amount means there
 * @param ratio what a ratio means there
 * @param flow UN Comtrade flow code, or empty
 * @param label what stands beside each number of a list: {@code partner}, {@code good} or nothing
 */
record InfoboxParameter(
    Indicator indicator, Statistic amount, Statistic ratio, String flow, String label) {

  private static final Map<String, InfoboxParameter> ALL = all();

  private static Map<String, InfoboxParameter> all() {
    Map<String, InfoboxParameter> all = new HashMap<>();
    for (List<String> row :
        Lexicon.read(
            "zh/infobox.tsv", "parameter", "indicator", "amount", "ratio", "flow", "label")) {
      all.put(
          row.get(0),
          new InfoboxParameter(
              Indicator.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
              Statistic.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
              Statistic.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
              row.get(4),
              row.get(5)));
    }
    return Map.copyOf(all);
  }

  /**
   * The parameter with this name; empty when it holds no figures.
   *
   * @param name as written, folded
   * @param economy whether the article is about an economy, not a company, whose {@code revenue} is
   *     what it sells
   */
  static Optional<InfoboxParameter> named(String name, boolean economy) {
    String key = name.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    InfoboxParameter found = ALL.get(key);
    if (found != null && !economy && key.equals("revenue")) {
      found = new InfoboxParameter(Indicator.SALES, Statistic.LEVEL, Statistic.GROWTH, "", "");
    }
    return Optional.ofNullable(found);
  }

  Meaning.Measure measure() {
    return new Meaning.Measure(indicator, amount, flow, false, "mrqcp");
  }
}

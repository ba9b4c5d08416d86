package org.tradefacts.accuracy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/**
 * Compares rows of a run with gold rows, in document order: the alignment with the largest total
 * score, optional rows neither rewarded nor punished, alternatives joined by {@code |}.
 */
final class Scorer {

  private Scorer() {}

  static Tally dates(List<Map<String, String>> gold, List<Map<String, String>> predicted) {
    return score(
        gold,
        predicted,
        (g, p) ->
            2
                + (norm(g.get("raw")).equals(norm(p.get("text"))) ? 1 : 0)
                + (accepts(g.get("edtf"), p.get("edtf")) ? 2 : 0),
        (g, p, t) -> {
          t.add("value", accepts(g.get("edtf"), p.get("edtf")));
          t.add("modifier", accepts(g.get("modifier"), p.get("modifier")));
          t.add("bound", accepts(g.get("bound"), p.get("bound")));
        });
  }

  static Tally quantities(List<Map<String, String>> gold, List<Map<String, String>> predicted) {
    return score(
        gold,
        predicted,
        (g, p) -> 2 + (isSameQuantity(g, p) ? 2 : 0),
        (g, p, t) -> {
          t.add("value", isSameQuantity(g, p));
          t.add("qualifier", accepts(g.get("qualifier"), p.get("qualifier")));
        });
  }

  private static boolean isSameQuantity(Map<String, String> g, Map<String, String> p) {
    return isClose(g.get("value"), p.get("value")) && accepts(g.get("unit"), p.get("unit"));
  }

  static Tally figures(List<Map<String, String>> gold, List<Map<String, String>> predicted) {
    return score(
        gold,
        predicted,
        (g, p) -> 2 + (hasValue(g, p) ? 2 : 0) + (g.get("unit").equals(p.get("unit")) ? 1 : 0),
        Scorer::countFigure);
  }

  private static void countFigure(Map<String, String> g, Map<String, String> p, Tally t) {
    boolean value = hasValue(g, p) && accepts(g.get("unit"), p.get("unit"));
    boolean statistic = accepts(g.get("statistic"), p.get("statistic"));
    boolean indicator = accepts(g.get("indicator"), p.get("indicator"));
    boolean period = accepts(g.get("period"), p.get("period_edtf"));
    boolean parties = hasParties(g, p);
    boolean commodity = hasCommodity(g.get("commodity"), orDash(p.get("commodity")));
    boolean core = value && statistic && indicator && period;
    t.add("value", value);
    t.add("statistic", statistic);
    t.add("indicator", indicator);
    t.add("period", period);
    t.add("parties", parties);
    t.add("commodity", commodity);
    t.add("core", core);
    t.add("full", core && parties && commodity);
  }

  private static boolean hasParties(Map<String, String> g, Map<String, String> p) {
    if (g.get("indicator").equals("trade")) {
      String[] want = {g.get("reporter"), g.get("partner")};
      String[] got = {orDash(p.get("reporter")), orDash(p.get("partner"))};
      Arrays.sort(want);
      Arrays.sort(got);
      return Arrays.equals(want, got);
    }
    return accepts(g.get("reporter"), p.get("reporter"))
        && accepts(g.get("partner"), p.get("partner"));
  }

  private static boolean hasCommodity(String gold, String got) {
    for (String want : gold.split("\\|", -1)) {
      if (want.equals(got) || (!want.equals("-") && touches(want, got))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasValue(Map<String, String> g, Map<String, String> p) {
    String[] ends = g.get("value").split("\\.\\.", -1);
    boolean low = isClose(ends[0], p.get("value"));
    return low && (ends.length == 1 || isClose(ends[1], p.get("value_max")));
  }

  // ---- what the kinds share

  private interface Counter {
    void count(Map<String, String> gold, Map<String, String> predicted, Tally tally);
  }

  private static Tally score(
      List<Map<String, String>> gold,
      List<Map<String, String>> predicted,
      ToIntBiFunction<Map<String, String>, Map<String, String>> likeness,
      Counter counter) {
    Map<Integer, Integer> pairs =
        align(
            gold,
            predicted,
            (g, p) -> touches(g.get("raw"), p.get("text")) ? likeness.applyAsInt(g, p) : 0);
    Tally tally = new Tally();
    int skipped = 0;
    for (int i = 0; i < gold.size(); i++) {
      Integer j = pairs.get(i);
      if (gold.get(i).get("flag").equals("o")) {
        skipped += j == null ? 0 : 1;
        continue;
      }
      tally.add("gold", 1);
      if (j != null) {
        tally.add("found", 1);
        counter.count(gold.get(i), predicted.get(j), tally);
      }
    }
    tally.add("pred", predicted.size() - skipped);
    return tally;
  }

  private static Map<Integer, Integer> align(
      List<Map<String, String>> gold,
      List<Map<String, String>> predicted,
      ToIntBiFunction<Map<String, String>, Map<String, String>> likeness) {
    int n = gold.size();
    int m = predicted.size();
    int[][] best = new int[n + 1][m + 1];
    int[][] score = new int[n][m];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        score[i][j] = likeness.applyAsInt(gold.get(i), predicted.get(j));
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (score[i][j] > 0) {
          best[i][j] = Math.max(best[i][j], score[i][j] + best[i + 1][j + 1]);
        }
      }
    }
    Map<Integer, Integer> pairs = new HashMap<>();
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (score[i][j] > 0 && best[i][j] == score[i][j] + best[i + 1][j + 1]) {
        pairs.put(i++, j++);
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private static boolean touches(String a, String b) {
    String x = norm(a);
    String y = norm(b);
    return !x.isEmpty() && !y.isEmpty() && (x.contains(y) || y.contains(x));
  }

  private static boolean accepts(String gold, String got) {
    return Arrays.asList((gold.isEmpty() ? "-" : gold).split("\\|", -1)).contains(orDash(got));
  }

  private static boolean isClose(String a, String b) {
    if (a == null || b == null || a.isEmpty() || b.isEmpty()) {
      return false;
    }
    double x = Double.parseDouble(a);
    double y = Double.parseDouble(b);
    return Math.abs(x - y) <= 1e-6 * Math.max(1.0, Math.max(Math.abs(x), Math.abs(y)));
  }

  private static String orDash(String value) {
    return value == null || value.isEmpty() ? "-" : value;
  }

  private static String norm(String value) {
    return value == null ? "" : value.replaceAll("\\s+", "");
  }
}

package org.tradefacts.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers, money, percentages and dimensions as other systems read them. */
public final class PeerQuantities {

  private static final List<String> FILES =
      List.of(
          "recognizers_zh_number",
          "recognizers_zh_unit",
          "jionlp_money",
          "jionlp_money_extract",
          "minlp_zh_number_quantity",
          "duckling_zh_number",
          "duckling_zh_quantity",
          "duckling_zh_money",
          "duckling_zh_duration",
          "duckling_zh_ordinal");

  private final Outside outside = Outside.read("quantities_outside.tsv");
  private final List<String> misses = new ArrayList<>();

  /** The rate of every file and kind of cases. */
  public List<PeerRate> rates() {
    List<PeerRate> rates = new ArrayList<>();
    for (String file : FILES) {
      Map<String, List<PeerCase>> kinds = new TreeMap<>();
      for (PeerCase peer : PeerFile.read(file)) {
        kinds.computeIfAbsent(peer.kind(), kind -> new ArrayList<>()).add(peer);
      }
      kinds.forEach((kind, cases) -> rates.add(rate(file, kind, cases)));
    }
    return rates;
  }

  /** The cases inside that the last call of {@link #rates} did not pass. */
  public List<String> misses() {
    return List.copyOf(misses);
  }

  private PeerRate rate(String file, String kind, List<PeerCase> cases) {
    int passed = 0;
    int inside = 0;
    for (PeerCase peer : cases) {
      if (outside.reason(peer).isEmpty()) {
        inside++;
        PeerJudge judge = new PeerJudge(peer);
        if (judge.passes()) {
          passed++;
        } else {
          misses.add(
              file + "\t" + peer.line() + "\t" + kind + "\t" + peer.text() + "\t" + judge.read());
        }
      }
    }
    return new PeerRate(file, kind, passed, inside, cases.size() - inside);
  }
}

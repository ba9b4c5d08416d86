package org.tradefacts.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static Map<String, String> gold(String raw, String edtf, String flag) {
    return Map.of("raw", raw, "edtf", edtf, "modifier", "-", "bound", "-", "flag", flag);
  }

  private static Map<String, String> row(String text, String edtf) {
    return Map.of("text", text, "edtf", edtf, "modifier", "", "bound", "");
  }

  @Test
  void countsMissesValuesAndSpuriousRows() {
    Tally tally =
        Scorer.dates(
            List.of(gold("1999年", "1999", ""), gold("2000年", "2000", ""), gold("當時", "-", "o")),
            List.of(row("1999年", "1999"), row("2000年", "2001"), row("當時", ""), row("3月", "")));
    assertEquals(2, tally.get("gold"));
    assertEquals(3, tally.get("pred"));
    assertEquals(2, tally.get("found"));
    assertEquals(1, tally.get("value"));
    assertEquals(2 * (1 / 3.0) * 0.5 / (1 / 3.0 + 0.5), tally.f1("value"), 1e-9);
  }

  @Test
  void alternativesCount() {
    Tally tally =
        Scorer.dates(List.of(gold("年底", "2017|2017-12", "")), List.of(row("年底", "2017-12")));
    assertEquals(1.0, tally.f1("value"), 1e-9);
  }

  @Test
  void theSameTextTwiceIsAlignedInOrder() {
    Tally tally =
        Scorer.dates(
            List.of(gold("當年", "2009", ""), gold("當年", "2013", "")),
            List.of(row("當年", "2009"), row("當年", "2013")));
    assertEquals(2, tally.get("value"));
  }

  @Test
  void partiesOfTradeHaveNoOrder() {
    Map<String, String> gold =
        Map.of(
            "raw",
            "3億美元",
            "value",
            "300000000",
            "unit",
            "USD",
            "statistic",
            "level",
            "indicator",
            "trade",
            "reporter",
            "CHN",
            "partner",
            "PRK",
            "commodity",
            "-",
            "period",
            "1999",
            "flag",
            "");
    Map<String, String> row =
        Map.of(
            "text",
            "3億美元",
            "value",
            "300000000",
            "unit",
            "USD",
            "statistic",
            "level",
            "indicator",
            "trade",
            "reporter",
            "PRK",
            "partner",
            "CHN",
            "commodity",
            "",
            "period_edtf",
            "1999");
    assertEquals(1.0, Scorer.figures(List.of(gold), List.of(row)).f1("full"), 1e-9);
  }
}

package org.tradefacts.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data of the page: what is in it, what is left out, and that no text can act. */
class ReportTest {

  private static final List<String> HOSTILE =
      List.of(
          "</script><script>hit()</script>",
          "<!--<script>",
          "]]>-->",
          "<img src=x onerror=hit()>",
          "\" onmouseover=\"hit()",
          "'+hit()+'",
          "${hit()} {{data}} {{script}} \\u003c $1",
          "javascript:hit()",
          "\u2028hit()\u2029",
          "a\r\nb,\"c\"",
          "𥙿&lt;&amp;");

  @TempDir private Path temp;

  @Test
  void everyTextComesBackAndNoneCanEndTheBlock() throws IOException {
    SampleTables tables = new SampleTables(temp);
    for (int i = 0; i < HOSTILE.size(); i++) {
      tables.document("d" + i, HOSTILE.get(i), 4);
    }
    String page = tables.report(Budget.DEFAULT);
    JsonNode data = SampleTables.data(page);
    assertEquals(HOSTILE, SampleTables.column(data, "figures", "sentence"));
    assertEquals(HOSTILE, SampleTables.column(data, "sentences", "text"));
    assertEquals(HOSTILE, SampleTables.column(data, "documents", "title"));
    assertEquals(HOSTILE, SampleTables.column(data, "references", "title"));
    String empty = new SampleTables(temp.resolve("none")).report(Budget.DEFAULT);
    assertEquals(count(empty, '<'), count(page, '<'));
    assertEquals(count(empty, '>'), count(page, '>'));
  }

  @Test
  void onlyTheOwnScriptAndStyleMayAct() throws IOException, NoSuchAlgorithmException {
    String page = new SampleTables(temp).document("d", "甲", 4).report(Budget.DEFAULT);
    String policy = between(page, "content=\"", "\"");
    assertEquals(
        "default-src 'none'; script-src '"
            + hash(between(page, "<script>", "</script>"))
            + "'; style-src '"
            + hash(between(page, "<style>", "</style>"))
            + "'; base-uri 'none'; form-action 'none'",
        policy);
    String script = between(page, "<script>", "</script>");
    for (String risky :
        List.of("innerHTML", "outerHTML", "insertAdjacent", "eval(", "document.write")) {
      assertFalse(script.contains(risky), risky);
    }
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    assertEquals(
        new SampleTables(temp.resolve("a")).document("d", "甲", 4).report(Budget.DEFAULT),
        new SampleTables(temp.resolve("b")).document("d", "甲", 4).report(Budget.DEFAULT));
  }

  @Test
  void figuresThatSayLeastGiveWayAndTheOrderStays() throws IOException {
    SampleTables tables = new SampleTables(temp);
    int[] points = {0, 2, 1, 2, 0, 2, 1};
    for (int i = 0; i < points.length; i++) {
      tables.document("d" + i, "八億美元", points[i]);
    }
    assertEquals(List.of("d0", "d1", "d2", "d3", "d4", "d5", "d6"), kept(tables, 100_000));
    List<List<String>> seen = new ArrayList<>();
    for (long budget = 3000; budget >= 0; budget -= 10) {
      List<String> kept = kept(tables, budget);
      if (seen.isEmpty() || !seen.get(seen.size() - 1).equals(kept)) {
        seen.add(kept);
      }
    }
    List<List<String>> expected =
        List.of(
            List.of("d0", "d1", "d2", "d3", "d4", "d5", "d6"),
            List.of("d0", "d1", "d2", "d3", "d5", "d6"),
            List.of("d1", "d2", "d3", "d5", "d6"),
            List.of("d1", "d2", "d3", "d5"),
            List.of("d1", "d3", "d5"),
            List.of("d1", "d3"),
            List.of("d1"));
    assertEquals(expected, seen.subList(0, expected.size()));
  }

  @Test
  void countsAreOfAllRowsWhateverIsShown() throws IOException {
    SampleTables tables = new SampleTables(temp);
    for (int i = 0; i < 50; i++) {
      tables.document("d" + i, "八億美元", i % 2 == 0 ? 4 : 0);
    }
    JsonNode data = SampleTables.data(tables.report(new Budget(500, 2000, 500, 500)));
    assertEquals(50, data.at("/rows/trade_figures").asInt());
    assertEquals(25, data.at("/filled/trade_figures/period_edtf").asInt());
    assertEquals(25, data.at("/figuresWithParties").asInt());
    assertEquals(100, data.at("/hosts/0/2").asInt());
    assertTrue(data.at("/references/size").asInt() < 10);
    int shown = data.at("/articles").asInt();
    assertTrue(shown > 0 && shown < 20, String.valueOf(shown));
    assertEquals(shown, data.at("/sentences/size").asInt());
    List<String> figures = SampleTables.column(data, "figures", "document_id");
    assertTrue(figures.containsAll(SampleTables.column(data, "sentences", "document_id")));
    assertTrue(figures.size() > shown && figures.size() < shown + 5, figures.toString());
  }

  @Test
  void thePairsOfCharactersAreThoseThatItsTextsNeed() throws IOException {
    SampleTables tables = new SampleTables(temp);
    JsonNode old = SampleTables.data(tables.document("d0", "八億美元", 4).report(Budget.DEFAULT));
    assertEquals("億亿", old.at("/folding/from").asText() + old.at("/folding/to").asText());
    JsonNode data = SampleTables.data(tables.document("d1", "朝鲜", 4).report(Budget.DEFAULT));
    assertEquals("億鮮", data.at("/folding/from").asText());
    assertEquals("亿鲜", data.at("/folding/to").asText());
  }

  @Test
  void datesBeforeTheYearOneHaveTheirDecade() {
    DecadeCounts decades = new DecadeCounts();
    decades.count("-0220-01-01");
    decades.count("1993-05-01");
    decades.count("+12345-01-01");
    decades.count("");
    assertEquals("{-220=1, 1990=1, 9990=1}", decades.toString());
  }

  private static List<String> kept(SampleTables tables, long figures) throws IOException {
    String page = tables.report(new Budget(figures, 0, 0, 0));
    return SampleTables.column(SampleTables.data(page), "figures", "document_id");
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}

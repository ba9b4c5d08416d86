package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run on the seed article and on changed forms of it: every offset and every key holds. */
class SeedRunTest {

  private static final List<String> MENTIONS =
      List.of("dates", "quantities", "trade_figures", "links");

  /** Tables that a foreign key leads to, and the counts that {@code documents} gives. */
  private static final Map<String, String> COUNTS =
      Map.of(
          "sentences", "sentence_count",
          "dates", "date_count",
          "quantities", "quantity_count",
          "trade_figures", "figure_count",
          "citations", "citation_count",
          "references", "reference_count",
          "links", "link_count");

  @TempDir private Path temp;

  @Test
  void asItIs() throws IOException {
    check(seed(), "");
  }

  @Test
  void afterAByteOrderMark() throws IOException {
    check(seed(), "\uFEFF");
  }

  @Test
  void withCharactersBeyondTheBasicPlane() throws IOException {
    check(seed().replace("朝鮮", "朝𥙿鮮"), "");
  }

  @Test
  void withWindowsLineEnds() throws IOException {
    check(seed().replace("\n", "\r\n"), "");
  }

  private static String seed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../seeds"))) {
      Path seed = files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
      return Files.readString(seed);
    }
  }

  private void check(String source, String mark) throws IOException {
    Path input = Files.createDirectory(temp.resolve("in"));
    Files.writeString(input.resolve("seed.txt"), mark + source);
    run(input);
    Map<String, String> sentences = new HashMap<>();
    for (CSVRecord row : table("sentences")) {
      sentences.put(row.get("sentence_no"), row.get("text"));
      checkSource(source, row.get("text"), row);
    }
    for (String table : MENTIONS) {
      for (CSVRecord row : table(table)) {
        checkSlice(sentences, row, "text", "start", "end");
        if (table.equals("links")) {
          checkSlice(sentences, row, "mention", "mention_start", "mention_end");
        } else {
          checkSource(source, row.get("text"), row);
        }
      }
    }
    for (CSVRecord row : table("citations")) {
      checkSource(source, row.get("marker"), row);
      assertTrue(sentences.get(row.get("sentence_no")).contains(row.get("claim")), row.toString());
    }
    checkCounts(source);
  }

  private static void checkSlice(
      Map<String, String> sentences, CSVRecord row, String text, String start, String end) {
    if (!row.get(text).isEmpty()) {
      String sentence = sentences.get(row.get("sentence_no"));
      assertEquals(row.get(text), slice(sentence, row.get(start), row.get(end)), row.toString());
    }
  }

  /** The source slice begins and ends as the text does: what lies between can hold markup. */
  private static void checkSource(String source, String text, CSVRecord row) {
    String slice = slice(source, row.get("source_start"), row.get("source_end"));
    int first = text.codePointAt(0);
    int last = text.codePointBefore(text.length());
    assertTrue(slice.indexOf(first) >= 0 && slice.lastIndexOf(last) >= 0, row + " has " + slice);
  }

  private void checkCounts(String source) throws IOException {
    CSVRecord document = table("documents").get(0);
    assertEquals("seed", document.get("document_id"));
    assertEquals("中朝關係", document.get("title").replace("𥙿", ""));
    assertEquals(
        source.codePointCount(0, source.length()), Integer.parseInt(document.get("characters")));
    for (Map.Entry<String, String> count : COUNTS.entrySet()) {
      int rows = table(count.getKey()).size();
      assertEquals(Integer.toString(rows), document.get(count.getValue()), count.getKey());
      assertTrue(rows > 0, count.getKey());
    }
  }

  private static String slice(String text, String start, String end) {
    return text.substring(
        text.offsetByCodePoints(0, Integer.parseInt(start)),
        text.offsetByCodePoints(0, Integer.parseInt(end)));
  }

  private List<CSVRecord> table(String name) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(temp.resolve("out").resolve(name + ".csv"), UTF_8, format)) {
      return parser.getRecords();
    }
  }

  private void run(Path input) {
    TestRun.of(input, temp.resolve("out"), "--formats=csv").ends(0);
  }
}

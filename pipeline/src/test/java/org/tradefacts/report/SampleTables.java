package org.tradefacts.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tradefacts.table.CsvFiles;
import org.tradefacts.table.DocumentsTable;
import org.tradefacts.table.Format;
import org.tradefacts.table.ReferencesTable;
import org.tradefacts.table.Row;
import org.tradefacts.table.RowWriter;
import org.tradefacts.table.SentencesTable;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;
import org.tradefacts.table.TradeFiguresTable;
import org.tradefacts.table.WriterOptions;

/** Small tables in a folder, and the report on them. */
final class SampleTables {

  private final Path folder;
  private final Map<Table, List<Row>> rows = new LinkedHashMap<>();

  SampleTables(Path folder) {
    this.folder = folder;
    Tables.all().forEach(table -> rows.put(table, new ArrayList<>()));
  }

  SampleTables row(Table table, Consumer<Row> cells) {
    Row row = new Row(table);
    cells.accept(row);
    rows.get(table).add(row);
    return this;
  }

  /** A document of one sentence with one figure; {@code points} of its four slots are filled. */
  SampleTables document(String id, String text, int points) {
    row(
        Tables.DOCUMENTS,
        row -> {
          row.set(DocumentsTable.DOCUMENT_ID, id);
          row.set(DocumentsTable.SOURCE_FILE, id + ".md");
          row.set(DocumentsTable.TITLE, text);
          row.set(DocumentsTable.LANGUAGE, "zh");
          row.set(DocumentsTable.SHA256, "0".repeat(64));
          row.setLong(DocumentsTable.BYTES, text.length());
          row.setInt(DocumentsTable.CHARACTERS, text.codePointCount(0, text.length()));
          row.setStrings(DocumentsTable.CATEGORIES, List.of(text));
          row.setInt(DocumentsTable.SECTION_COUNT, 0);
          row.setInt(DocumentsTable.SENTENCE_COUNT, 1);
          row.setInt(DocumentsTable.DATE_COUNT, 0);
          row.setInt(DocumentsTable.QUANTITY_COUNT, 0);
          row.setInt(DocumentsTable.FIGURE_COUNT, 1);
          row.setInt(DocumentsTable.CITATION_COUNT, 0);
          row.setInt(DocumentsTable.REFERENCE_COUNT, 1);
          row.setInt(DocumentsTable.LINK_COUNT, 0);
        });
    row(
        Tables.SENTENCES,
        row -> {
          row.set(SentencesTable.DOCUMENT_ID, id);
          row.setInt(SentencesTable.SENTENCE_NO, 1);
          row.setInt(SentencesTable.PARAGRAPH_NO, 1);
          row.set(SentencesTable.KIND, "paragraph");
          row.set(SentencesTable.SECTION, text);
          row.set(SentencesTable.TEXT, text);
          row.setInt(SentencesTable.SOURCE_START, 0);
          row.setInt(SentencesTable.SOURCE_END, 1);
        });
    row(Tables.TRADE_FIGURES, row -> figure(row, id, text, points));
    return row(
        Tables.REFERENCES,
        row -> {
          row.set(ReferencesTable.DOCUMENT_ID, id);
          row.setInt(ReferencesTable.REFERENCE_NO, 1);
          row.set(ReferencesTable.TEXT, text);
          row.set(ReferencesTable.TITLE, text);
          row.set(ReferencesTable.URL, "javascript:hit()");
          row.set(ReferencesTable.URL_HOST, "example.org");
          row.set(ReferencesTable.STATUS, "complete");
          row.setInt(ReferencesTable.CITATION_COUNT, 2);
          row.setInt(ReferencesTable.SOURCE_START, 0);
          row.setInt(ReferencesTable.SOURCE_END, 1);
        });
  }

  /** One more figure of a document: China's trade of 2001 with North Korea but for some cells. */
  SampleTables figure(String id, int no, Consumer<Row> cells) {
    return row(
        Tables.TRADE_FIGURES,
        row -> {
          figure(row, id, "八億美元", 4);
          row.setInt(TradeFiguresTable.FIGURE_NO, no);
          year(row, 2001);
          cells.accept(row);
        });
  }

  /** Sets the period of a figure. */
  static void year(Row row, int year) {
    row.set(TradeFiguresTable.PERIOD_EDTF, String.valueOf(year));
    row.setDate(TradeFiguresTable.PERIOD_START, LocalDate.of(year, 1, 1));
    row.setDate(TradeFiguresTable.PERIOD_END, LocalDate.of(year, 12, 31));
  }

  private static void figure(Row row, String id, String text, int points) {
    row.set(TradeFiguresTable.DOCUMENT_ID, id);
    row.setInt(TradeFiguresTable.FIGURE_NO, 1);
    row.setInt(TradeFiguresTable.QUANTITY_NO, 1);
    row.setInt(TradeFiguresTable.SENTENCE_NO, 1);
    row.set(TradeFiguresTable.TEXT, text);
    row.setInt(TradeFiguresTable.START, 0);
    row.setInt(TradeFiguresTable.END, text.codePointCount(0, text.length()));
    row.setInt(TradeFiguresTable.SOURCE_START, 0);
    row.setInt(TradeFiguresTable.SOURCE_END, 1);
    row.setDouble(TradeFiguresTable.VALUE, 899000000);
    row.set(TradeFiguresTable.UNIT, "USD");
    row.set(TradeFiguresTable.QUALIFIER, "exact");
    row.set(TradeFiguresTable.STATISTIC, "level");
    row.set(TradeFiguresTable.INDICATOR, "trade");
    if (points > 0) {
      year(row, 1900 + number(id) % 100);
    }
    if (points > 1) {
      row.set(TradeFiguresTable.REPORTER, "CHN");
    }
    if (points > 2) {
      row.set(TradeFiguresTable.PARTNER, "PRK");
    }
    if (points > 3) {
      row.setInts(TradeFiguresTable.REFERENCE_NOS, new int[] {1});
    }
    row.set(TradeFiguresTable.COMMODITY, text);
    row.set(TradeFiguresTable.RULE, "governed");
    row.set(TradeFiguresTable.SENTENCE, text);
  }

  /** The folding of two characters, as the program's table has them. */
  private static int fold(int c) {
    return switch (c) {
      case '鮮' -> '鲜';
      case '億' -> '亿';
      default -> c;
    };
  }

  /** A number that differs between documents. */
  private static int number(String id) {
    return Integer.parseInt("0" + id.replaceAll("[^0-9]", ""));
  }

  /** The report on them. */
  String report(Budget budget) throws IOException {
    Map<String, List<Path>> files = new LinkedHashMap<>();
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Map.Entry<Table, List<Row>> entry : rows.entrySet()) {
      Table table = entry.getKey();
      Path file = Files.createDirectories(folder).resolve(table.name() + ".csv");
      try (RowWriter writer = Format.CSV.open(table, file, WriterOptions.DEFAULT)) {
        for (Row row : entry.getValue()) {
          writer.write(row);
        }
      }
      files.put(table.name(), List.of(file));
      counts.put(table.name(), (long) entry.getValue().size());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Report(new CsvFiles(files, true), counts, "test", budget, SampleTables::fold).write(out);
    return out.toString(UTF_8);
  }

  /** The data block of a page. */
  static JsonNode data(String page) throws IOException {
    String open = "<script type=\"application/json\" id=\"data\">";
    int from = page.indexOf(open) + open.length();
    return new ObjectMapper().readTree(page.substring(from, page.indexOf("</script>", from)));
  }

  /** The cells of a column, as the page's script sees them. */
  static List<String> column(JsonNode data, String table, String column) {
    JsonNode block = data.get(table).get("columns").get(column);
    List<String> cells = new ArrayList<>();
    for (JsonNode value : block.get("rows")) {
      JsonNode texts = block.get("texts");
      cells.add(
          value.isNull() ? "" : texts == null ? value.asText() : texts.get(value.asInt()).asText());
    }
    return cells;
  }
}

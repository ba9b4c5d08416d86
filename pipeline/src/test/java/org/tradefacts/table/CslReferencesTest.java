package org.tradefacts.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.citation.PublisherKind;

class CslReferencesTest {
  @TempDir Path folder;

  @Test
  void aRowSaysWhatItSaysAndNothingElse() throws IOException {
    JsonNode item =
        item(
            row -> {
              row.set(ReferencesTable.TITLE, "題<\"目\">");
              row.set(ReferencesTable.URL, "http://example.org/?a=1&b=2");
              row.set(ReferencesTable.PUBLISHER, "外交關係協會");
              row.setStrings(ReferencesTable.AUTHORS, List.of("今村", "王 明"));
              row.set(ReferencesTable.PUBLISHED_EDTF, "2008-06-18");
            });
    JsonNode expected =
        new ObjectMapper()
            .readTree(
                """
                {"id": "文/d:7", "type": "webpage", "title": "題<\\"目\\">",
                 "author": [{"literal": "今村"}, {"literal": "王 明"}],
                 "container-title": "外交關係協會", "issued": {"date-parts": [[2008, 6, 18]]},
                 "URL": "http://example.org/?a=1&b=2"}
                """);
    assertEquals(expected, item);
  }

  @ParameterizedTest
  @CsvSource({
    "2008, '{\"date-parts\":[[2008]]}'",
    "2008-06, '{\"date-parts\":[[2008,6]]}'",
    "2008-06-08, '{\"date-parts\":[[2008,6,8]]}'",
    "2003-22, '{\"date-parts\":[[2003]],\"season\":2}'",
    "1954/1957-02, '{\"date-parts\":[[1954],[1957,2]]}'",
    "1850~, '{\"date-parts\":[[1850]],\"circa\":true}'",
    "195X, '{\"literal\":\"195X\"}'",
    "-0220, '{\"literal\":\"-0220\"}'",
    "2003-33, '{\"literal\":\"2003-33\"}'",
    "1954/.., '{\"literal\":\"1954/..\"}'",
  })
  void datesThatHavePartsHaveThem(String edtf, String csl) throws IOException {
    JsonNode item = item(row -> row.set(ReferencesTable.PUBLISHED_EDTF, edtf));
    assertEquals(csl, item.get("issued").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "9787030177445, '', '', 新華社, book",
    "'', 10.1/x, '', '', article-journal",
    "'', '', http://a.b/, 人民日報, article-newspaper",
    "'', '', http://a.b/, 朝鮮中央通訊社, article-newspaper",
    "'', '', http://a.b/, The Times of India, article-newspaper",
    "'', '', http://a.b/, Associated Press, article-newspaper",
    "'', '', http://a.b/, 明報月刊, article-magazine",
    "'', '', http://a.b/, The Economist, article-magazine",
    "'', '', http://a.b/, 淮阴工学院学报, article-journal",
    "'', '', '', 傳記文學出版社, book",
    "'', '', '', Oxford University Press, book",
    "'', '', http://a.b/, 明報雜誌有限公司, webpage",
    "'', '', http://a.b/, 新聞出版總署, webpage",
    "'', '', http://a.b/, newsletter.example, webpage",
    "'', '', http://a.b/, 外交部, webpage",
    "'', '', '', 外交部, document",
  })
  void theTypeIsWhatTheRowShows(String isbn, String doi, String url, String publisher, String type)
      throws IOException {
    JsonNode item =
        item(
            row -> {
              row.set(ReferencesTable.ISBN, isbn);
              row.set(ReferencesTable.DOI, doi);
              row.set(ReferencesTable.URL, url);
              row.set(ReferencesTable.PUBLISHER, publisher);
            });
    assertEquals(type, item.get("type").asText());
  }

  @Test
  void entriesWithoutATextHaveNoItem() throws IOException {
    assertEquals(0, items(row -> row.set(ReferencesTable.TEXT, "")).size());
  }

  @Test
  void theSchemaSeesWhatIsWrong() throws IOException {
    JsonNode items = items(row -> {});
    ((ObjectNode) items.get(0)).put("type", "newspaper");
    assertFalse(Schemas.violations("csl-data-1.0.json", items).isEmpty());
  }

  private JsonNode item(Consumer<Row> cells) throws IOException {
    JsonNode items = items(cells);
    assertEquals(1, items.size());
    return items.get(0);
  }

  private JsonNode items(Consumer<Row> cells) throws IOException {
    Path csv = folder.resolve("references.csv");
    try (RowWriter writer = Format.CSV.open(ReferencesTable.TABLE, csv, WriterOptions.DEFAULT)) {
      Row row = new Row(ReferencesTable.TABLE);
      row.set(ReferencesTable.DOCUMENT_ID, "文/d");
      row.setInt(ReferencesTable.REFERENCE_NO, 7);
      row.set(ReferencesTable.TEXT, "x");
      row.set(ReferencesTable.STATUS, "partial");
      row.setInt(ReferencesTable.CITATION_COUNT, 1);
      row.setInt(ReferencesTable.SOURCE_START, 0);
      row.setInt(ReferencesTable.SOURCE_END, 1);
      cells.accept(row);
      writer.write(row);
    }
    Path file = folder.resolve("references.csl.json");
    CsvFiles files = new CsvFiles(Map.of("references", List.of(csv)), true);
    CslReferences.write(files, file, name -> PublisherKind.of(name).cslType());
    JsonNode items = new ObjectMapper().readTree(file.toFile());
    assertEquals(Set.of(), Schemas.violations("csl-data-1.0.json", items));
    return items;
  }
}

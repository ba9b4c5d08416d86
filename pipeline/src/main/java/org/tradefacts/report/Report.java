package org.tradefacts.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.tradefacts.table.Column;
import org.tradefacts.table.CsvFiles;
import org.tradefacts.table.CsvRows;
import org.tradefacts.table.DatesTable;
import org.tradefacts.table.DocumentsTable;
import org.tradefacts.table.ReferencesTable;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;
import org.tradefacts.table.TradeFiguresTable;

/**
 * Writes the report of a run: one page with its tables, or as much of them as the budget allows.
 * Counts and shares on the page are those of the whole tables. An instance writes any number of
 * pages; it is for one thread.
 */
public final class Report {

  private static final int SHOWN_REJECTS = 100;

  private final CsvFiles files;
  private final Map<String, Long> rows;
  private final String version;
  private final Budget budget;
  private final IntUnaryOperator fold;

  /**
   * A report on finished tables.
   *
   * @param files the CSV files of the run
   * @param rows the rows of each table, by its name
   * @param version of the program
   * @param budget how much of the tables the page may hold
   * @param fold the form that a UTF-16 unit is compared in when the page is searched: 鲜 for 鮮
   */
  public Report(
      CsvFiles files,
      Map<String, Long> rows,
      String version,
      Budget budget,
      IntUnaryOperator fold) {
    this.files = files;
    this.rows = rows;
    this.version = version;
    this.budget = budget;
    this.fold = fold;
  }

  /** Writes the page to a new file. */
  public void write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      write(out);
    }
  }

  /** Writes the page; the stream stays open. */
  void write(OutputStream out) throws IOException {
    Page.write(out, this::writeData);
  }

  private void writeData(OutputStream out) throws IOException {
    JsonFactory factory = new JsonFactory();
    factory.setCharacterEscapes(new HtmlSafeEscapes());
    factory.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("version", version);
      json.writeObjectFieldStart("rows");
      for (Table table : Tables.all()) {
        json.writeNumberField(table.name(), rows.getOrDefault(table.name(), 0L));
      }
      json.writeEndObject();
      writeTables(json);
      json.writeEndObject();
    }
  }

  private void writeTables(JsonGenerator json) throws IOException {
    ShownArticles articles = shownArticles();
    json.writeNumberField("articles", articles.size());
    FilledCells figuresFilled = new FilledCells(Tables.TRADE_FIGURES);
    FoldedPairs searched = new FoldedPairs(fold);
    Map<String, Set<String>> cited = writeFigures(json, articles, figuresFilled, searched);
    FilledCells documentsFilled = new FilledCells(Tables.DOCUMENTS);
    writeDocuments(json, articles, cited.keySet(), documentsFilled, searched);
    json.writeFieldName("folding");
    searched.write(json);
    writeShown(json, Tables.SENTENCES, ReportColumns.SENTENCES, articles, articles.sentences());
    writeShown(json, Tables.QUANTITIES, ReportColumns.QUANTITIES, articles, articles.quantities());
    writeShown(json, Tables.CITATIONS, ReportColumns.CITATIONS, articles, articles.citations());
    FilledCells datesFilled = new FilledCells(Tables.DATES);
    writeDates(json, articles, datesFilled);
    FilledCells referencesFilled = new FilledCells(Tables.REFERENCES);
    writeReferences(json, articles, cited, referencesFilled);
    writeRejects(json);
    json.writeObjectFieldStart("filled");
    documentsFilled.write(json);
    figuresFilled.write(json);
    datesFilled.write(json);
    referencesFilled.write(json);
    json.writeEndObject();
  }

  private Map<String, Set<String>> writeFigures(
      JsonGenerator json, ShownArticles articles, FilledCells filled, FoldedPairs searched)
      throws IOException {
    FigureRows figures = new FigureRows(budget.figures(), articles);
    long parties = 0;
    try (CsvRows row = files.open(Tables.TRADE_FIGURES, FigureRows.COLUMNS)) {
      while (row.next()) {
        filled.count(row);
        figures.read(row);
        parties +=
            row.has(TradeFiguresTable.REPORTER) && row.has(TradeFiguresTable.PARTNER) ? 1 : 0;
      }
    }
    json.writeNumberField("figuresWithParties", parties);
    KeptRows kept = figures.kept();
    searched.read(kept);
    json.writeFieldName("figures");
    kept.write(json);
    json.writeFieldName("economies");
    Economies.write(json, kept);
    return figures.cited();
  }

  private ShownArticles shownArticles() throws IOException {
    ShownArticles articles = new ShownArticles(budget.articles());
    try (CsvRows row = files.open(Tables.DOCUMENTS, ShownArticles.COLUMNS)) {
      while (row.next()) {
        articles.read(row);
      }
    }
    articles.end();
    return articles;
  }

  /** The documents of shown articles and figures, and the first of the others. */
  private void writeDocuments(
      JsonGenerator json,
      ShownArticles articles,
      Set<String> withFigures,
      FilledCells filled,
      FoldedPairs searched)
      throws IOException {
    KeptRows kept = new KeptRows(ReportColumns.DOCUMENTS);
    long used = 0;
    try (CsvRows row = files.open(Tables.DOCUMENTS, ReportColumns.DOCUMENTS)) {
      while (row.next()) {
        filled.count(row);
        String id = row.text(DocumentsTable.DOCUMENT_ID);
        long bytes = kept.bytes(row);
        if (articles.contains(id)
            || withFigures.contains(id)
            || used + bytes <= budget.documents()) {
          used += bytes;
          kept.add(row);
        }
      }
    }
    searched.read(kept);
    json.writeFieldName("documents");
    kept.write(json);
  }

  /** Writes the rows of the shown documents; reads no further than the last of them. */
  private void writeShown(
      JsonGenerator json, Table table, List<Column> columns, ShownArticles articles, long count)
      throws IOException {
    KeptRows kept = new KeptRows(columns);
    try (CsvRows row = files.open(table, columns)) {
      while (kept.size() < count && row.next()) {
        if (articles.contains(row.text(columns.get(0)))) {
          kept.add(row);
        }
      }
    }
    json.writeFieldName(table.name());
    kept.write(json);
  }

  private void writeDates(JsonGenerator json, ShownArticles articles, FilledCells filled)
      throws IOException {
    KeptRows kept = new KeptRows(ReportColumns.DATES);
    DecadeCounts decades = new DecadeCounts();
    try (CsvRows row = files.open(Tables.DATES, ReportColumns.DATES)) {
      while (row.next()) {
        filled.count(row);
        decades.count(row.text(DatesTable.EARLIEST));
        if (articles.contains(row.text(DatesTable.DOCUMENT_ID))) {
          kept.add(row);
        }
      }
    }
    json.writeFieldName("dates");
    kept.write(json);
    json.writeFieldName("decades");
    decades.write(json);
  }

  private void writeReferences(
      JsonGenerator json,
      ShownArticles articles,
      Map<String, Set<String>> cited,
      FilledCells filled)
      throws IOException {
    KeptRows kept = new KeptRows(ReportColumns.REFERENCES);
    HostCounts hosts = new HostCounts();
    long used = 0;
    try (CsvRows row = files.open(Tables.REFERENCES, ReportColumns.REFERENCES)) {
      while (row.next()) {
        filled.count(row);
        if (row.has(ReferencesTable.URL_HOST)) {
          hosts.count(
              row.text(ReferencesTable.URL_HOST), row.number(ReferencesTable.CITATION_COUNT));
        }
        String id = row.text(ReferencesTable.DOCUMENT_ID);
        long bytes = kept.bytes(row);
        if (used + bytes <= budget.references()
            && (articles.contains(id)
                || cited
                    .getOrDefault(id, Set.of())
                    .contains(row.text(ReferencesTable.REFERENCE_NO)))) {
          used += bytes;
          kept.add(row);
        }
      }
    }
    json.writeFieldName("references");
    kept.write(json);
    json.writeFieldName("hosts");
    hosts.write(json);
  }

  private void writeRejects(JsonGenerator json) throws IOException {
    KeptRows kept = new KeptRows(Tables.REJECTS.columns());
    try (CsvRows row = files.open(Tables.REJECTS, Tables.REJECTS.columns())) {
      while (kept.size() < SHOWN_REJECTS && row.next()) {
        kept.add(row);
      }
    }
    json.writeFieldName("rejects");
    kept.write(json);
  }
}

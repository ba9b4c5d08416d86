package org.tradefacts.table;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The references as <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/">CSL-JSON</a>,
 * which Zotero and pandoc read. An item's id is {@code document_id:reference_no}, so that rows of
 * {@code citations} lead to it. It says what the row says, and nothing else: names stay whole,
 * since nothing tells the family name of 今村 or BBC. Entries whose text the corpus lost have no
 * item.
 */
public final class CslReferences {

  private static final List<Column> COLUMNS =
      List.of(
          ReferencesTable.DOCUMENT_ID,
          ReferencesTable.REFERENCE_NO,
          ReferencesTable.TEXT,
          ReferencesTable.TITLE,
          ReferencesTable.URL,
          ReferencesTable.PUBLISHER,
          ReferencesTable.AUTHORS,
          ReferencesTable.PUBLISHED_EDTF,
          ReferencesTable.ACCESSED_EDTF,
          ReferencesTable.ISBN,
          ReferencesTable.DOI,
          ReferencesTable.ARCHIVE_URL,
          ReferencesTable.LANGUAGE);

  private final CsvRows row;
  private final JsonGenerator json;
  private final Function<String, Optional<String>> printed;

  private CslReferences(
      CsvRows row, JsonGenerator json, Function<String, Optional<String>> printed) {
    this.row = row;
    this.json = json;
    this.printed = printed;
  }

  /**
   * Writes the items of all references.
   *
   * @param files the CSV files of the run
   * @param printed the CSL type of what a publisher of this name prints, as far as the name tells
   */
  public static void write(CsvFiles files, Path target, Function<String, Optional<String>> printed)
      throws IOException {
    DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
    lines.indentArraysWith(new DefaultPrettyPrinter.NopIndenter());
    lines.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
        JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
        CsvRows rows = files.open(ReferencesTable.TABLE, COLUMNS)) {
      json.setPrettyPrinter(lines);
      json.writeStartArray();
      CslReferences items = new CslReferences(rows, json, printed);
      while (rows.next()) {
        if (rows.has(ReferencesTable.TEXT) || rows.has(ReferencesTable.URL)) {
          items.item();
        }
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private void item() throws IOException {
    json.writeStartObject();
    String document = row.text(ReferencesTable.DOCUMENT_ID);
    json.writeStringField("id", document + ":" + row.text(ReferencesTable.REFERENCE_NO));
    String type = type();
    json.writeStringField("type", type);
    title();
    authors();
    text(type.equals("book") ? "publisher" : "container-title", ReferencesTable.PUBLISHER);
    date("issued", ReferencesTable.PUBLISHED_EDTF);
    date("accessed", ReferencesTable.ACCESSED_EDTF);
    text("URL", ReferencesTable.URL);
    text("ISBN", ReferencesTable.ISBN);
    text("DOI", ReferencesTable.DOI);
    text("language", ReferencesTable.LANGUAGE);
    text("archive_location", ReferencesTable.ARCHIVE_URL);
    json.writeEndObject();
  }

  private String type() {
    if (row.has(ReferencesTable.ISBN)) {
      return "book";
    }
    if (row.has(ReferencesTable.DOI)) {
      return "article-journal";
    }
    return printed
        .apply(row.text(ReferencesTable.PUBLISHER))
        .orElse(row.has(ReferencesTable.URL) ? "webpage" : "document");
  }

  /** An entry without a title that was recognised is better found by its words than not at all. */
  private void title() throws IOException {
    if (row.has(ReferencesTable.TITLE)) {
      text("title", ReferencesTable.TITLE);
    } else if (row.has(ReferencesTable.TEXT)) {
      text("title", ReferencesTable.TEXT);
      json.writeStringField("note", "The title is the whole entry as written.");
    }
  }

  private void authors() throws IOException {
    if (row.has(ReferencesTable.AUTHORS)) {
      json.writeArrayFieldStart("author");
      for (String name : row.text(ReferencesTable.AUTHORS).split("\\|", -1)) {
        json.writeStartObject();
        json.writeStringField("literal", name);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void text(String name, Column column) throws IOException {
    if (row.has(column)) {
      json.writeStringField(name, row.text(column));
    }
  }

  private void date(String name, Column column) throws IOException {
    if (row.has(column)) {
      json.writeObjectFieldStart(name);
      CslDate.write(json, row.text(column));
      json.writeEndObject();
    }
  }
}

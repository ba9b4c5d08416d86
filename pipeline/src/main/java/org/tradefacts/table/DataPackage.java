package org.tradefacts.table;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code datapackage.json}: what the files of a run are and what their columns mean, as <a
 * href="https://datapackage.org/standard/data-package/">Data Package 2.0</a> says. It holds nothing
 * that differs between equal runs, so no time of creation.
 */
public final class DataPackage {
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private DataPackage() {}

  /**
   * Where the articles come from, as far as it is known.
   *
   * @param source name of the source, such as {@code Chinese Wikipedia}; empty when unknown
   * @param path its address; empty when unknown
   * @param license SPDX identifier of the articles' licence, which holds for the sentences too;
   *     empty when unknown
   */
  public record Provenance(String source, String path, String license) {
    /** Nothing is known. */
    public static final Provenance UNKNOWN = new Provenance("", "", "");
  }

  /** Writes the description of finished tables. */
  public static void write(Path file, String version, Provenance provenance, List<DataFile> files)
      throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    String json =
        new ObjectMapper().writer(printer).writeValueAsString(describe(version, provenance, files));
    Files.writeString(file, json + "\n", StandardCharsets.UTF_8);
  }

  static ObjectNode describe(String version, Provenance provenance, List<DataFile> files) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("$schema", PROFILE);
    json.put("name", "tradefacts");
    json.put("title", "Trade figures, dates and citations of Chinese encyclopedia articles");
    json.put(
        "description",
        "Tidy tables made by tradefacts from wiki Markdown; each as CSV and as Parquet. Offsets are"
            + " Unicode code points from 0, the end exclusive.");
    json.put("version", version);
    if (!provenance.license().isEmpty()) {
      json.putArray("licenses").addObject().put("name", provenance.license());
    }
    if (!provenance.source().isEmpty()) {
      ObjectNode source = json.putArray("sources").addObject();
      source.put("title", provenance.source());
      if (!provenance.path().isEmpty()) {
        source.put("path", provenance.path());
      }
    }
    ArrayNode resources = json.putArray("resources");
    for (DataFile file : files) {
      resource(resources.addObject(), file);
    }
    return json;
  }

  private static void resource(ObjectNode json, DataFile file) {
    json.put("name", file.resource());
    json.put("type", "table");
    json.put("title", file.table().title());
    json.put("description", file.table().description());
    if (file.paths().size() == 1) {
      json.put("path", file.paths().get(0));
    } else {
      file.paths().forEach(json.putArray("path")::add);
    }
    json.put("format", file.format().extension());
    json.put("mediatype", file.format().mediaType());
    if (file.format() == Format.CSV) {
      json.put("encoding", "utf-8");
      dialect(json.putObject("dialect"));
    }
    json.put("bytes", file.bytes());
    if (!file.sha256().isEmpty()) {
      json.put("hash", "sha256:" + file.sha256());
    }
    TableSchema.describe(json.putObject("schema"), file.table(), file.format());
  }

  private static void dialect(ObjectNode json) {
    json.put("header", true);
    json.put("delimiter", ",");
    json.put("lineTerminator", "\r\n");
    json.put("quoteChar", "\"");
    json.put("doubleQuote", true);
  }
}

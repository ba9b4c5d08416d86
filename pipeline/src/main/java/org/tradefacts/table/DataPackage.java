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

  /** Writes the description of finished tables. */
  public static void write(Path file, String version, List<DataFile> files) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    String json = new ObjectMapper().writer(printer).writeValueAsString(describe(version, files));
    Files.writeString(file, json + "\n", StandardCharsets.UTF_8);
  }

  static ObjectNode describe(String version, List<DataFile> files) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("$schema", PROFILE);
    json.put("name", "tradefacts");
    json.put("title", "Trade figures, dates and citations of Chinese encyclopedia articles");
    json.put(
        "description",
        "Tidy tables made by tradefacts from wiki Markdown; each as CSV and as Parquet. Offsets are"
            + " Unicode code points from 0, the end exclusive.");
    json.put("version", version);
    license(json.putArray("licenses").addObject());
    source(json.putArray("sources").addObject());
    ArrayNode resources = json.putArray("resources");
    for (DataFile file : files) {
      resource(resources.addObject(), file);
    }
    return json;
  }

  /** The sentences are the articles' own text. */
  private static void license(ObjectNode json) {
    json.put("name", "CC-BY-SA-4.0");
    json.put("title", "Creative Commons Attribution-ShareAlike 4.0 International");
    json.put("path", "https://creativecommons.org/licenses/by-sa/4.0/");
  }

  private static void source(ObjectNode json) {
    json.put("title", "Chinese Wikipedia");
    json.put("path", "https://zh.wikipedia.org/");
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

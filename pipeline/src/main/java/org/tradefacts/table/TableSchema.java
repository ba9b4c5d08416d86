package org.tradefacts.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A table's declaration as a <a href="https://datapackage.org/standard/table-schema/">Table Schema
 * 2.0</a>.
 */
final class TableSchema {
  private TableSchema() {}

  static void describe(ObjectNode json, Table table, Format format) {
    ArrayNode fields = json.putArray("fields");
    for (Column column : table.columns()) {
      field(fields.addObject(), column);
    }
    json.putArray("missingValues").add("");
    names(json.putArray("primaryKey"), table.primaryKey());
    if (!table.foreignKeys().isEmpty()) {
      ArrayNode keys = json.putArray("foreignKeys");
      for (ForeignKey key : table.foreignKeys()) {
        foreignKey(keys.addObject(), key, format);
      }
    }
  }

  private static void field(ObjectNode json, Column column) {
    json.put("name", column.name());
    json.put("type", type(column.type()));
    if (column.type().isList()) {
      json.put("itemType", column.type() == ColumnType.INT32_LIST ? "integer" : "string");
      json.put("delimiter", String.valueOf(CsvRowWriter.LIST_SEPARATOR));
    }
    json.put("description", column.description());
    if (!column.example().isEmpty()) {
      json.put("example", column.example());
    }
    constraints(json, column);
  }

  private static void constraints(ObjectNode json, Column column) {
    if (!column.required() && column.values().isEmpty() && column.pattern().isEmpty()) {
      return;
    }
    ObjectNode constraints = json.putObject("constraints");
    if (column.required()) {
      constraints.put("required", true);
    }
    if (!column.values().isEmpty()) {
      column.values().forEach(constraints.putArray("enum")::add);
    }
    if (!column.pattern().isEmpty()) {
      constraints.put("pattern", column.pattern());
    }
  }

  private static void foreignKey(ObjectNode json, ForeignKey key, Format format) {
    names(json.putArray("fields"), key.columns());
    ObjectNode reference = json.putObject("reference");
    reference.put("resource", DataFile.resource(key.target(), format));
    names(reference.putArray("fields"), key.target().primaryKey());
  }

  private static void names(ArrayNode json, List<Column> columns) {
    columns.forEach(column -> json.add(column.name()));
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case STRING -> "string";
      case INT32, INT64 -> "integer";
      case DOUBLE -> "number";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case STRING_LIST, INT32_LIST -> "list";
    };
  }
}

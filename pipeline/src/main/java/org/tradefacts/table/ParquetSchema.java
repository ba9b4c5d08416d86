package org.tradefacts.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.parquet.avro.AvroSchemaConverter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.schema.MessageType;

/**
 * A table's schema in Parquet and what its footer says of the table. A list is the standard three
 * levels, {@code name (LIST) / list / element}.
 *
 * @param type the schema
 * @param metadata keys and values of the footer
 */
record ParquetSchema(MessageType type, Map<String, String> metadata) {
  private static final String AVRO_SCHEMA = "parquet.avro.schema";
  private static final String STANDARD_LISTS = "parquet.avro.write-old-list-structure";

  static ParquetSchema of(Table table) {
    Schema schema = AvroSchemas.of(table);
    PlainParquetConfiguration lists = new PlainParquetConfiguration();
    lists.setBoolean(STANDARD_LISTS, false);
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put(AVRO_SCHEMA, schema.toString());
    metadata.put("title", table.title());
    metadata.put("description", table.description());
    for (Column column : table.columns()) {
      metadata.put("description." + column.name(), column.description());
    }
    return new ParquetSchema(new AvroSchemaConverter(lists).convert(schema), metadata);
  }
}

package org.tradefacts.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.JsonProperties;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/** The Avro schema of a table; the Parquet schema is derived from it. */
final class AvroSchemas {
  private static final String NAMESPACE = "org.tradefacts";

  private AvroSchemas() {}

  static Schema of(Table table) {
    List<Schema.Field> fields = new ArrayList<>();
    for (Column column : table.columns()) {
      fields.add(field(column));
    }
    return Schema.createRecord(table.name(), table.description(), NAMESPACE, false, fields);
  }

  private static Schema.Field field(Column column) {
    Schema type = type(column.type());
    if (column.required()) {
      return new Schema.Field(column.name(), type, column.description());
    }
    Schema nullable = Schema.createUnion(Schema.create(Schema.Type.NULL), type);
    return new Schema.Field(
        column.name(), nullable, column.description(), JsonProperties.NULL_VALUE);
  }

  private static Schema type(ColumnType type) {
    return switch (type) {
      case STRING -> Schema.create(Schema.Type.STRING);
      case INT32 -> Schema.create(Schema.Type.INT);
      case INT64 -> Schema.create(Schema.Type.LONG);
      case DOUBLE -> Schema.create(Schema.Type.DOUBLE);
      case BOOLEAN -> Schema.create(Schema.Type.BOOLEAN);
      case DATE -> LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT));
      case STRING_LIST -> Schema.createArray(Schema.create(Schema.Type.STRING));
      case INT32_LIST -> Schema.createArray(Schema.create(Schema.Type.INT));
    };
  }
}

package org.tradefacts.table;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.avro.AvroSchemaConverter;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/**
 * Hands the cells of a {@link Row} to Parquet: by index, numbers unboxed. A list is the standard
 * three levels, {@code name (LIST) / list / element}.
 */
final class ParquetRows extends WriteSupport<Row> {
  private static final String AVRO_SCHEMA = "parquet.avro.schema";
  private static final String STANDARD_LISTS = "parquet.avro.write-old-list-structure";

  private final Table table;
  private final Column[] columns;
  private RecordConsumer consumer;

  ParquetRows(Table table) {
    this.table = table;
    this.columns = table.columns().toArray(new Column[0]);
  }

  @Override
  @SuppressWarnings("deprecation") // abstract all the same
  public WriteContext init(Configuration configuration) {
    throw new UnsupportedOperationException("written without Hadoop");
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    Schema schema = AvroSchemas.of(table);
    PlainParquetConfiguration lists = new PlainParquetConfiguration();
    lists.setBoolean(STANDARD_LISTS, false);
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put(AVRO_SCHEMA, schema.toString());
    metadata.put("title", table.title());
    metadata.put("description", table.description());
    for (Column column : columns) {
      metadata.put("description." + column.name(), column.description());
    }
    return new WriteContext(new AvroSchemaConverter(lists).convert(schema), metadata);
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(Row row) {
    consumer.startMessage();
    for (int i = 0; i < columns.length; i++) {
      if (!row.isNull(i)) {
        Column column = columns[i];
        consumer.startField(column.name(), i);
        write(row, i, column.type());
        consumer.endField(column.name(), i);
      }
    }
    consumer.endMessage();
  }

  private void write(Row row, int i, ColumnType type) {
    switch (type) {
      case STRING -> consumer.addBinary(binary(row.textCell(i)));
      case INT32 -> consumer.addInteger(row.int32(i));
      case INT64 -> consumer.addLong(row.int64(i));
      case DOUBLE -> consumer.addDouble(row.decimal(i));
      case BOOLEAN -> consumer.addBoolean(row.bool(i));
      case DATE -> consumer.addInteger(row.epochDay(i));
      case STRING_LIST -> writeStrings(row.strings(i));
      case INT32_LIST -> writeInts(row.ints(i));
    }
  }

  private void writeStrings(List<String> values) {
    startList();
    for (String value : values) {
      startElement();
      consumer.addBinary(binary(value));
      endElement();
    }
    endList();
  }

  private void writeInts(int[] values) {
    startList();
    for (int value : values) {
      startElement();
      consumer.addInteger(value);
      endElement();
    }
    endList();
  }

  private void startList() {
    consumer.startGroup();
    consumer.startField("list", 0);
  }

  private void endList() {
    consumer.endField("list", 0);
    consumer.endGroup();
  }

  private void startElement() {
    consumer.startGroup();
    consumer.startField("element", 0);
  }

  private void endElement() {
    consumer.endField("element", 0);
    consumer.endGroup();
  }

  private static Binary binary(TextCell cell) {
    return Binary.fromReusedByteArray(cell.bytes(), 0, cell.length());
  }

  private static Binary binary(String text) {
    return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
  }
}

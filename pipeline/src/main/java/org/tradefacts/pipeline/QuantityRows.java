package org.tradefacts.pipeline;

import java.io.IOException;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.table.QuantitiesTable;
import org.tradefacts.table.Row;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;

/** The rows of {@code quantities}. */
final class QuantityRows implements RowMapping {

  @Override
  public Table table() {
    return Tables.QUANTITIES;
  }

  @Override
  public void write(Document document, Row row, RowSink sink) throws IOException {
    for (Quantity quantity : document.analysis().quantities()) {
      row.clear();
      row.set(QuantitiesTable.DOCUMENT_ID, document.id());
      row.setInt(QuantitiesTable.QUANTITY_NO, quantity.number());
      row.setInt(QuantitiesTable.SENTENCE_NO, quantity.sentence());
      Place place = document.place(quantity.sentence(), quantity.span());
      row.set(QuantitiesTable.TEXT, place.text());
      row.setInt(QuantitiesTable.START, place.start());
      row.setInt(QuantitiesTable.END, place.end());
      row.setInt(QuantitiesTable.SOURCE_START, place.sourceStart());
      row.setInt(QuantitiesTable.SOURCE_END, place.sourceEnd());
      row.setDouble(QuantitiesTable.VALUE, quantity.value().doubleValue());
      quantity.max().ifPresent(max -> row.setDouble(QuantitiesTable.VALUE_MAX, max.doubleValue()));
      row.set(QuantitiesTable.UNIT, quantity.unit());
      row.set(QuantitiesTable.DIMENSION, quantity.dimension().code());
      row.set(QuantitiesTable.QUALIFIER, quantity.qualifier().code());
      sink.write(row);
    }
  }
}

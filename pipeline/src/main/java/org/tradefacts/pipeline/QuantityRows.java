package org.tradefacts.pipeline;

import java.io.IOException;
import org.tradefacts.quantity.Dimension;
import org.tradefacts.quantity.Qualifier;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.table.QuantitiesTable;
import org.tradefacts.table.Row;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;

/** The rows of {@code quantities}. */
final class QuantityRows implements RowMapping {

  private static final Codes<Dimension> DIMENSION = new Codes<>(Dimension.class, Dimension::code);
  private static final Codes<Qualifier> QUALIFIER = new Codes<>(Qualifier.class, Qualifier::code);

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
      place.setText(row, QuantitiesTable.TEXT);
      row.setInt(QuantitiesTable.START, place.start());
      row.setInt(QuantitiesTable.END, place.end());
      row.setInt(QuantitiesTable.SOURCE_START, place.sourceStart());
      row.setInt(QuantitiesTable.SOURCE_END, place.sourceEnd());
      row.setDouble(QuantitiesTable.VALUE, quantity.value().doubleValue());
      quantity.max().ifPresent(max -> row.setDouble(QuantitiesTable.VALUE_MAX, max.doubleValue()));
      row.set(QuantitiesTable.UNIT, quantity.unit());
      row.set(QuantitiesTable.DIMENSION, DIMENSION.of(quantity.dimension()));
      row.set(QuantitiesTable.QUALIFIER, QUALIFIER.of(quantity.qualifier()));
      sink.write(row);
    }
  }
}

package org.tradefacts.pipeline;

import java.io.IOException;
import org.tradefacts.date.Bound;
import org.tradefacts.date.DateMention;
import org.tradefacts.date.Modifier;
import org.tradefacts.date.Precision;
import org.tradefacts.date.Resolution;
import org.tradefacts.table.DatesTable;
import org.tradefacts.table.Row;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;

/** The rows of {@code dates}. */
final class DateRows implements RowMapping {

  private static final Codes<Precision> PRECISION = new Codes<>(Precision.class, Precision::code);
  private static final Codes<Modifier> MODIFIER = new Codes<>(Modifier.class, Modifier::code);
  private static final Codes<Bound> BOUND = new Codes<>(Bound.class, Bound::code);
  private static final Codes<Resolution> RESOLUTION =
      new Codes<>(Resolution.class, Resolution::code);

  @Override
  public Table table() {
    return Tables.DATES;
  }

  @Override
  public void write(Document document, Row row, RowSink sink) throws IOException {
    for (DateMention date : document.analysis().dates()) {
      row.clear();
      row.set(DatesTable.DOCUMENT_ID, document.id());
      row.setInt(DatesTable.DATE_NO, date.number());
      row.setInt(DatesTable.SENTENCE_NO, date.sentence());
      Place place = document.place(date.sentence(), date.span());
      place.setText(row, DatesTable.TEXT);
      row.setInt(DatesTable.START, place.start());
      row.setInt(DatesTable.END, place.end());
      row.setInt(DatesTable.SOURCE_START, place.sourceStart());
      row.setInt(DatesTable.SOURCE_END, place.sourceEnd());
      setMeaning(row, date);
      sink.write(row);
    }
  }

  private static void setMeaning(Row row, DateMention date) {
    row.set(DatesTable.EDTF, date.edtf());
    date.earliest().ifPresent(day -> row.setDate(DatesTable.EARLIEST, day));
    date.latest().ifPresent(day -> row.setDate(DatesTable.LATEST, day));
    row.set(DatesTable.PRECISION, PRECISION.of(date.precision()));
    if (date.modifier() != Modifier.NONE) {
      row.set(DatesTable.MODIFIER, MODIFIER.of(date.modifier()));
    }
    if (date.bound() != Bound.NONE) {
      row.set(DatesTable.BOUND, BOUND.of(date.bound()));
    }
    row.setBoolean(DatesTable.APPROXIMATE, date.approximate());
    row.set(DatesTable.CALENDAR, date.calendar());
    row.set(DatesTable.RESOLUTION, RESOLUTION.of(date.resolution()));
    if (date.anchor() > 0) {
      row.setInt(DatesTable.ANCHOR_DATE_NO, date.anchor());
    }
    row.set(DatesTable.RULE, date.rule());
  }
}

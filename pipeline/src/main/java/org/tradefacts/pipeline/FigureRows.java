package org.tradefacts.pipeline;

import java.io.IOException;
import org.tradefacts.figure.Indicator;
import org.tradefacts.figure.Period;
import org.tradefacts.figure.Statistic;
import org.tradefacts.figure.TradeFigure;
import org.tradefacts.quantity.Qualifier;
import org.tradefacts.table.Row;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;
import org.tradefacts.table.TradeFiguresTable;

/** The rows of {@code trade_figures}. */
final class FigureRows implements RowMapping {

  private static final Codes<Qualifier> QUALIFIER = new Codes<>(Qualifier.class, Qualifier::code);
  private static final Codes<Statistic> STATISTIC = new Codes<>(Statistic.class, Statistic::code);
  private static final Codes<Indicator> INDICATOR = new Codes<>(Indicator.class, Indicator::code);

  @Override
  public Table table() {
    return Tables.TRADE_FIGURES;
  }

  @Override
  public void write(Document document, Row row, RowSink sink) throws IOException {
    CitedReferences cited = new CitedReferences(document.analysis().citations());
    for (TradeFigure figure : document.analysis().figures()) {
      row.clear();
      row.set(TradeFiguresTable.DOCUMENT_ID, document.id());
      row.setInt(TradeFiguresTable.FIGURE_NO, figure.number());
      row.setInt(TradeFiguresTable.QUANTITY_NO, figure.quantity());
      row.setInt(TradeFiguresTable.SENTENCE_NO, figure.sentence());
      setPlace(row, document.place(figure.sentence(), figure.span()));
      setMeasure(row, figure);
      setContext(row, figure);
      setPeriod(row, figure.period());
      row.set(TradeFiguresTable.BASE_PERIOD_EDTF, figure.basePeriod());
      row.set(TradeFiguresTable.FREQUENCY, figure.frequency());
      row.set(TradeFiguresTable.EVIDENCE, figure.evidence().code());
      row.set(TradeFiguresTable.RULE, figure.rule());
      row.setInts(TradeFiguresTable.REFERENCE_NOS, cited.of(figure.sentence(), figure.span()));
      document.setSentence(row, TradeFiguresTable.SENTENCE, figure.sentence());
      sink.write(row);
    }
  }

  private static void setPlace(Row row, Place place) {
    place.setText(row, TradeFiguresTable.TEXT);
    row.setInt(TradeFiguresTable.START, place.start());
    row.setInt(TradeFiguresTable.END, place.end());
    row.setInt(TradeFiguresTable.SOURCE_START, place.sourceStart());
    row.setInt(TradeFiguresTable.SOURCE_END, place.sourceEnd());
  }

  private static void setMeasure(Row row, TradeFigure figure) {
    row.setDouble(TradeFiguresTable.VALUE, figure.value().doubleValue());
    figure.max().ifPresent(max -> row.setDouble(TradeFiguresTable.VALUE_MAX, max.doubleValue()));
    row.set(TradeFiguresTable.UNIT, figure.unit());
    row.set(TradeFiguresTable.QUALIFIER, QUALIFIER.of(figure.qualifier()));
    row.set(TradeFiguresTable.STATISTIC, STATISTIC.of(figure.statistic()));
    row.set(TradeFiguresTable.INDICATOR, INDICATOR.of(figure.indicator()));
  }

  private static void setContext(Row row, TradeFigure figure) {
    row.set(TradeFiguresTable.REPORTER, figure.reporter().code());
    row.set(TradeFiguresTable.REPORTER_TEXT, figure.reporter().text());
    row.set(TradeFiguresTable.PARTNER, figure.partner().code());
    row.set(TradeFiguresTable.PARTNER_TEXT, figure.partner().text());
    row.set(TradeFiguresTable.FLOW_CODE, figure.flowCode());
    row.set(TradeFiguresTable.COMMODITY, figure.commodity());
    row.set(TradeFiguresTable.HS_CHAPTER, figure.hsChapter());
  }

  private static void setPeriod(Row row, Period period) {
    row.set(TradeFiguresTable.PERIOD_EDTF, period.edtf());
    period.start().ifPresent(day -> row.setDate(TradeFiguresTable.PERIOD_START, day));
    period.end().ifPresent(day -> row.setDate(TradeFiguresTable.PERIOD_END, day));
    if (period.dateNumber() > 0) {
      row.setInt(TradeFiguresTable.DATE_NO, period.dateNumber());
    }
  }
}

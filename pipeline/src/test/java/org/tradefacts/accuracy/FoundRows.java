package org.tradefacts.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.date.DateMention;
import org.tradefacts.figure.TradeFigure;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Span;

/** What the program found in an article, in the columns of the gold rows. */
final class FoundRows {

  private FoundRows() {}

  static List<Map<String, String>> dates(ArticleAnalysis analysis) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (DateMention date : analysis.dates()) {
      rows.add(
          Map.of(
              "text", text(analysis, date.span()),
              "edtf", date.edtf(),
              "modifier", none(date.modifier().code()),
              "bound", none(date.bound().code())));
    }
    return rows;
  }

  static List<Map<String, String>> quantities(ArticleAnalysis analysis) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Quantity quantity : analysis.quantities()) {
      rows.add(
          Map.of(
              "text", text(analysis, quantity.span()),
              "value", quantity.value().toPlainString(),
              "unit", quantity.unit(),
              "qualifier", quantity.qualifier().code()));
    }
    return rows;
  }

  static List<Map<String, String>> figures(ArticleAnalysis analysis) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (TradeFigure figure : analysis.figures()) {
      rows.add(
          Map.of(
              "text", text(analysis, figure.span()),
              "value", figure.value().toPlainString(),
              "value_max", figure.max().map(max -> max.toPlainString()).orElse(""),
              "unit", figure.unit(),
              "statistic", figure.statistic().code(),
              "indicator", figure.indicator().code(),
              "reporter", figure.reporter().code(),
              "partner", figure.partner().code(),
              "commodity", figure.commodity(),
              "period_edtf", figure.period().edtf()));
    }
    return rows;
  }

  private static String text(ArticleAnalysis analysis, Span span) {
    return analysis.article().text().slice(span);
  }

  private static String none(String code) {
    return code.equals("none") ? "" : code;
  }
}

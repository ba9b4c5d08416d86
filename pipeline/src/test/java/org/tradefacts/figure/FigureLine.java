package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.date.DateExtractor;
import org.tradefacts.date.DateMention;
import org.tradefacts.quantity.QuantityExtractor;
import org.tradefacts.text.Article;

/** Figures in the short form of the corpora. */
final class FigureLine {

  private FigureLine() {}

  static List<TradeFigure> extract(Article article) {
    List<DateMention> dates = DateExtractor.extract(article);
    return FigureExtractor.extract(
        article,
        dates,
        QuantityExtractor.extract(article, dates.stream().map(DateMention::span).toList()));
  }

  /** The figures of an article whose text was moved to the right by {@code shift} characters. */
  static String of(Article article, int shift, String original) {
    List<String> lines = new ArrayList<>();
    for (TradeFigure f : extract(article)) {
      String written = original.substring(f.span().start() - shift, f.span().end() - shift);
      lines.add(
          String.join(
              " ",
              written,
              f.value().stripTrailingZeros().toPlainString(),
              or(f.unit()),
              f.statistic().code(),
              f.indicator().code(),
              f.reporter().code() + ">" + f.partner().code(),
              or(f.commodity()),
              or(f.period().edtf()),
              or(f.basePeriod()),
              f.rule()));
    }
    return lines.isEmpty() ? "-" : String.join("; ", lines);
  }

  private static String or(String slot) {
    return slot.isEmpty() ? "-" : slot;
  }
}

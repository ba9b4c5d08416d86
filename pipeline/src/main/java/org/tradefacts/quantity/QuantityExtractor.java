package org.tradefacts.quantity;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.number.NumberScanner;
import org.tradefacts.text.Article;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.Span;

/**
 * Finds the measured numbers of an article: 26.81億美元 is 2681000000 {@code USD}, 近90% is about 90
 * {@code %}, 三艘 is 3 艘.
 *
 * <p>One pass over the folded text stops at digits and numerals; {@link QuantityReader} reads on
 * from there. Numbers inside of dates, ordinals, model and resolution numbers give nothing.
 */
public final class QuantityExtractor {

  private QuantityExtractor() {}

  /**
   * The quantities of an article, in document order.
   *
   * @param article the article
   * @param taken spans of the dates, sorted; numbers in them are no quantities
   */
  public static List<Quantity> extract(Article article, List<Span> taken) {
    List<Quantity> found = new ArrayList<>();
    BareCurrency currency = new BareCurrency(article);
    CleanText text = article.text();
    int next = 0;
    for (Sentence sentence : article.sentences()) {
      Span span = sentence.span();
      QuantityReader reader = new QuantityReader(text, span, currency);
      int at = span.start();
      while (at < span.end()) {
        while (next < taken.size() && taken.get(next).end() <= at) {
          next++;
        }
        if (next < taken.size() && taken.get(next).start() <= at) {
          at = Math.max(at + 1, taken.get(next).end());
          reader.interrupt();
          continue;
        }
        int limit =
            next < taken.size() ? Math.min(span.end(), taken.get(next).start()) : span.end();
        at = reader.read(at, limit);
        if (reader.hasFound()) {
          found.add(reader.found(found.size() + 1, sentence.number()));
        }
      }
    }
    return found;
  }

  /** Whether a quantity can begin here. */
  static boolean isTrigger(char c) {
    return NumberScanner.isStart(c) || c == '百' || c == '千' || c == '翻';
  }
}

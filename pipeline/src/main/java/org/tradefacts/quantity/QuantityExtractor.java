package org.tradefacts.quantity;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.text.Article;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.Span;

/**
 * Finds the measured numbers of an article: 26.81億美元 is 2681000000 {@code USD}, 近90% is about 90
 * {@code %}, 三艘 is 3 艘.
 *
 * <p>One pass over the folded text stops at digits and numerals; {@link QuantityReader} reads on
 * from there. Numbers inside of dates, ordinals, titles of works, model and resolution numbers give
 * nothing, nor does 一 with a classifier, which is an article.
 *
 * <p>Units are those of {@link Quantity}. Percentage points have no unit of their own in ISO or
 * UCUM and are given as {@code %}. A bare 元, 圓, $ or ¥ gets the ISO 4217 code of its owner where
 * the article settles whose it is ({@link OpenCurrency}), else it stays as written, with the
 * dimension money.
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
    OpenCurrency open = new OpenCurrency(article);
    CleanText text = article.text();
    TableUnits units = new TableUnits(text);
    int next = 0;
    for (Sentence sentence : article.sentences()) {
      Span span = sentence.span();
      open.enter(sentence);
      units.enter(sentence);
      int before = found.size();
      boolean dated = false;
      QuantityReader reader = new QuantityReader(text, span, open);
      int at = span.start();
      while (at < span.end()) {
        while (next < taken.size() && taken.get(next).end() <= at) {
          next++;
        }
        Span date = next < taken.size() ? taken.get(next) : null;
        if (date != null && date.start() <= at) {
          at = date.end();
          dated = true;
          open.pass(date);
          reader.interrupt(at);
          continue;
        }
        int limit = date == null ? span.end() : Math.min(span.end(), date.start());
        at = reader.next(at, limit);
        if (reader.hasFound()) {
          found.add(reader.found(found.size() + 1, sentence.number()));
        }
      }
      // A cell that is a year is a date.
      if (found.size() == before && !dated) {
        units.read(sentence, found.size() + 1).ifPresent(found::add);
      }
    }
    return found;
  }
}

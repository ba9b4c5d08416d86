package org.tradefacts.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.number.SpacedNumerals;
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
    TableUnits units = new TableUnits(article, open);
    int next = 0;
    for (Sentence sentence : article.sentences()) {
      Span span = sentence.span();
      open.enter(sentence);
      units.enter(sentence);
      int before = found.size();
      while (next < taken.size() && taken.get(next).end() <= span.start()) {
        next++;
      }
      int after = next;
      while (after < taken.size() && taken.get(after).start() < span.end()) {
        after++;
      }
      List<Span> dates = taken.subList(next, after);
      Optional<SpacedNumerals> spaced = SpacedNumerals.of(text, span);
      if (spaced.isPresent()) {
        readSpaced(spaced.get(), sentence, dates, open, found);
      } else {
        read(text, span, sentence.number(), dates, dates, open, found);
      }
      // A cell that is a year is a date.
      if (found.size() == before && dates.isEmpty()) {
        units.read(sentence, found.size() + 1).ifPresent(found::add);
      }
      next = after;
    }
    return found;
  }

  /** The quantities of words that were taken out of an article, which says whose a bare 元 is. */
  static List<Quantity> extract(String words, OpenCurrency open) {
    List<Quantity> found = new ArrayList<>();
    Span whole = new Span(0, words.length());
    read(CleanText.of(words), whole, 1, List.of(), List.of(), open, found);
    return found;
  }

  /**
   * Reads one sentence.
   *
   * @param text the text that is read
   * @param span the sentence in it
   * @param sentence its number
   * @param dates the dates in it
   * @param written the same dates in the article
   */
  private static void read(
      CleanText text,
      Span span,
      int sentence,
      List<Span> dates,
      List<Span> written,
      OpenCurrency open,
      List<Quantity> found) {
    QuantityReader reader = new QuantityReader(text, span, open);
    int next = 0;
    int at = span.start();
    while (at < span.end()) {
      Span date = next < dates.size() ? dates.get(next) : null;
      if (date != null && date.start() <= at) {
        at = Math.max(at, date.end());
        open.pass(written.get(next));
        reader.interrupt(at);
        next++;
        continue;
      }
      int limit = date == null ? span.end() : Math.min(span.end(), date.start());
      at = reader.next(at, limit);
      if (reader.hasFound()) {
        found.add(reader.found(found.size() + 1, sentence));
      }
    }
  }

  /** Reads the sentence without the blanks in its numerals. */
  private static void readSpaced(
      SpacedNumerals spaced,
      Sentence sentence,
      List<Span> dates,
      OpenCurrency open,
      List<Quantity> found) {
    List<Span> local = new ArrayList<>();
    for (Span date : dates) {
      local.add(new Span(spaced.local(date.start()), spaced.local(date.end())));
    }
    int first = found.size();
    Span whole = new Span(0, spaced.length());
    read(spaced.text(), whole, sentence.number(), local, dates, open, found);
    for (int i = first; i < found.size(); i++) {
      Span span = found.get(i).span();
      Span written = new Span(spaced.origin(span.start()), spaced.originEnd(span.end()));
      found.set(i, found.get(i).at(written));
    }
  }
}

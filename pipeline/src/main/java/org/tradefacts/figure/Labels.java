package org.tradefacts.figure;

import java.util.List;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;

/**
 * The labels of a list of numbers, before or after each: 香港 11.6%，馬來西亞 11.5%; 40% 中國, 30% 泰國; 農業:
 * 51%.
 */
final class Labels {

  private final CleanText text;
  private final Span sentence;
  private final int start;
  private final List<Quantity> numbers;
  private final List<Cue> cues;
  private final boolean trailing;

  /**
   * @param start where the list begins
   */
  Labels(CleanText text, Span sentence, int start, List<Quantity> numbers) {
    this.text = text;
    this.sentence = sentence;
    this.start = Math.min(start, sentence.end());
    this.numbers = numbers;
    cues = Vocabulary.STANDARD.scan(text, new Span(this.start, sentence.end()));
    trailing = !numbers.isEmpty() && word(this.start, numbers.get(0).span().start()).length() == 0;
  }

  private Span place(int index) {
    if (trailing) {
      int to = index + 1 < numbers.size() ? numbers.get(index + 1).span().start() : sentence.end();
      return new Span(numbers.get(index).span().end(), to);
    }
    int from = index > 0 ? numbers.get(index - 1).span().end() : start;
    return new Span(from, numbers.get(index).span().start());
  }

  /** The economy beside a number. */
  Party partner(int index) {
    Span place = place(index);
    for (Cue cue : cues) {
      if (cue.start() >= place.start()
          && cue.end() <= place.end()
          && cue.meaning() instanceof Meaning.Economy economy) {
        Span where = cue.span();
        return new Party(economy.code(), text.slice(where), where);
      }
    }
    return Party.NONE;
  }

  /** The good or sector beside a number, as written. */
  Good good(int index) {
    Span place = place(index);
    Span word = word(place.start(), place.end());
    if (word.length() == 0) {
      return Good.NONE;
    }
    for (Cue cue : cues) {
      if (cue.start() == word.start() && cue.meaning() instanceof Meaning.Good good) {
        return new Good(text.slice(word), good.chapter(), word);
      }
    }
    return new Good(text.slice(word), "", word);
  }

  /** The first run of letters in a stretch, brackets left out. */
  private Span word(int from, int to) {
    int at = from;
    int depth = 0;
    while (at < to && (depth > 0 || !isLetter(text.folded(at)))) {
      char c = text.folded(at);
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      at++;
    }
    int end = at;
    while (end < to && isLetter(text.folded(end))) {
      end++;
    }
    return new Span(at, end);
  }

  private static boolean isLetter(char c) {
    boolean han = Script.isHan(c) && c != '约' && c != '年';
    return han || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}

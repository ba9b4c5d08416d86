package org.tradefacts.date;

import java.util.function.Supplier;

/**
 * What an article says about the dynasties it tells of, for era and temple names that several of
 * them used. The text is looked through when the first such name is met.
 */
final class EraView {

  private final String title;
  private final Supplier<int[]> counter;
  private int[] inTitle = {};
  private int[] inText = {};

  private EraView(String title, Supplier<int[]> counter) {
    this.title = title;
    this.counter = counter;
  }

  /** The view of a text that stands alone. */
  static EraView none() {
    return new EraView("", () -> new int[Dynasties.count()]);
  }

  /** The view of an article with these folded characters. */
  static EraView of(String title, char[] chars) {
    return new EraView(title, () -> Dynasties.named(new SentenceText(chars, 0, chars.length)));
  }

  /** How often the title names each dynasty. */
  int[] title() {
    if (inTitle.length == 0) {
      inTitle =
          title.isEmpty() ? new int[Dynasties.count()] : Dynasties.named(SentenceText.of(title));
    }
    return inTitle;
  }

  /** Whether the title or the text names a dynasty or country; see {@link Dynasties#number}. */
  boolean names(int dynasty) {
    return title()[dynasty] > 0 || text()[dynasty] > 0;
  }

  /** How often the text names each dynasty. */
  int[] text() {
    if (inText.length == 0) {
      inText = counter.get();
    }
    return inText;
  }
}

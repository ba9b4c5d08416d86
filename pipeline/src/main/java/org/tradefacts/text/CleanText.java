package org.tradefacts.text;

/**
 * The clean text of an article, its folded shadow, and the exact way back to the source.
 *
 * <p>All blocks stand in one buffer, in document order, each followed by a line feed; a sentence is
 * a {@link Span} of it. The folded shadow has the same length and holds, character for character,
 * simplified characters for traditional ones and ASCII for full-width forms (see {@link Folding}),
 * so a rule is written once, in simplified form, and its offsets hold.
 */
public final class CleanText {

  private final String text;
  private final char[] folded;
  private final int[] sourceStarts;
  private final int[] sourceEnds;

  /**
   * @param text the clean text
   * @param sourceStarts for each character the first source index that produced it
   * @param sourceEnds for each character the source index after the last that produced it
   */
  CleanText(String text, int[] sourceStarts, int[] sourceEnds) {
    if (sourceStarts.length != text.length() || sourceEnds.length != text.length()) {
      throw new IllegalArgumentException("maps and text differ in length");
    }
    this.text = text;
    this.folded = Folding.fold(text);
    this.sourceStarts = sourceStarts;
    this.sourceEnds = sourceEnds;
  }

  /**
   * A text of its own, such as a title: every character is kept, and a line feed follows as after a
   * block. Its source is the text itself.
   *
   * @param block any text
   */
  public static CleanText of(String block) {
    String text = block + "\n";
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    return new CleanText(text, starts, ends);
  }

  /** Length in UTF-16 units. */
  public int length() {
    return folded.length;
  }

  /** The character as written. */
  public char charAt(int index) {
    return text.charAt(index);
  }

  /** The character of the folded shadow: simplified, half-width. */
  public char folded(int index) {
    return folded[index];
  }

  /** As {@link #folded(int)}, and 0 from {@code limit} on. */
  public char folded(int index, int limit) {
    return index < limit ? folded[index] : 0;
  }

  /** The whole folded shadow, for the trees of words; not to be written to. */
  char[] folded() {
    return folded;
  }

  /** A copy of the whole folded shadow. */
  public char[] copyFolded() {
    return folded.clone();
  }

  /** Whether the folded shadow continues with {@code word} (given in folded form) at {@code at}. */
  public boolean startsWith(String word, int at) {
    if (at < 0 || at + word.length() > folded.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (folded[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the folded shadow before {@code end} ends with {@code word} (given in folded form). */
  public boolean endsWith(String word, int end) {
    return startsWith(word, end - word.length());
  }

  /** The text of a span as written. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The folded text of a span. */
  public String foldedSlice(Span span) {
    return new String(folded, span.start(), span.length());
  }

  /** The whole clean text. */
  public String text() {
    return text;
  }

  /** First source index of the non-empty span. */
  public int sourceStart(Span span) {
    return sourceStarts[span.start()];
  }

  /** Source index after the last of the non-empty span. */
  public int sourceEnd(Span span) {
    return sourceEnds[span.end() - 1];
  }
}

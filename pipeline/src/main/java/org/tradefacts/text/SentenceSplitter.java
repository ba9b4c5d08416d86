package org.tradefacts.text;

/**
 * Finds where a sentence of running Chinese text ends: after 。！？ or their half-width forms with the
 * closing quotes and brackets that follow.
 */
final class SentenceSplitter {

  private static final String CLOSERS = "”’」』）)》〉】\"";

  private SentenceSplitter() {}

  /**
   * The index after the sentence that begins at {@code from}.
   *
   * @param text the clean text
   * @param from first index of the sentence
   * @param end end of the block
   */
  static int next(CharSequence text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '。' || c == '！' || c == '？' || c == '!' || c == '?') {
        int after = i + 1;
        while (after < end
            && (CLOSERS.indexOf(text.charAt(after)) >= 0
                || "。！？".indexOf(text.charAt(after)) >= 0)) {
          after++;
        }
        return after;
      }
    }
    return end;
  }
}

package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.text.Article;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.SentenceKind;
import org.tradefacts.text.Span;

/**
 * The sentence that names the article, before all headings where there are any, or else its first
 * sentence: it says what the article is about where its title does not: 圓是朝鮮的法定貨幣, 羅先市位於朝鮮…,
 * 苦難的行軍是指朝鮮在1990年代發生的饑荒.
 */
final class Lead {

  private static final String OPENERS = "(《「『“";
  private static final String CLOSERS = ")》」』”";

  /** Before 是 these make another word of it: 於是, 但是. */
  private static final String BEFORE_IS = "于可但还总只若凡";

  /** Last characters of a time that a comma may end before the economy: 是1958年至1960年間，中國…. */
  private static final String TIME_ENDS = "年月日初末间期代";

  private static final String PHRASE_ENDS = ",。;:";

  /** So early its first sentence names the article. */
  private static final int OPENING = 40;

  /** No word for an affair is longer. */
  private static final int LONGEST = 6;

  private final CleanText text;
  private final Span span;
  private final List<Cue> cues;

  private Lead(CleanText text, Span span) {
    this.text = text;
    this.span = span;
    cues = Vocabulary.STANDARD.scan(text, span);
  }

  /** The sentence before all headings that names the article, else the first of running text. */
  static Optional<Lead> of(Article article) {
    String name = Folding.foldWord(article.title());
    Optional<Lead> first = Optional.empty();
    for (Sentence sentence : article.sentences()) {
      if (sentence.kind() == SentenceKind.PARAGRAPH) {
        if (first.isPresent() && !sentence.section().isEmpty()) {
          return first;
        }
        if (names(article.text(), sentence.span(), name)) {
          return Optional.of(new Lead(article.text(), sentence.span()));
        }
        if (first.isEmpty()) {
          first = Optional.of(new Lead(article.text(), sentence.span()));
        }
      }
    }
    return first;
  }

  private static boolean names(CleanText text, Span span, String name) {
    int limit = Math.min(span.end(), span.start() + OPENING) - name.length();
    for (int i = span.start(); i <= limit; i++) {
      if (text.startsWith(name, i)) {
        return true;
      }
    }
    return false;
  }

  /** Its words, in order. */
  List<Cue> cues() {
    return cues;
  }

  /** 圓是朝鮮的法定貨幣: whether an economy owns what the article is about. */
  boolean owns() {
    return Find.any(cues, c -> c.isEconomy() && Words.NATIONAL.isAt(text, owned(c.end())));
  }

  private int owned(int economyEnd) {
    int at = economyEnd + (text.startsWith("的", economyEnd) ? 1 : 0);
    int next = Words.CURRENCY_KIND.endAt(text, at);
    while (next > at) {
      at = next;
      next = Words.CURRENCY_KIND.endAt(text, at);
    }
    return at;
  }

  /** 新義州特別行政區是朝鮮…, 羅先市位於朝鮮…: the economy that a place belongs to. */
  Optional<Cue> around() {
    return Find.first(cues, Cue::isEconomy)
        .filter(c -> c.start() > span.start() && "是为在于".indexOf(text.folded(c.start() - 1)) >= 0);
  }

  /**
   * 苦難的行軍是指朝鮮在1990年代發生的饑荒: the economy in which that happened. An article on a person, a product or
   * a company is about none, and one on what two or all go through is not about one.
   */
  Optional<Cue> affair() {
    int is = copula();
    if (is == span.end()) {
      return Optional.empty();
    }
    return Find.first(cues, c -> c.isEconomy() && c.start() > is)
        .filter(c -> reaches(is, c.start()) && isOnly(c, is, affairEnd(c.end())));
  }

  /** Where the sentence begins to say what something is; its end where it does not. */
  private int copula() {
    int depth = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.folded(i);
      depth = depth(depth, c);
      boolean is = c == '是' && i > span.start() && BEFORE_IS.indexOf(text.folded(i - 1)) < 0;
      boolean means = c == '指' && i > span.start() && ",)特".indexOf(text.folded(i - 1)) >= 0;
      if (depth == 0 && (is || means)) {
        return i;
      }
    }
    return span.end();
  }

  private static int depth(int before, char c) {
    if (OPENERS.indexOf(c) >= 0) {
      return before + 1;
    }
    return CLOSERS.indexOf(c) >= 0 ? Math.max(0, before - 1) : before;
  }

  /** Whether the phrase after the copula goes on to a place; a time may have its own comma. */
  private boolean reaches(int copula, int to) {
    for (int i = copula + 1; i < to; i++) {
      boolean ends = PHRASE_ENDS.indexOf(text.folded(i)) >= 0;
      if (ends && TIME_ENDS.indexOf(text.folded(i - 1)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The index after the affair that the phrase ends with; {@code from} when it is none. */
  private int affairEnd(int from) {
    int depth = 0;
    int bracket = from;
    int end = from;
    while (end < span.end() && (depth > 0 || PHRASE_ENDS.indexOf(text.folded(end)) < 0)) {
      char c = text.folded(end);
      bracket = depth == 0 && c == '(' ? end : bracket;
      depth = depth(depth, c);
      end++;
    }
    int last = text.folded(end - 1) == ')' ? bracket : end;
    return Words.AFFAIR.ends(text, new Span(Math.max(from, last - LONGEST), last)) ? last : from;
  }

  private boolean isOnly(Cue economy, int copula, int end) {
    return end > economy.end()
        && !Words.BEYOND.isIn(text, new Span(copula, end))
        && Find.none(
            cues,
            c ->
                c.isEconomy()
                    && c.start() > economy.start()
                    && c.start() < end
                    && !c.meaning().equals(economy.meaning()));
  }
}

package org.tradefacts.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.text.Article;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.SentenceKind;
import org.tradefacts.text.Span;

/**
 * Finds the date expressions of an article and resolves them to EDTF, in one pass and in time
 * linear in the text.
 *
 * <p>{@code 1957年…；翌年10月} gives {@code 1957} and {@code 1958-10} (relative, anchored at the first).
 * Stateless; safe for use by several threads.
 */
public final class DateExtractor {

  private DateExtractor() {}

  /** The date expressions of the article, in document order, numbered from 1. */
  public static List<DateMention> extract(Article article) {
    CleanText clean = article.text();
    char[] chars = clean.copyFolded();
    EraView eras = EraView.of(article.title(), chars);
    Timeline timeline = new Timeline();
    titleDate(article.title(), timeline);
    Mentions mentions = new Mentions(timeline);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      SentenceText text =
          new SentenceText(chars, sentence.span().start(), sentence.span().end(), eras);
      drafts.clear();
      DateScanner.scan(text, sentence.kind(), isLabel(sentence, text), drafts);
      timeline.begin(sentence, text);
      if (!drafts.isEmpty()) {
        mentions.add(sentence.number(), text, drafts);
      }
    }
    return mentions.list();
  }

  /** Whether a bare year that fills the sentence is one: a table's labels, 年份 = 2009. */
  private static boolean isLabel(Sentence sentence, SentenceText text) {
    if (sentence.kind() == SentenceKind.TABLE_CELL) {
      return sentence.cell().header() || sentence.cell().column() == 1;
    }
    if (sentence.kind() != SentenceKind.INFOBOX) {
      return false;
    }
    int name = text.start();
    while (name < text.end() && text.at(name) != '=') {
      if (Words.DATE_PARAMETER.isAt(text, name)) {
        return true;
      }
      name++;
    }
    return false;
  }

  private static void titleDate(String title, Timeline timeline) {
    SentenceText text = SentenceText.of(title);
    List<Draft> drafts = new ArrayList<>();
    DateScanner.scan(text, SentenceKind.HEADING, false, drafts);
    for (Draft draft : drafts) {
      Point first = draft.first();
      boolean number = first.rule().equals("bare-year");
      if (first.frame() == Frame.WRITTEN && !number) {
        Optional<Edtf> value = Values.of(first.part(), first.year(), first.a(), first.b());
        if (value.isPresent() && !first.part().equals(Part.DECADE)) {
          timeline.title(Values.anchor(first.part(), first.year(), first.a(), first.b()));
          return;
        }
      }
    }
  }

  /**
   * The first date in a span that needs no context, for dates that stand alone: {@code 2008年6月18日},
   * {@code 2011-9-12}, {@code 2007/07/14}, {@code 21 6 2006}, {@code July 1976}, {@code 2010}.
   *
   * @param text the clean text
   * @param span where to look
   * @return the date and its place in the clean text; empty when there is none
   */
  public static Optional<StandaloneDate> first(CleanText text, Span span) {
    char[] chars = new char[span.length()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = text.folded(span.start() + i);
    }
    return StandaloneReader.first(new SentenceText(chars, 0, chars.length))
        .map(date -> date.shifted(span.start()));
  }

  /** The date that a whole text is, or the first in it, as {@link #first(CleanText, Span)}. */
  public static Optional<StandaloneDate> first(String text) {
    return StandaloneReader.first(
        new SentenceText(Folding.foldWord(text).toCharArray(), 0, text.length()));
  }
}

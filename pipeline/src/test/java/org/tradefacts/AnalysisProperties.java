package org.tradefacts;

import java.util.List;
import java.util.regex.Pattern;
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.citation.Citation;
import org.tradefacts.citation.Reference;
import org.tradefacts.date.DateMention;
import org.tradefacts.figure.TradeFigure;
import org.tradefacts.quantity.Dimension;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Article;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Link;
import org.tradefacts.text.Marker;
import org.tradefacts.text.Note;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.Span;

/** What holds for whatever was found in any text, hostile ones among them. */
public final class AnalysisProperties {

  private static final String DAY = "-?[0-9X]{4}(-([0-9]{2}|XX)(-([0-9]{2}|XX))?)?[~?%]?";

  /** The form of EDTF level 1, as far as the program writes it. */
  private static final Pattern EDTF =
      Pattern.compile("(DAY|Y-?[0-9]{5,})(/(DAY|\\.\\.))?|\\.\\./DAY".replace("DAY", DAY));

  private final ArticleAnalysis analysis;
  private final Article article;

  private AnalysisProperties(ArticleAnalysis analysis) {
    this.analysis = analysis;
    this.article = analysis.article();
  }

  /**
   * Checks everything that was found in a text.
   *
   * @param source the text; source indices count in it
   * @throws AssertionError when something does not hold
   */
  public static void check(ArticleAnalysis analysis, String source) {
    AnalysisProperties properties = new AnalysisProperties(analysis);
    properties.sentences(source.length());
    properties.marks(source.length());
    properties.dates();
    properties.quantities();
    properties.figures();
    properties.citations();
    properties.references(source.length());
  }

  private static void hold(boolean condition, Object what) {
    if (!condition) {
      throw new AssertionError(what.toString());
    }
  }

  private void sentences(int sourceLength) {
    CleanText text = article.text();
    int last = 0;
    int number = 0;
    for (Sentence sentence : article.sentences()) {
      Span span = sentence.span();
      hold(sentence.number() == ++number, sentence);
      hold(span.start() >= last && span.length() > 0 && span.end() <= text.length(), sentence);
      hold(text.charAt(span.start()) != ' ' && text.charAt(span.end() - 1) != ' ', sentence);
      hold(isSource(text.sourceStart(span), text.sourceEnd(span), sourceLength), sentence);
      sentence.headings().forEach(heading -> hold(heading < sentence.number(), sentence));
      last = span.end();
    }
  }

  private static boolean isSource(int start, int end, int length) {
    return 0 <= start && start <= end && end <= length;
  }

  private void marks(int sourceLength) {
    for (Link link : article.links()) {
      hold(isSource(link.sourceStart(), link.sourceEnd(), sourceLength), link);
      hold(link.sentence() == 0 || inSentence(link.sentence(), link.label()), link);
      hold(link.mention().length() == 0 || link.label().contains(link.mention()), link);
    }
    for (Marker marker : article.markers()) {
      Span sentence = article.sentence(marker.sentence()).span();
      hold(isSource(marker.sourceStart(), marker.sourceEnd(), sourceLength), marker);
      hold(sentence.start() <= marker.position() && marker.position() <= sentence.end(), marker);
    }
    int number = 0;
    for (Note note : article.notes()) {
      hold(note.number() == ++number, note);
      hold(isSource(note.sourceStart(), note.sourceEnd(), sourceLength), note);
    }
  }

  private boolean inSentence(int number, Span span) {
    return article.sentence(number).span().contains(span);
  }

  private void dates() {
    int last = 0;
    int number = 0;
    for (DateMention date : analysis.dates()) {
      hold(date.number() == ++number, date);
      hold(date.span().start() >= last && date.span().length() > 0, date);
      hold(inSentence(date.sentence(), date.span()), date);
      hold(date.anchor() >= 0 && date.anchor() < number, date);
      hold(EDTF.matcher(date.edtf()).matches() && !date.rule().isEmpty(), date);
      hold(date.earliest().isPresent() == date.latest().isPresent(), date);
      date.earliest().ifPresent(day -> hold(!day.isAfter(date.latest().get()), date));
      last = date.span().end();
    }
  }

  private void quantities() {
    int last = 0;
    int number = 0;
    for (Quantity quantity : analysis.quantities()) {
      hold(quantity.number() == ++number, quantity);
      hold(quantity.span().start() >= last && quantity.span().length() > 0, quantity);
      hold(inSentence(quantity.sentence(), quantity.span()), quantity);
      hold(Double.isFinite(quantity.value().doubleValue()), quantity);
      hold(!quantity.unit().isEmpty() || quantity.dimension() == Dimension.RANK, quantity);
      quantity.max().ifPresent(max -> hold(max.compareTo(quantity.value()) > 0, quantity));
      last = quantity.span().end();
    }
  }

  private void figures() {
    int last = 0;
    int number = 0;
    for (TradeFigure figure : analysis.figures()) {
      hold(figure.number() == ++number, figure);
      hold(figure.span().start() >= last, figure);
      hold(inSentence(figure.sentence(), figure.span()), figure);
      hold(figure.quantity() > 0 && figure.quantity() <= analysis.quantities().size(), figure);
      hold(figure.period().dateNumber() <= analysis.dates().size(), figure);
      hold(isEdtfOrEmpty(figure.period().edtf()), figure);
      hold(isEdtfOrEmpty(figure.basePeriod()), figure);
      figure.period().start().ifPresent(s -> hold(!s.isAfter(figure.period().end().get()), figure));
      last = figure.span().start();
    }
  }

  private static boolean isEdtfOrEmpty(String edtf) {
    return edtf.isEmpty() || EDTF.matcher(edtf).matches();
  }

  private void citations() {
    int number = 0;
    for (Citation citation : analysis.citations()) {
      hold(citation.number() == ++number, citation);
      hold(inSentence(citation.sentence(), citation.claim()), citation);
      hold(citation.reference() <= article.notes().size(), citation);
    }
  }

  private void references(int sourceLength) {
    int number = 0;
    for (Reference reference : analysis.references()) {
      hold(reference.number() == ++number, reference);
      hold(isSource(reference.sourceStart(), reference.sourceEnd(), sourceLength), reference);
      for (String edtf : List.of(reference.publishedEdtf(), reference.accessedEdtf())) {
        hold(isEdtfOrEmpty(edtf), reference);
      }
      hold(reference.isbn().matches("|\\d{9}[\\dX]|\\d{13}"), reference);
      hold(reference.title().strip().equals(reference.title()), reference);
    }
  }
}

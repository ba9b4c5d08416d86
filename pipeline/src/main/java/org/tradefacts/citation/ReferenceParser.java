package org.tradefacts.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradefacts.text.Article;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Note;
import org.tradefacts.text.Span;

/**
 * Parses the entries of the reference list into their fields. Nothing is invented: an entry whose
 * text the corpus lost stays empty.
 */
public final class ReferenceParser {

  private ReferenceParser() {}

  /**
   * The entries of an article, by number.
   *
   * @param article the article
   * @param citations its citations, which are counted
   */
  public static List<Reference> parse(Article article, List<Citation> citations) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Citation citation : citations) {
      counts.merge(citation.reference(), 1, Integer::sum);
    }
    List<Reference> references = new ArrayList<>();
    for (Note note : article.notes()) {
      references.add(parse(article.text(), note, counts.getOrDefault(note.number(), 0)));
    }
    return references;
  }

  private static Reference parse(CleanText text, Note note, int count) {
    Entry entry = new Entry(text, note);
    Address address = Address.of(entry);
    String isbn = Isbn.claim(entry);
    String doi = Doi.claim(entry);
    String mark = Languages.claimMark(entry);
    Pages.claim(entry);
    Span titleSpan = Titles.find(entry, address);
    String title = text.slice(titleSpan);
    NoteDates dates = NoteDates.claim(entry, titleSpan);
    List<String> authors = Authors.find(entry, titleSpan);
    String publisher = Publishers.find(entry, titleSpan, authors);
    String words = text.slice(entry.span());
    boolean cites = located(address, isbn, doi) || !(title + publisher).isEmpty();
    boolean remark = dates.spoken() && !cites && authors.isEmpty();
    return new Reference(
        note.number(),
        words,
        title,
        address.url(),
        Address.host(address.url()),
        publisher,
        authors,
        remark ? "" : dates.published(),
        dates.accessed(),
        isbn,
        doi,
        address.archive(),
        mark.isEmpty() ? Languages.of(title) : mark,
        status(words, !title.isEmpty() && located(address, isbn, doi)),
        count,
        note.sourceStart(),
        note.sourceEnd());
  }

  private static boolean located(Address address, String isbn, String doi) {
    return !address.url().isEmpty() || !isbn.isEmpty() || !doi.isEmpty();
  }

  private static Status status(String words, boolean complete) {
    if (words.isBlank()) {
      return Status.EMPTY;
    }
    return complete ? Status.COMPLETE : Status.PARTIAL;
  }
}

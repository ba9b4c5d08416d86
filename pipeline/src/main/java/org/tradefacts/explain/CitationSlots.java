package org.tradefacts.explain;

import java.util.List;
import org.tradefacts.citation.Citation;
import org.tradefacts.citation.Reference;
import org.tradefacts.text.Article;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/** What the slots of a citation rest on, and the entry it leads to. */
final class CitationSlots {

  private final Article article;
  private final List<Reference> references;

  CitationSlots(Article article, List<Reference> references) {
    this.article = article;
    this.references = references;
  }

  void write(Page page, Citation citation) {
    CleanText text = article.text();
    page.sentence(citation.sentence(), citation.claim());
    page.slot("marker", citation.marker(), "group " + citation.group());
    page.slot("claim", "marked above", claim(citation));
    page.slot("start", position(citation), "characters of the sentence before the marker");
    String number = citation.reference() == 0 ? "" : Integer.toString(citation.reference());
    page.slot("reference_no", number, number.isEmpty() ? "the list has no such entry" : "");
    if (citation.reference() > 0) {
      references.stream()
          .filter(entry -> entry.number() == citation.reference())
          .forEach(entry -> reference(page, entry));
    }
    page.source(
        Math.min(text.sourceStart(citation.claim()), citation.sourceStart()), citation.sourceEnd());
    if (citation.reference() > 0) {
      references.stream()
          .filter(entry -> entry.number() == citation.reference())
          .forEach(entry -> page.source(entry.sourceStart(), entry.sourceEnd()));
    }
  }

  private String position(Citation citation) {
    Span sentence = article.sentence(citation.sentence()).span();
    String before = article.text().slice(new Span(sentence.start(), citation.position()));
    return Integer.toString(before.codePointCount(0, before.length()));
  }

  private String claim(Citation citation) {
    Span sentence = article.sentence(citation.sentence()).span();
    if (citation.claim().end() > citation.position()) {
      return "no words of its own before it, so the sentence";
    }
    return citation.claim().start() == sentence.start()
        ? "from the sentence's start to the marker"
        : "from the marker group before it to the marker";
  }

  private static void reference(Page page, Reference entry) {
    page.slot("  status", entry.status().code());
    show(page, "  text", entry.text());
    show(page, "  title", entry.title());
    show(page, "  url", entry.url());
    show(page, "  publisher", entry.publisher());
    show(page, "  authors", String.join("|", entry.authors()));
    show(page, "  published_edtf", entry.publishedEdtf());
    show(page, "  accessed_edtf", entry.accessedEdtf());
    show(page, "  isbn", entry.isbn());
    show(page, "  doi", entry.doi());
    show(page, "  archive_url", entry.archiveUrl());
    show(page, "  language", entry.language());
  }

  private static void show(Page page, String name, String value) {
    if (!value.isEmpty()) {
      page.slot(name, value);
    }
  }
}
